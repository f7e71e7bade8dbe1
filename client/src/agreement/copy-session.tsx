import { ExportPart, HouseholdName, SessionTitle } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { agreement, start } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useLocation } from 'wouter'
import { copySession } from '../api/index.ts'
import { useAtTable } from '../entity/at-table.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FailureNotice } from '../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../ui/line.tsx'
import { BusyWords } from '../ui/progress.tsx'
import { useTask } from '../ui/use-task.ts'
import { useTexts } from '../ui/use-texts.ts'

/** What stays at the table it was laid on. */
const STAYS: ReadonlySet<ExportPart> = new Set(['dilemmas', 'interests'])
const PARTS = ExportPart.options.filter((part) => !STAYS.has(part))

/** Begins a new session with chosen parts of this one, for who leads. */
export const CopySession = (): ReactElement | null => {
  const words = useTexts(agreement).copy
  const { facts } = useAtTable()
  const [asking, setAsking] = useState(false)
  if (!may(facts.access, 'plan.import')) return null
  return (
    <div className="actions">
      <button type="button" className="button button--quiet" onClick={() => setAsking(true)}>
        {words.open}
      </button>
      {asking && <CopyDialog onClose={() => setAsking(false)} />}
    </div>
  )
}

const CopyDialog = (props: { onClose: () => void }): ReactElement => {
  const texts = useTexts(agreement)
  const words = texts.copy
  const { create } = useTexts(start)
  const { facts } = useAtTable()
  const [, navigate] = useLocation()
  const title = useLine(SessionTitle, { initial: facts.session.title })
  const household = useLine(HouseholdName, { initial: facts.session.household ?? '' })
  const [parts, setParts] = useState<readonly ExportPart[]>(PARTS)
  const { busy, failure, run } = useTask()
  const submit = () => {
    const [about, name] = [title.read(), household.read()]
    if (about === undefined || name === undefined) return focusWrong(title, household)
    run(
      () => copySession(facts.session.id, { title: about, household: name, parts: [...parts] }),
      ({ session }) => navigate(`/overleg/${session.id}?invite`),
    )
  }
  return (
    <Dialog title={words.open} onClose={props.onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{words.text}</p>
        <LineField line={title} label={create.subject} hint={create.subjectHint} first />
        <LineField line={household} label={create.household} hint={create.householdHint} />
        <fieldset>
          <legend>{words.parts}</legend>
          {PARTS.map((part) => (
            <label key={part} className="check">
              <input
                type="checkbox"
                checked={parts.includes(part)}
                onChange={({ target }) =>
                  setParts(target.checked ? [...parts, part] : parts.filter((one) => one !== part))
                }
              />
              {texts.take.partNames[part]}
            </label>
          ))}
        </fieldset>
        {failure !== undefined && <FailureNotice {...failure} />}
        <button type="submit" className="button">
          <BusyWords busy={busy}>{words.create}</BusyWords>
        </button>
      </form>
    </Dialog>
  )
}
