import type { Participant } from '@samenbord/shared/model'
import { people } from '@samenbord/shared/texts'
import { DoorOpen } from 'lucide-react'
import type { ReactElement } from 'react'
import { changeParticipant } from '../../api/index.ts'
import type { TableFacts } from '../../sync/table-facts.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './toast.css'

/** Tells the coordinator, without being in the way, that someone waits. */
export const WaitingToast = (props: { facts: TableFacts; onShow: () => void }): ReactElement => {
  const waiting = props.facts.participants.filter(({ status }) => status === 'waiting')
  const first = waiting[0]
  return (
    <div role="status">
      {first !== undefined && (
        <Toast key={first.id} {...props} first={first} count={waiting.length} />
      )}
    </div>
  )
}

const Toast = (props: {
  facts: TableFacts
  onShow: () => void
  first: Participant
  count: number
}): ReactElement => {
  const words = useTexts(people)
  const task = useTask()
  const { id, name, organisation } = props.first
  const one = props.count === 1
  const wants =
    organisation === undefined ? words.wantsIn(name) : words.wantsInFor(name, organisation)
  return (
    <div className="toast">
      <DoorOpen className="icon" />
      <div className="toast__words">
        <p>{one ? wants : words.wantIn(props.count)}</p>
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
      </div>
      <div className="toast__actions">
        {one && (
          <button
            type="button"
            className="button"
            aria-label={words.admitName(name)}
            onClick={() =>
              task.run(() => changeParticipant(props.facts.session.id, id, { status: 'admitted' }))
            }
          >
            <BusyWords busy={task.busy}>{words.admit}</BusyWords>
          </button>
        )}
        <button
          type="button"
          className={one ? 'button button--plain' : 'button'}
          onClick={props.onShow}
        >
          {words.showWaiting}
        </button>
      </div>
    </div>
  )
}
