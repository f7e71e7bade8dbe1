import { type Participant, ParticipantId } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { expectation as expectationTexts, people, shell } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { beginExpectation } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { whereFrom } from '../../entity/where-from.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Chooses between which two: oneself and another, or for who leads any two. */
export const BeginExpectation = (props: {
  /** It was begun; whether I am one of the two. */
  onBegun: (isMine: boolean) => void
  onCancel: () => void
}): ReactElement => {
  const words = useTexts(expectationTexts)
  const { cancel } = useTexts(shell)
  const { facts } = useAtTable()
  const { participantId: me } = facts
  const seated = facts.participants.filter(({ status }) => status === 'admitted')
  const leads = may(facts.access, 'expectation.lead')
  const [one, setOne] = useState<ParticipantId | undefined>(me)
  const [other, setOther] = useState<ParticipantId>()
  const [problem, setProblem] = useState<string>()
  const task = useTask()
  if (seated.length < 2) return <p>{words.nobodyElse}</p>
  const submit = () => {
    if (one === undefined || other === undefined) return setProblem(words.chooseOne)
    if (one === other) return setProblem(words.chooseTwo)
    task.run(
      () => beginExpectation(facts.session.id, [one, other]),
      () => props.onBegun(one === me || other === me),
    )
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {leads && (
        <Choose
          label={words.between}
          from={seated}
          value={one}
          onChange={(chosen) => {
            setOne(chosen)
            setProblem(undefined)
          }}
        />
      )}
      <Choose
        label={leads ? words.and : words.withWhom}
        from={leads ? seated : seated.filter(({ id }) => id !== me)}
        value={other}
        onChange={(chosen) => {
          setOther(chosen)
          setProblem(undefined)
        }}
      />
      {problem !== undefined && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button type="submit" className="button">
          <BusyWords busy={task.busy}>{words.start}</BusyWords>
        </button>
        <button type="button" className="button button--plain" onClick={props.onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  )
}

const Choose = (props: {
  label: string
  from: readonly Participant[]
  value: ParticipantId | undefined
  onChange: (chosen: ParticipantId | undefined) => void
}): ReactElement => {
  const words = useTexts(expectationTexts)
  const kinds = useTexts(people)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="input"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(ParticipantId.safeParse(event.target.value).data)}
      >
        <option value="">{words.choose}</option>
        {props.from.map((participant) => (
          <option key={participant.id} value={participant.id}>
            {participant.name} ({whereFrom(participant, kinds)})
          </option>
        ))}
      </select>
    </div>
  )
}
