import {
  type ScaleAnswer,
  ScaleAnswerWords,
  type ScaleQuestion,
  type ScaleValue,
} from '@samenbord/shared/model'
import { meeting } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { putScaleAnswer } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { ScaleChooser } from '../../entity/scale-chooser.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords, Progress } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useMyAnswer } from './use-my-answer.ts'

type Open = Extract<ScaleQuestion, { state: 'open' }>

/** My own answer to an open question, which nobody sees yet; it can be changed until it is shown. */
export const MyAnswerPart = (props: { question: Open }): ReactElement => {
  const words = useTexts(meeting).scale
  const mine = useMyAnswer(props.question)
  const [changing, setChanging] = useState(false)
  const [given, setGiven] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const { answer } = mine
  useEffect(() => {
    if (given) change.current?.focus()
  }, [given])
  if (mine.failure !== undefined) return <FailureNotice {...mine.failure} onRetry={mine.again} />
  if (answer === undefined) return <Progress />
  if (answer === null || changing) {
    return (
      <AnswerForm
        question={props.question}
        before={answer}
        onGiven={(now) => {
          mine.keep(now)
          setChanging(false)
          setGiven(true)
        }}
      />
    )
  }
  return (
    <div className="scale-question__mine">
      <p>
        <b>{words.mine(answer.value)}</b> {answer.words}
      </p>
      <p className="hint" role="status">
        {given && `${words.given} `}
        {words.secret}
      </p>
      <button
        ref={change}
        type="button"
        className="button button--quiet"
        onClick={() => {
          setGiven(false)
          setChanging(true)
        }}
      >
        {words.change}
      </button>
    </div>
  )
}

const AnswerForm = (props: {
  question: Open
  before: ScaleAnswer | null
  onGiven: (answer: ScaleAnswer) => void
}): ReactElement => {
  const words = useTexts(meeting).scale
  const { facts } = useAtTable()
  const [value, setValue] = useState<ScaleValue | null>(props.before?.value ?? null)
  const [missing, setMissing] = useState(false)
  const said = useLine(ScaleAnswerWords, { initial: props.before?.words ?? '', optional: true })
  const task = useTask()
  const submit = () => {
    const read = said.read()
    if (value === null) return setMissing(true)
    if (read === undefined) return focusWrong(said)
    const answer: ScaleAnswer = read === '' ? { value } : { value, words: read }
    task.run(
      () => putScaleAnswer(facts.session.id, props.question.id, answer),
      () => props.onGiven(answer),
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
      <ScaleChooser
        label={words.value}
        value={value}
        onChoose={(chosen) => {
          setValue(chosen)
          setMissing(false)
        }}
        lowWords={words.low}
        highWords={words.high}
      />
      {missing && (
        <p className="problem" role="alert">
          {words.chooseFirst}
        </p>
      )}
      <LineField line={said} label={words.words} hint={words.wordsHint} />
      <p className="scale-question__secret hint">
        <Lock className="icon icon--small" />
        {words.secret}
      </p>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button type="submit" className="button">
        <BusyWords busy={task.busy}>{words.give}</BusyWords>
      </button>
    </form>
  )
}
