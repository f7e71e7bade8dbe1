import type { Participant } from '@samenbord/shared/model'
import { sharing } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { CardField } from '../../entity/profile-card/card-field.tsx'
import { useCard } from '../../entity/profile-card/use-card.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** What I must pass on, to be said before a resident speaks. */
export const MyDuty = (props: { me: Participant }): ReactElement => {
  const words = useTexts(sharing).aboutMe
  const card = useCard(props.me)
  return (
    <div className="sharing__duty">
      <CardField card={card} line="dutyToReport" label={words.duty} hint={words.dutyHint} />
    </div>
  )
}
