import type { MethodId } from '@samenbord/shared/model'
import { methods } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './methods.css'

/**
 * A method while the table is at it. Who leads has the questions one at a time, and how to do it; a
 * resident one question at a time and nothing of what it is meant to bring about; others read it all.
 */
export const MethodHelp = (props: {
  method: MethodId
  leads: boolean
  /** Opens where it is done on the own screens, if it is. */
  onOwnScreen?: (() => void) | undefined
}): ReactElement => {
  const words = useTexts(methods)
  const { me } = useAtTable()
  const { purpose, how, questions } = words.of[props.method]
  const own = props.onOwnScreen !== undefined && (
    <button
      type="button"
      className="button method-help__own"
      aria-haspopup="dialog"
      onClick={props.onOwnScreen}
    >
      {words.ownScreen}
    </button>
  )
  if (me?.kind === 'resident' && !props.leads) {
    return (
      <div className="method-help">
        <Questions key={props.method} questions={questions} />
        {own}
      </div>
    )
  }
  return (
    <div className="method-help">
      <p className="method-help__purpose">{purpose}</p>
      {props.leads ? (
        <>
          <Questions key={props.method} questions={questions} />
          <section>
            <h3>{words.how}</h3>
            <ol>
              {how.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </section>
        </>
      ) : (
        <ul className="method-help__all">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {own}
    </div>
  )
}

/** One question at a time, large enough to read aloud from. */
const Questions = (props: { questions: readonly string[] }): ReactElement => {
  const words = useTexts(methods)
  const { questions } = props
  const [place, setPlace] = useState(0)
  return (
    <section className="method-help__one">
      <h3>{words.question(place + 1, questions.length)}</h3>
      <p className="method-help__question" aria-live="polite">
        {questions[place]}
      </p>
      <div className="actions">
        <Turn to={place - 1} count={questions.length} label={words.previous} onTurn={setPlace} />
        <Turn to={place + 1} count={questions.length} label={words.next} onTurn={setPlace} />
      </div>
    </section>
  )
}

/** To another question. At the end it stays and does nothing, so that the focus stays as well. */
const Turn = (props: {
  to: number
  count: number
  label: string
  onTurn: (place: number) => void
}): ReactElement => {
  const { to, count, label, onTurn } = props
  const there = to >= 0 && to < count
  return (
    <button
      type="button"
      className="button button--quiet"
      aria-disabled={!there}
      onClick={() => {
        if (there) onTurn(to)
      }}
    >
      {label}
    </button>
  )
}
