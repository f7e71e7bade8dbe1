import type { Participant, ParticipantId } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { people, profileCard } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { WholeCard } from '../../entity/profile-card/whole-card.tsx'
import { whereFrom } from '../../entity/where-from.ts'
import type { TableFacts } from '../../sync/table-facts.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { ManagePerson } from './manage-person.tsx'
import { Spotlight } from './spotlight.tsx'

/** Someone at the table, and what I can do with regard to them. */
export const Person = (props: {
  participant: Participant
  facts: TableFacts
  following: ParticipantId | null
  onFollow: (id: ParticipantId | null) => void
}): ReactElement => {
  const words = useTexts(people)
  const cards = useTexts(profileCard)
  const { participant, facts, onFollow } = props
  const { id, name, present } = participant
  const follows = props.following === id
  const isMe = id === facts.participantId
  const manages = may(facts.access, 'participant.manage')
  const card = facts.profileCards.find(({ participantId }) => participantId === id)
  return (
    <li className="person">
      <Avatar {...participant} size="large" away={!present} />
      <div className="person__words">
        <span>
          <b>{name}</b>
          {isMe && <span className="hint"> ({words.me})</span>}
        </span>
        <span className="hint">{whereFrom(participant, words)}</span>
        {participant.access !== 'edit' && (
          <span className="hint">
            {participant.access === 'coordinate' ? words.leads : words.looks}
          </span>
        )}
      </div>
      {present && !isMe && (
        <button
          type="button"
          className="button button--plain person__follow"
          aria-label={follows ? words.unfollowName(name) : words.followName(name)}
          onClick={() => onFollow(follows ? null : id)}
        >
          {follows ? words.unfollow : words.follow}
        </button>
      )}
      {card !== undefined && card.introduction !== null && (
        <p className="person__line">{card.introduction}</p>
      )}
      <details className="person__fold person__card">
        <summary aria-label={isMe ? cards.mine : cards.cardOf(name)}>
          {isMe ? cards.mine : cards.card}
        </summary>
        <WholeCard participant={participant} />
      </details>
      {manages && (present || !isMe) && (
        <details className="person__fold">
          <summary aria-label={words.manageName(name)}>{words.manage}</summary>
          <div className="stack person__manage">
            {present && <Spotlight participant={participant} facts={facts} />}
            {!isMe && <ManagePerson participant={participant} session={facts.session.id} />}
          </div>
        </details>
      )}
    </li>
  )
}
