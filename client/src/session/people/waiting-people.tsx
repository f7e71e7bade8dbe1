import type { Participant, SessionId } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { people } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { changeParticipant, removeParticipant } from '../../api/index.ts'
import { whereFrom } from '../../entity/where-from.ts'
import type { TableFacts } from '../../sync/table-facts.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Who asks to come in. Everyone at the table sees it; the coordinator lets in. */
export const WaitingPeople = (props: { facts: TableFacts }): ReactElement | null => {
  const { participants, access, session } = props.facts
  return (
    <WaitingList
      participants={participants}
      session={session.id}
      admits={may(access, 'participant.manage')}
    />
  )
}

/** The same, where nothing else of the table is known. */
export const WaitingList = (props: {
  participants: readonly Participant[]
  session: SessionId
  admits: boolean
  /** Someone was let in, or not. */
  onDone?: () => void
}): ReactElement | null => {
  const words = useTexts(people)
  const waiting = props.participants.filter(({ status }) => status === 'waiting')
  if (waiting.length === 0) return null
  return (
    <section className="people__waiting" aria-labelledby="people-waiting">
      <h3 id="people-waiting">{words.waitingTitle}</h3>
      <ul>
        {waiting.map((participant) => (
          <WaitingPerson key={participant.id} {...props} participant={participant} />
        ))}
      </ul>
      {!props.admits && <p className="hint">{words.coordinatorAdmits}</p>}
    </section>
  )
}

const WaitingPerson = (props: {
  participant: Participant
  session: SessionId
  admits: boolean
  onDone?: () => void
}): ReactElement => {
  const words = useTexts(people)
  const task = useTask()
  const { participant, session, onDone } = props
  const { id, name } = participant
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
            onClick={() =>
              task.run(() => changeParticipant(session, id, { status: 'admitted' }), onDone)
            }
          >
            <BusyWords busy={task.busy}>{words.admit}</BusyWords>
          </button>
          <button
            type="button"
            className="button button--plain"
            aria-label={words.notNowName(name)}
            onClick={() => task.run(() => removeParticipant(session, id), onDone)}
          >
            {words.notNow}
          </button>
        </div>
      )}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
    </li>
  )
}
