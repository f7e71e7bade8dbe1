import { HouseholdName, SessionTitle } from '@samenbord/shared/model'
import { shell, start } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useLocation } from 'wouter'
import { createSession } from '../../api/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { SwitchRow } from '../../ui/switch-row.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Asks what a new session is about; then its table, with *Nodig uit* open. */
export const NewSessionDialog = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(start)
  const common = useTexts(shell)
  const title = useLine(SessionTitle)
  const household = useLine(HouseholdName)
  const [waitingRoom, setWaitingRoom] = useState(true)
  const task = useTask()
  const [, navigate] = useLocation()
  const submit = () => {
    const about = title.read()
    const name = household.read()
    if (about === undefined || name === undefined) return focusWrong(title, household)
    task.run(
      () => createSession({ title: about, household: name, waitingRoom }),
      ({ session }) => navigate(`/overleg/${session.id}?invite`),
    )
  }
  return (
    <Dialog title={words.newSession} onClose={props.onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <LineField
          line={title}
          label={words.create.subject}
          hint={words.create.subjectHint}
          first
        />
        <LineField
          line={household}
          label={words.create.household}
          hint={words.create.householdHint}
        />
        <SwitchRow
          label={words.create.waitingRoom}
          hint={words.create.waitingRoomHint}
          checked={waitingRoom}
          onChange={setWaitingRoom}
        />
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <div className="actions">
          <button type="submit" className="button">
            <BusyWords busy={task.busy}>{words.create.submit}</BusyWords>
          </button>
          <button type="button" className="button button--plain" onClick={props.onClose}>
            {common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
