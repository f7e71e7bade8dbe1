import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import '../../entity/words-field.css'

/** After so long without a letter what was typed is kept, in milliseconds. */
const PAUSE = 800

/**
 * Words that only this person sees: they go to the server after a pause, and when one leaves the field.
 * What the server tells of them shows as long as one types nothing.
 */
export const KeptWords = (props: {
  label: string
  hint?: string | undefined
  value: string
  /** Takes the focus when it appears. */
  first?: boolean
  /** Answers whether it was taken. */
  onWrite: (words: string) => Promise<boolean>
}): ReactElement => {
  const { value, onWrite, first } = props
  const [typed, setTyped] = useState<string>()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef<{ readonly typed: string | undefined; readonly write: typeof onWrite }>({
    typed,
    write: onWrite,
  })
  latest.current = { typed, write: onWrite }
  // What was typed counts until the server has told it back.
  if (typed !== undefined && typed === value) setTyped(undefined)
  const sent = useRef<string | undefined>(value)
  const send = () => {
    const { typed: words, write } = latest.current
    if (words === undefined || words === sent.current) return
    sent.current = words
    // What was not taken is tried again with the next letter, or on leaving the field.
    void write(words).then((taken) => {
      if (!taken && sent.current === words) sent.current = undefined
    })
  }
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(send, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => send, [])
  useEffect(() => {
    if (first === true) field.current?.focus()
  }, [first])
  const shown = typed ?? value
  return (
    <div className="words-field">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        ref={field}
        id={id}
        className="input words-field__input"
        rows={1}
        value={shown}
        aria-describedby={props.hint === undefined ? undefined : `${id}hint`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={send}
        onKeyDown={(event) => event.stopPropagation()}
      />
      {props.hint !== undefined && (
        <p id={`${id}hint`} className="hint">
          {props.hint}
        </p>
      )}
      <CitizenNumberWarning words={shown} />
    </div>
  )
}
