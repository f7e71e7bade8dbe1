import { profileCard } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useObservable } from '../../sync/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { CardLines } from './card-lines.tsx'
import { asWords, keepable, keptCard } from './kept-card.ts'
import type { WrittenCard } from './use-card.ts'

/**
 * What one kept in this browser at an earlier table, for who has said nothing here yet: to read over, and
 * put on the card of this table with a tap. Nothing of it is sent before.
 */
export const WrittenBefore = (props: {
  card: WrittenCard
  onForget: () => void
}): ReactElement | null => {
  const words = useTexts(profileCard).kept
  const kept = useObservable(keptCard)
  const [used, setUsed] = useState(false)
  const told = useRef<HTMLDivElement>(null)
  const { card } = props
  useEffect(() => {
    // The button that was pressed has gone.
    if (used) told.current?.focus()
  }, [used])
  if (used) {
    return (
      <div ref={told} tabIndex={-1} role="status">
        {card.busy && <Progress />}
        {card.failed === undefined ? (
          <p className="hint">{words.used}</p>
        ) : (
          <FailureNotice {...card.failed.failure} onRetry={card.again} />
        )}
      </div>
    )
  }
  if (kept === undefined || keepable(card.words) !== undefined) return null
  return (
    <div className="written-before">
      <p>
        <b>{words.before}</b>
      </p>
      <CardLines card={asWords(kept)} />
      <div className="written-before__choices">
        <button
          type="button"
          className="button"
          onClick={() => {
            setUsed(true)
            card.write(kept)
          }}
        >
          {words.use}
        </button>
        <button type="button" className="button button--plain" onClick={props.onForget}>
          {words.forget}
        </button>
      </div>
    </div>
  )
}
