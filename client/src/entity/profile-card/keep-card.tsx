import type { ProfileWords } from '@samenbord/shared/model'
import { profileCard } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useObservable } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { isSameKept, type KeptWords, keepable, keepCard, keptCard } from './kept-card.ts'

/** Keeps these words in this browser for a next table, says so when they are, and forgets them there. */
export const KeepCard = (props: {
  words: ProfileWords
  onForget: () => void
}): ReactElement | null => {
  const words = useTexts(profileCard).kept
  const kept = useObservable(keptCard)
  const [justKept, setJustKept] = useState(false)
  const forget = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that was pressed has gone.
    if (justKept) forget.current?.focus()
  }, [justKept])
  const mine = keepable(props.words)
  if (mine === undefined) return null
  const isKept = kept !== undefined && isSameKept(kept, mine)
  return (
    <div className="keep-card">
      <p role="status" className="keep-card__kept">
        {isKept && (
          <>
            <Check className="icon icon--small" />
            {words.saved}
          </>
        )}
      </p>
      {isKept ? (
        <button
          ref={forget}
          type="button"
          className="button button--plain"
          onClick={props.onForget}
        >
          {words.forget}
        </button>
      ) : (
        <>
          <p className="hint">{words.saveHint}</p>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              keepCard(mine)
              setJustKept(true)
            }}
          >
            {words.save}
          </button>
        </>
      )}
    </div>
  )
}

/** Says that this browser has forgotten the card, and takes that back. */
export const Forgotten = (props: { card: KeptWords; onBack: () => void }): ReactElement => {
  const words = useTexts(profileCard).kept
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <div className="keep-card">
      <p role="status">{words.forgotten}</p>
      <button
        ref={back}
        type="button"
        className="button button--quiet"
        onClick={() => {
          keepCard(props.card)
          props.onBack()
        }}
      >
        {words.back}
      </button>
    </div>
  )
}
