import type { Participant } from '@samenbord/shared/model'
import { profileCard } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { CardFields } from './card-fields.tsx'
import { useCard } from './use-card.ts'

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
  const { whose, readOnly } = props
  const card = useCard(whose)
  return (
    <div className="noted-card stack" data-card>
      {!readOnly && <p className="hint">{words.noteHint(whose.name)}</p>}
      {props.isOwn && <FailureNotice reason="card-own" />}
      <CardFields whose={whose} card={card} mine={false} readOnly={readOnly} />
      <button type="button" className="button button--quiet" data-done onClick={props.onDone}>
        {words.done}
      </button>
    </div>
  )
}
