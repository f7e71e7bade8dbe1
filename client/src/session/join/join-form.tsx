import { Discipline, Organisation, ParticipantName } from '@samenbord/shared/model'
import type { JoinPreviewResponse } from '@samenbord/shared/protocol'
import { join, shell } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useJoin } from './use-join.ts'

/** Asks a name, and of someone who sits there for an organisation, which and as what. */
export const JoinForm = (props: {
  token: string
  preview: JoinPreviewResponse
  /** This browser is someone else at this table: ask for a seat of one's own. */
  asNew: boolean
  onTyping: () => void
  /** What someone reads before taking a seat. */
  before: ReactNode
}): ReactElement => {
  const words = useTexts(join)
  const common = useTexts(shell)
  const professional = props.preview.kind === 'professional'
  const name = useLine(ParticipantName)
  const organisation = useLine(Organisation, { optional: !professional })
  const discipline = useLine(Discipline, { optional: true })
  const [task, takeSeat] = useJoin(props.preview)
  const submit = () => {
    const read = { name: name.read(), for: organisation.read(), as: discipline.read() }
    if (read.name === undefined || read.for === undefined || read.as === undefined) {
      return focusWrong(name, organisation, discipline)
    }
    takeSeat({
      token: props.token,
      name: read.name,
      ...(read.for === '' ? {} : { organisation: read.for }),
      ...(read.as === '' ? {} : { discipline: read.as }),
      ...(props.asNew ? { as: 'new' as const } : {}),
    })
  }
  return (
    <form
      className="join"
      noValidate
      onFocus={props.onTyping}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <LineField
        line={name}
        label={words.name}
        hint={words.nameHint}
        className="join__name"
        autoComplete="nickname"
      />
      {professional && (
        <>
          <LineField line={organisation} label={common.organisation} autoComplete="organization" />
          <LineField
            line={discipline}
            label={common.discipline}
            hint={common.optional}
            autoComplete="organization-title"
          />
        </>
      )}
      {props.before}
      <div className="join__end">
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <button type="submit" className="button button--large">
          <BusyWords busy={task.busy}>{words.submit}</BusyWords>
        </button>
      </div>
    </form>
  )
}
