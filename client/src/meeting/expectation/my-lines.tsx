import { ExpectationAnswer } from '@samenbord/shared/model'
import { expectation as expectationTexts, shell } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import { type ReactElement, useCallback, useId, useState } from 'react'
import { getExpectationAnswer, putExpectationAnswer } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useKeptInTab } from '../../ui/kept-in-tab.ts'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MyAnswerPart } from '../question/my-answer-part.tsx'
import { useMyAnswer } from '../question/use-my-answer.ts'
import { NoNames } from '../team-table/no-names.tsx'
import { refusedNumber } from '../team-table/refused-number.ts'
import { Deeds } from './side-by-side.tsx'
import { type AskedExpectation, keptName, linesOf, UnsentLines } from './unsent-lines.ts'
import { useSides } from './use-sides.ts'

type Open = Extract<AskedExpectation, { state: 'open' }>

const MOST_CHARACTERS = 1500

/** What I am asked of the other: a resident, what that person does for them. */
const useThinksLabel = (expectation: Open): string => {
  const words = useTexts(expectationTexts)
  const { me } = useAtTable()
  const sides = useSides()
  const other = sides.otherThanMe(expectation)
  const name = other === undefined ? '' : sides.name(other)
  return me?.kind === 'resident' ? words.thinksForYou(name) : words.thinks(name)
}

/** What I write between another and me, which nobody sees yet; it can be changed until it is shown. */
export const MyLines = (props: { expectation: Open }): ReactElement => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const { expectation } = props
  const { id: session } = facts.session
  const thinks = useThinksLabel(expectation)
  const mine = useMyAnswer(
    expectation.answered.includes(facts.participantId),
    useCallback(() => getExpectationAnswer(session, expectation.id), [session, expectation.id]),
  )
  return (
    <MyAnswerPart
      mine={mine}
      words={words}
      said={(answer) => (
        <>
          <Deeds heading={thinks} deeds={answer.thinks} />
          <Deeds heading={words.says} deeds={answer.says} />
        </>
      )}
      form={(before, onGiven) => (
        <LinesForm expectation={expectation} thinks={thinks} before={before} onGiven={onGiven} />
      )}
    />
  )
}

const LinesForm = (props: {
  expectation: Open
  thinks: string
  before: ExpectationAnswer | null
  onGiven: (answer: ExpectationAnswer) => void
}): ReactElement => {
  const words = useTexts(expectationTexts)
  const { strangeCharacters } = useTexts(shell)
  const { facts } = useAtTable()
  const { before } = props
  const [kept, keep, drop] = useKeptInTab(
    facts.session.id,
    keptName(facts.participantId, props.expectation.id),
    UnsentLines,
    { thinks: before?.thinks.join('\n') ?? '', says: before?.says.join('\n') ?? '' },
  )
  const [problem, setProblem] = useState<string>()
  const task = useTask()
  const change = (changed: typeof kept) => {
    keep(changed)
    setProblem(undefined)
  }
  const submit = () => {
    const written = { thinks: linesOf(kept.thinks), says: linesOf(kept.says) }
    const all = [...written.thinks, ...written.says]
    if (all.length === 0) return setProblem(words.writeFirst)
    const answer = ExpectationAnswer.safeParse(written)
    if (!answer.success) {
      const isMuch = answer.error.issues.some(({ code }) => code === 'too_big')
      return setProblem(isMuch ? words.tooMuch : strangeCharacters)
    }
    task.run(
      () =>
        refusedNumber(facts, all.join(' ')) ??
        putExpectationAnswer(facts.session.id, props.expectation.id, answer.data),
      () => {
        drop()
        props.onGiven(answer.data)
      },
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
      <LinesField
        label={props.thinks}
        value={kept.thinks}
        onChange={(thinks) => change({ ...kept, thinks })}
      />
      <LinesField
        label={words.says}
        value={kept.says}
        onChange={(says) => change({ ...kept, says })}
      />
      <NoNames />
      {problem !== undefined && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <p className="question__secret hint">
        <Lock className="icon icon--small" />
        <span>{words.secret}</span>
      </p>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button type="submit" className="button">
        <BusyWords busy={task.busy}>{words.give}</BusyWords>
      </button>
    </form>
  )
}

/** A field with one thing on each line. */
const LinesField = (props: {
  label: string
  value: string
  onChange: (value: string) => void
}): ReactElement => {
  const words = useTexts(expectationTexts)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        id={id}
        className="input"
        rows={3}
        value={props.value}
        maxLength={MOST_CHARACTERS}
        aria-describedby={`${id}hint`}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <p id={`${id}hint`} className="hint">
        {words.hint}
      </p>
      <CitizenNumberWarning words={props.value} />
    </div>
  )
}
