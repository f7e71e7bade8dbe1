import type { Participant, ParticipantId } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { people } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { InviteButton } from './invite-button.tsx'
import './people-panel.css'
import { Person } from './person.tsx'
import { WaitingPeople } from './waiting-people.tsx'

/** Everyone of this table: who waits, who is there, who is away. */
export const PeoplePanel = (props: {
  onClose: () => void
  onInvite: () => void
  /** Whom I follow on the board. */
  following: ParticipantId | null
  onFollow: (id: ParticipantId | null) => void
}): ReactElement => {
  const words = useTexts(people)
  const { facts } = useAtTable()
  const { following, onFollow } = props
  const admitted = facts.participants.filter(({ status }) => status === 'admitted')
  const row = (participant: Participant) => (
    <Person
      key={participant.id}
      participant={participant}
      facts={facts}
      following={following}
      onFollow={onFollow}
    />
  )
  const away = admitted.filter(({ present }) => !present)
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="people">
        <WaitingPeople facts={facts} />
        <section aria-labelledby="people-present">
          <h3 id="people-present">{words.present}</h3>
          <ul>{admitted.filter(({ present }) => present).map(row)}</ul>
        </section>
        <section aria-labelledby="people-away">
          <h3 id="people-away">{words.away}</h3>
          {away.length === 0 ? (
            <p className="hint">{words.nobodyAway}</p>
          ) : (
            <ul>{away.map(row)}</ul>
          )}
        </section>
        {may(facts.access, 'invitation.manage') && <InviteButton quiet onClick={props.onInvite} />}
      </div>
    </DockedPanel>
  )
}
