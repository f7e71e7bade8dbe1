import { HouseholdName, type SessionTemplate, SessionTitle } from '@samenbord/shared/model'
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
import { TemplateChoice } from './template-choice.tsx'

/** Asks what a new session is about; then its table, with *Nodig uit* open. */
export const NewSessionDialog = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(start)
  const common = useTexts(shell)
  const title = useLine(SessionTitle)
  const household = useLine(HouseholdName)
  const [template, setTemplate] = useState<SessionTemplate>('mdo')
  const [waitingRoom, setWaitingRoom] = useState(true)
  const task = useTask()
  const [, navigate] = useLocation()
  const ofTeam = template === 'team-table'
  const submit = () => {
    const about = title.read()
    const name = ofTeam ? null : household.read()
    if (about === undefined || name === undefined) return focusWrong(title, household)
    const around = name === null ? {} : { household: name }
    task.run(
      () => createSession({ title: about, ...around, template, waitingRoom }),
      ({ session }) => navigate(`/overleg/${session.id}?invite`),
    )
  }
  return (
    <Dialog title={words.newSession} onClose={props.onClose}>
      <form
        className="new-session"
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
        {!ofTeam && (
          <LineField
            line={household}
            label={words.create.household}
            hint={words.create.householdHint}
          />
        )}
        <TemplateChoice template={template} onChange={setTemplate} />
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
