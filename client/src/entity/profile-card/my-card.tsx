import type { Participant } from '@samenbord/shared/model'
import { profileCard } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useObservable } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { CardFields } from './card-fields.tsx'
import { Forgotten, KeepCard } from './keep-card.tsx'
import { forgetKeptCard, type KeptWords, keptCard } from './kept-card.ts'
import './profile-card.css'
import { useCard } from './use-card.ts'
import { WrittenBefore } from './written-before.tsx'

/** One's own card, to write: one sentence, and more for who likes. */
export const MyCard = (props: {
  me: Participant
  /** Takes the focus: it was opened by hand. */
  first: boolean
  onDone: () => void
}): ReactElement => {
  const words = useTexts(profileCard)
  const title = useId()
  const place = useRef<HTMLElement>(null)
  const { me, first } = props
  const card = useCard(me)
  useEffect(() => {
    if (first) place.current?.querySelector('input')?.focus()
  }, [first])
  // Who sits here for themself keeps nothing in a browser that may be another's.
  const mayKeep = me.kind === 'professional'
  const kept = useObservable(keptCard)
  const [forgotten, setForgotten] = useState<KeptWords>()
  const forget = () => {
    setForgotten(kept)
    forgetKeptCard()
  }
  return (
    <section ref={place} className="my-card" aria-labelledby={title} data-card>
      <h3 id={title}>{words.mine}</h3>
      <p className="hint">{words.mineHint}</p>
      {mayKeep && <WrittenBefore card={card} onForget={forget} />}
      <CardFields whose={me} card={card} mine />
      <button type="button" className="button button--quiet" data-done onClick={props.onDone}>
        {words.done}
      </button>
      {mayKeep && forgotten === undefined && <KeepCard words={card.words} onForget={forget} />}
      {forgotten !== undefined && (
        <Forgotten card={forgotten} onBack={() => setForgotten(undefined)} />
      )}
    </section>
  )
}
