import type { Participant } from '@samenbord/shared/model'
import { people, profileCard } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { SaidCard } from '../../entity/profile-card/said-card.tsx'
import { whereFrom } from '../../entity/where-from.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Someone at the table with what they say of the own place. */
export const PersonCard = (props: {
  participant: Participant
  /** Opens one's own card again, where it is closed. */
  onEdit?: (() => void) | undefined
  /** One was just done with the own card. */
  wasDone?: boolean
}): ReactElement => {
  const words = useTexts(profileCard)
  const kinds = useTexts(people)
  const { facts } = useAtTable()
  const { participant } = props
  const { name, present } = participant
  return (
    <li className={participant.kind === 'resident' ? 'who-card who-card--own' : 'who-card'}>
      <Avatar {...participant} size="large" away={!present} />
      <div className="who-card__words">
        <p>
          <b>{name}</b>
          {participant.id === facts.participantId && <span className="hint"> ({words.me})</span>}
        </p>
        <p className="hint">
          {whereFrom(participant, kinds)}
          {!present && `, ${words.away}`}
        </p>
        <SaidCard {...props} />
      </div>
    </li>
  )
}
