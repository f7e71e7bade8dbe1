import type { Participant } from '@samenbord/shared/model'
import { profileCard } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { CardField } from './card-field.tsx'
import { useCard } from './use-card.ts'

/** Who I am, what I am here for, where my limit is; and what I must pass on, for who works here. */
export const MyCard = (props: {
  me: Participant
  /** Takes the focus: it was opened by hand. */
  first: boolean
  onDone: () => void
}): ReactElement => {
  const words = useTexts(profileCard)
  const card = useRef<HTMLElement>(null)
  const { first } = props
  useEffect(() => {
    if (first) card.current?.querySelector('input')?.focus()
  }, [first])
  return (
    <section ref={card} className="my-card" aria-labelledby="my-card" data-card>
      <h3 id="my-card">{words.mine}</h3>
      <p className="hint">{words.mineHint}</p>
      <MyFields me={props.me} />
      <button type="button" className="button button--quiet" data-done onClick={props.onDone}>
        {words.done}
      </button>
    </section>
  )
}

const MyFields = (props: { me: Participant }): ReactElement => {
  const { fields, hints } = useTexts(profileCard)
  const { me } = props
  const card = useCard(me)
  const limitHint = me.kind === 'resident' ? hints.limitResident : hints.limit
  return (
    <div className="stack">
      <CardField
        card={card}
        line="introduction"
        label={fields.introduction}
        hint={hints.introduction}
      />
      <CardField card={card} line="hereFor" label={fields.hereFor} hint={hints.hereFor} />
      <CardField card={card} line="limit" label={fields.limit} hint={limitHint} />
      {me.kind === 'professional' && (
        <CardField
          card={card}
          line="dutyToReport"
          label={fields.dutyToReport}
          hint={hints.dutyToReport}
        />
      )}
    </div>
  )
}
