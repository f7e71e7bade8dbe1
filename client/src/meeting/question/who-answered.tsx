import { type ParticipantId, partyOf } from '@samenbord/shared/model'
import { inPeopleOrder, namesOf } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import type { QuestionWords } from './question-words.ts'
import './question.css'

/** Who has answered, never what. */
export const WhoAnswered = (props: {
  answered: readonly ParticipantId[]
  words: Pick<QuestionWords, 'answered' | 'nobody'>
}): ReactElement => {
  const { people, telling } = useAtTable()
  const parties = inPeopleOrder(
    people,
    props.answered.map((id) => partyOf({ kind: 'participant', id })),
  )
  const names = namesOf(people, parties, telling.language)
  return (
    <div className="question__answered">
      {parties.map((party) => (
        <PartyAvatar key={party} party={party} />
      ))}
      <span>
        {names === undefined ? props.words.nobody : props.words.answered(names, parties.length > 1)}
      </span>
    </div>
  )
}
