import { type ScaleAnswer, ScaleAnswerWords, type ScaleQuestion } from '@samenbord/shared/model'
import { meeting } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import { type ReactElement, useCallback, useState } from 'react'
import { getScaleAnswer, putScaleAnswer } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { ScaleChooser } from '../../entity/scale-chooser.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useKeptInTab } from '../../ui/kept-in-tab.ts'
import { focusWrong, type Line, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MyAnswerPart } from '../question/my-answer-part.tsx'
import { useMyAnswer } from '../question/use-my-answer.ts'
import { keptName, UnsentMark } from './unsent-mark.ts'

type Open = Extract<ScaleQuestion, { state: 'open' }>

/** My own answer to an open question, which nobody sees yet; it can be changed until it is shown. */
export const MyMark = (props: { question: Open }): ReactElement => {
  const words = useTexts(meeting).scale
  const { facts } = useAtTable()
  const { question } = props
  const { id: session } = facts.session
  const mine = useMyAnswer(
    question.answered.includes(facts.participantId),
    useCallback(() => getScaleAnswer(session, question.id), [session, question.id]),
  )
  return (
    <MyAnswerPart
      mine={mine}
      words={words}
      said={(answer) => (
        <p>
          <b>{words.mine(answer.value)}</b> {answer.words}
        </p>
      )}
      form={(before, onGiven) => (
        <AnswerForm question={question} before={before} onGiven={onGiven} />
      )}
    />
  )
}

const AnswerForm = (props: {
  question: Open
  before: ScaleAnswer | null
  onGiven: (answer: ScaleAnswer) => void
}): ReactElement => {
  const words = useTexts(meeting).scale
  const { facts } = useAtTable()
  const { before } = props
  const [kept, keep, drop] = useKeptInTab(
    facts.session.id,
    keptName(facts.participantId, props.question.id),
    UnsentMark,
    { value: before?.value ?? null, words: before?.words ?? '' },
  )
  const { value } = kept
  const [missing, setMissing] = useState(false)
  const line = useLine(ScaleAnswerWords, { initial: kept.words, optional: true })
  const said: Line = {
    ...line,
    change(words) {
      line.change(words)
      keep({ ...kept, words })
    },
  }
  const task = useTask()
  const submit = () => {
    const read = said.read()
    if (value === null) return setMissing(true)
    if (read === undefined) return focusWrong(said)
    const answer: ScaleAnswer = read === '' ? { value } : { value, words: read }
    task.run(
      () => putScaleAnswer(facts.session.id, props.question.id, answer),
      () => {
        drop()
        props.onGiven(answer)
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
      <ScaleChooser
        label={words.value}
        value={value}
        onChoose={(chosen) => {
          keep({ ...kept, value: chosen })
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
      <p className="question__secret hint">
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
