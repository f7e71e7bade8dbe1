import type { Participant } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { people } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { changeParticipant, removeParticipant } from '../../api/index.ts'
import type { TableFacts } from '../../sync/table-connection.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { whereFrom } from './where-from.ts'

/** Who asks to come in. Everyone at the table sees it; the coordinator lets in. */
export const WaitingPeople = (props: { facts: TableFacts }): ReactElement | null => {
  const words = useTexts(people)
  const { facts } = props
  const waiting = facts.participants.filter(({ status }) => status === 'waiting')
  if (waiting.length === 0) return null
  const admits = may(facts.access, 'participant.manage')
  return (
    <section className="people__waiting" aria-labelledby="people-waiting">
      <h3 id="people-waiting">{words.waitingTitle}</h3>
      <ul>
        {waiting.map((participant) => (
          <WaitingPerson
            key={participant.id}
            participant={participant}
            facts={facts}
            admits={admits}
          />
        ))}
      </ul>
      {!admits && <p className="hint">{words.coordinatorAdmits}</p>}
    </section>
  )
}

const WaitingPerson = (props: {
  participant: Participant
  facts: TableFacts
  admits: boolean
}): ReactElement => {
  const words = useTexts(people)
  const task = useTask()
  const { participant, facts } = props
  const { id, name } = participant
  const session = facts.session.id
  return (
    <li className="person">
      <Avatar {...participant} size="large" />
      <div className="person__words">
        <b>{name}</b>
        <span className="hint">
          {whereFrom(participant, words)}, {words.wantsToJoin}
        </span>
      </div>
      {props.admits && (
        <div className="person__actions">
          <button
            type="button"
            className="button"
            aria-label={words.admitName(name)}
            onClick={() => task.run(() => changeParticipant(session, id, { status: 'admitted' }))}
          >
            <BusyWords busy={task.busy}>{words.admit}</BusyWords>
          </button>
          <button
            type="button"
            className="button button--plain"
            aria-label={words.notNowName(name)}
            onClick={() => task.run(() => removeParticipant(session, id))}
          >
            {words.notNow}
          </button>
        </div>
      )}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
    </li>
  )
}
