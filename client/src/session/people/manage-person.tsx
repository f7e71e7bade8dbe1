import type { Participant, SessionId } from '@samenbord/shared/model'
import { people } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { changeParticipant, removeParticipant } from '../../api/index.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { AccessChoice } from './access-choice.tsx'

/** What someone may do, and asking them to leave the table. */
export const ManagePerson = (props: {
  participant: Participant
  session: SessionId
}): ReactElement => {
  const words = useTexts(people)
  const { participant, session } = props
  const { id, name } = participant
  const [removing, setRemoving] = useState(false)
  const removal = useTask()
  return (
    <>
      {/* Begins anew when the access changes, whoever changed it. */}
      <ChangeAccess key={participant.access} {...props} />
      <button
        type="button"
        className="button button--stop"
        aria-label={words.removeName(name)}
        onClick={() => setRemoving(true)}
      >
        {words.remove}
      </button>
      {removing && (
        <Confirm
          title={words.removeTitle(name)}
          confirm={words.remove}
          task={removal}
          onConfirm={() =>
            removal.run(
              () => removeParticipant(session, id),
              () => setRemoving(false),
            )
          }
          onClose={() => setRemoving(false)}
        >
          <p>{words.removeWhat(name)}</p>
        </Confirm>
      )}
    </>
  )
}

const ChangeAccess = (props: { participant: Participant; session: SessionId }): ReactElement => {
  const words = useTexts(people)
  const { id, name, access } = props.participant
  const [wanted, setWanted] = useState(access)
  const task = useTask()
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        task.run(() => changeParticipant(props.session, id, { access: wanted }))
      }}
    >
      <AccessChoice legend={words.accessOf(name)} access={wanted} onChange={setWanted} />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      {wanted !== access && (
        <button type="submit" className="button">
          <BusyWords busy={task.busy}>{words.change}</BusyWords>
        </button>
      )}
    </form>
  )
}
