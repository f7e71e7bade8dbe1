import { HouseholdName, SessionTitle } from '@samenbord/shared/model'
import { settings } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { changeSession } from '../../api/index.ts'
import type { TableFacts } from '../../sync/table-connection.ts'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { SwitchRow } from '../../ui/switch-row.tsx'
import { type Task, useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { EndMeeting } from './end-meeting.tsx'
import { EraseSession } from './erase-session.tsx'
import './settings-panel.css'

/** What the coordinator can change of a session, close and erase. */
export const SettingsPanel = (props: {
  facts: TableFacts
  onClose: () => void
  erasing: Task
  onErase: () => void
}): ReactElement => {
  const words = useTexts(settings)
  const { session } = props.facts
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="settings">
        <ChangeSession facts={props.facts} />
        <EndMeeting session={session.id} meeting={props.facts.meeting} />
        <EraseSession session={session} task={props.erasing} onErase={props.onErase} />
      </div>
    </DockedPanel>
  )
}

const ChangeSession = (props: { facts: TableFacts }): ReactElement => {
  const words = useTexts(settings)
  const { session } = props.facts
  const title = useLine(SessionTitle, { initial: session.title })
  const household = useLine(HouseholdName, { initial: session.household })
  const [waitingRoom, setWaitingRoom] = useState(session.waitingRoom)
  const [saved, setSaved] = useState(false)
  const task = useTask()
  const submit = () => {
    setSaved(false)
    const about = title.read()
    const name = household.read()
    if (about === undefined || name === undefined) return focusWrong(title, household)
    task.run(
      () => changeSession(session.id, { title: about, household: name, waitingRoom }),
      () => setSaved(true),
    )
  }
  return (
    <form
      className="stack"
      noValidate
      onChange={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <LineField line={title} label={words.subject} />
      <LineField line={household} label={words.household} hint={words.householdHint} />
      <SwitchRow
        label={words.waitingRoom}
        hint={words.waitingRoomHint}
        checked={waitingRoom}
        onChange={setWaitingRoom}
      />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button type="submit" className="button">
          <BusyWords busy={task.busy}>{words.save}</BusyWords>
        </button>
        <span className="settings__saved" role="status">
          {saved && words.saved}
        </span>
      </div>
    </form>
  )
}
