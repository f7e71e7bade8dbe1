import { MAX_DOTS, type PollAnswer } from '@samenbord/shared/model'
import { poll } from '@samenbord/shared/texts'
import { Lock, Minus, Plus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { z } from 'zod'
import { putPollAnswer } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useKeptInTab } from '../../ui/kept-in-tab.ts'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Dots } from './dots.tsx'
import { keptName, type OpenPoll } from './open-poll.ts'

const sum = (dots: readonly number[]): number => dots.reduce((total, count) => total + count, 0)

/** Where my dots lie. */
export const MyDots = (props: {
  choices: readonly string[]
  answer: PollAnswer
}): ReactElement | null => {
  const words = useTexts(poll)
  const { answer, choices } = props
  if (answer.kind !== 'dots') return null
  return (
    <div>
      <p className="hint">{words.mine}</p>
      <ul className="poll-dots">
        {choices.flatMap((choice, index) => {
          const count = answer.dots[index] ?? 0
          return count === 0 ? [] : [<DotsRow key={index} choice={choice} count={count} />]
        })}
      </ul>
    </div>
  )
}

/** A choice with its dots, as a drawing and in words. */
export const DotsRow = (props: { choice: string; count: number }): ReactElement => {
  const words = useTexts(poll)
  return (
    <li className="poll-dots__row">
      <span className="poll-dots__choice">{props.choice}</span>
      <span className="poll-dots__count">
        <Dots count={props.count} />
        <span>{words.dots(props.count)}</span>
      </span>
    </li>
  )
}

/** Where I lay my dots, which stay in this tab until I give them. */
export const MyDotsForm = (props: {
  question: OpenPoll
  choices: readonly string[]
  /** How many dots I have. */
  most: number
  before: PollAnswer | null
  onGiven: (answer: PollAnswer) => void
}): ReactElement => {
  const words = useTexts(poll)
  const { facts } = useAtTable()
  const { question, choices, most, before } = props
  const [dots, change, drop] = useKeptInTab(
    facts.session.id,
    keptName(facts.participantId, question.id),
    z
      .array(z.int().min(0).max(MAX_DOTS))
      .length(choices.length)
      .refine((laid) => sum(laid) <= most),
    before?.kind === 'dots' ? before.dots : choices.map(() => 0),
  )
  const [missing, setMissing] = useState(false)
  const task = useTask()
  const left = most - sum(dots)
  const lay = (index: number, more: 1 | -1) => {
    change(dots.map((count, at) => (at === index ? count + more : count)))
    setMissing(false)
  }
  const submit = () => {
    if (left === most) return setMissing(true)
    const answer: PollAnswer = { kind: 'dots', dots: [...dots] }
    task.run(
      () => putPollAnswer(facts.session.id, question.id, answer),
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
      <p className="poll-dots__left" role="status">
        {words.dotsLeft(left)}
      </p>
      <ul className="poll-dots">
        {choices.map((choice, index) => (
          <li key={index} className="poll-dots__row">
            <span className="poll-dots__choice">
              {choice}
              <Dots count={dots[index] ?? 0} />
            </span>
            <span className="poll-dots__buttons">
              <button
                type="button"
                className="icon-button"
                aria-label={words.takeDot(choice)}
                // It stays a place for the keyboard when there is nothing to take.
                aria-disabled={dots[index] === 0}
                onClick={() => dots[index] !== 0 && lay(index, -1)}
              >
                <Minus className="icon icon--small" />
              </button>
              <span className="poll-dots__number">
                <span className="hidden-text">{words.dots(dots[index] ?? 0)}</span>
                <span aria-hidden="true">{dots[index]}</span>
              </span>
              <button
                type="button"
                className="icon-button"
                aria-label={words.addDot(choice)}
                aria-disabled={left === 0}
                onClick={() => left > 0 && lay(index, 1)}
              >
                <Plus className="icon icon--small" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      {missing && (
        <p className="problem" role="alert">
          {words.layFirst}
        </p>
      )}
      <p className="question__secret hint">
        <Lock className="icon icon--small" />
        {words.secretDots}
      </p>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button type="submit" className="button">
        <BusyWords busy={task.busy}>{words.give}</BusyWords>
      </button>
    </form>
  )
}
