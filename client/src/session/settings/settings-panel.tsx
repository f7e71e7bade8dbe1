import { HouseholdName, type Session, SessionTitle } from '@samenbord/shared/model'
import { settings } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { changeSession } from '../../api/index.ts'
import type { TableFacts } from '../../sync/table-facts.ts'
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
        <ChangeSession told={session} />
        <EndMeeting session={session.id} meeting={props.facts.meeting} />
        <EraseSession session={session} task={props.erasing} onErase={props.onErase} />
      </div>
    </DockedPanel>
  )
}

/** The session as last known: what a change answered counts until something newer is told. */
const useLatest = (told: Session): [Session, setAnswered: (answered: Session) => void] => {
  const [answered, setAnswered] = useState<{ before: Session; now: Session }>()
  const latest = answered?.before === told ? answered.now : told
  return [latest, (now) => setAnswered({ before: told, now })]
}

/** A form that shows what others change too, and sends what was changed here only. */
const ChangeSession = (props: { told: Session }): ReactElement => {
  const words = useTexts(settings)
  const [session, setAnswered] = useLatest(props.told)
  const title = useLine(SessionTitle, { initial: session.title })
  const household = useLine(HouseholdName, { initial: session.household ?? '' })
  const hasHousehold = session.household !== null
  const [chosen, setChosen] = useState<boolean>()
  const waitingRoom = chosen ?? session.waitingRoom
  const [saved, setSaved] = useState(false)
  const task = useTask()
  const submit = () => {
    setSaved(false)
    const about = title.read()
    const name = hasHousehold ? household.read() : null
    if (about === undefined || name === undefined) return focusWrong(title, household)
    const change = {
      ...(about !== session.title && { title: about }),
      ...(name !== null && name !== session.household && { household: name }),
      ...(waitingRoom !== session.waitingRoom && { waitingRoom }),
    }
    if (Object.keys(change).length === 0) return setSaved(true)
    task.run(
      () => changeSession(session.id, change),
      (changed) => {
        setAnswered(changed)
        title.reset()
        household.reset()
        setChosen(undefined)
        setSaved(true)
      },
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
      {hasHousehold && (
        <LineField line={household} label={words.household} hint={words.householdHint} />
      )}
      <SwitchRow
        label={words.waitingRoom}
        hint={words.waitingRoomHint}
        checked={waitingRoom}
        onChange={setChosen}
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
