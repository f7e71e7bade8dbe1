import type { Participant } from '@samenbord/shared/model'
import { profileCard } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { CardField } from './card-field.tsx'
import { type CardLine, useCard } from './use-card.ts'

const OF_ANYONE = ['introduction', 'hereFor', 'limit'] as const satisfies readonly CardLine[]

/** What someone without a screen says of the own place, written down by who notes. */
export const NotedCard = (props: {
  whose: Participant
  /** I may not note it any more: what I did stands there to copy. */
  readOnly: boolean
  /** They have written it themself meanwhile. */
  isOwn: boolean
  onDone: () => void
}): ReactElement => {
  const words = useTexts(profileCard)
  const { whose } = props
  const card = useCard(whose)
  const lines: readonly CardLine[] =
    whose.kind === 'professional' ? [...OF_ANYONE, 'dutyToReport'] : OF_ANYONE
  return (
    <div className="noted-card stack" data-card>
      {!props.readOnly && <p className="hint">{words.noteHint(whose.name)}</p>}
      {props.isOwn && <FailureNotice reason="card-own" />}
      {lines.map((line) => (
        <CardField
          key={line}
          card={card}
          line={line}
          readOnly={props.readOnly}
          label={words.fieldsOf[line](whose.name)}
          hint={
            line === 'limit' && whose.kind === 'resident'
              ? words.hintsOf.limitResident
              : words.hintsOf[line]
          }
        />
      ))}
      <button type="button" className="button button--quiet" data-done onClick={props.onDone}>
        {words.done}
      </button>
    </div>
  )
}
