import { Discipline, Organisation, ParticipantName } from '@samenbord/shared/model'
import { shell, start } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { putProfile } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { NarrowPage, PageTitle } from '../../ui/page.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Asks once, after the first sign-in, who the coordinator is at every new table. */
export const ProfileForm = (props: { onSaved: () => void }): ReactElement => {
  const words = useTexts(start).profile
  const common = useTexts(shell)
  const name = useLine(ParticipantName)
  const organisation = useLine(Organisation, { optional: true })
  const discipline = useLine(Discipline, { optional: true })
  const task = useTask()
  const submit = () => {
    const read = { name: name.read(), for: organisation.read(), as: discipline.read() }
    if (read.name === undefined || read.for === undefined || read.as === undefined) {
      return focusWrong(name, organisation, discipline)
    }
    const profile = {
      name: read.name,
      ...(read.for === '' ? {} : { organisation: read.for }),
      ...(read.as === '' ? {} : { discipline: read.as }),
    }
    task.run(() => putProfile(profile), props.onSaved)
  }
  return (
    <NarrowPage>
      <div className="stack">
        <PageTitle className="narrow__title">{words.title}</PageTitle>
        <p className="soft">{words.intro}</p>
      </div>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <LineField line={name} label={words.name} hint={words.nameHint} autoComplete="given-name" />
        <LineField
          line={organisation}
          label={common.organisation}
          hint={common.optional}
          autoComplete="organization"
        />
        <LineField
          line={discipline}
          label={common.discipline}
          hint={common.disciplineHint}
          autoComplete="organization-title"
        />
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <button type="submit" className="button button--large">
          <BusyWords busy={task.busy}>{words.submit}</BusyWords>
        </button>
      </form>
    </NarrowPage>
  )
}
