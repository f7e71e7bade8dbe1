import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { QuestionWords } from './question-words.ts'
import type { MyAnswer } from './use-my-answer.ts'

/** My own answer to an open question, which nobody sees yet; it can be changed until it is shown. */
export const MyAnswerPart = <T,>(props: {
  mine: MyAnswer<T>
  words: Pick<QuestionWords, 'given' | 'secret' | 'change'>
  /** The answer as it was given. */
  said: (answer: T) => ReactNode
  form: (before: T | null, onGiven: (answer: T) => void) => ReactNode
}): ReactElement => {
  const { mine, words } = props
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
      <>
        {props.form(answer, (now) => {
          mine.keep(now)
          setChanging(false)
          setGiven(true)
        })}
      </>
    )
  }
  return (
    <div className="question__mine">
      {props.said(answer)}
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
