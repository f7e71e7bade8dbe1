import { network } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { UnsentWords } from '../../entity/unsent-words.tsx'
import '../../entity/words-field.css'
import { useTexts } from '../../ui/use-texts.ts'
import { unsentKept } from './unsent-kept.ts'

/** After so long without a letter what was typed is kept, in milliseconds. */
const PAUSE = 800

interface Props {
  /** Which words of what: where those that were not taken stay until they are. */
  readonly at: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  /** Takes the focus when it appears. */
  readonly first?: boolean
  /** Answers whether it was taken. */
  readonly onWrite: (words: string) => Promise<boolean>
}

/**
 * Words that only this person sees: they go to the server after a pause, and when one leaves the field
 * or the page. Until it took them they stay in this tab. What the server tells of them shows as long
 * as one types nothing.
 */
export const KeptWords = (props: Props): ReactElement => <KeptField key={props.at} {...props} />

const KeptField = (props: Props): ReactElement => {
  const { value, onWrite, first } = props
  const { facts } = useAtTable()
  const { unsent } = useTexts(network).kept
  const [place] = useState(() => unsentKept(facts, props.at))
  const [before] = useState(() => place.read())
  // Written over elsewhere meanwhile: then neither takes the place of the other.
  const isOver = before !== undefined && before.over !== value && before.words !== value
  const [typed, setTyped] = useState(isOver ? undefined : before?.words)
  const [left, setLeft] = useState(isOver ? before.words : undefined)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef({ typed, value, write: onWrite })
  latest.current = { typed, value, write: onWrite }
  /** What was sent last and not told back. */
  const sent = useRef<string>(undefined)
  const settle = () => {
    const { typed: words, value: told } = latest.current
    // What was typed counts until the server has told it back, and nothing older is on its way.
    if (words !== told || (sent.current !== undefined && sent.current !== words)) return
    sent.current = undefined
    place.drop()
    setTyped(undefined)
  }
  const send = () => {
    const { typed: words, write } = latest.current
    if (words === undefined || words === sent.current) return
    sent.current = words
    void write(words).then((taken) => {
      if (taken) {
        const now = place.read()
        if (now?.words === words) place.drop()
        else if (now !== undefined) place.write({ ...now, over: words })
      } else if (sent.current === words) {
        // It is tried again with the next letter, on leaving the field, and where it shows anew.
        sent.current = undefined
      }
      settle()
    })
  }
  useEffect(settle, [typed, value])
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(send, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  // Whoever goes from here loses nothing of it, and what was not taken before goes out again.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (place.read() !== undefined) event.preventDefault()
    }
    send()
    window.addEventListener('beforeunload', ask)
    window.addEventListener('pagehide', send)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('pagehide', send)
      send()
    }
  }, [place])
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
        onChange={(event) => {
          const words = event.target.value
          const begun = left === undefined ? place.read() : undefined
          place.write({ words, over: begun?.over ?? sent.current ?? value })
          setTyped(words)
        }}
        onBlur={send}
        onKeyDown={(event) => event.stopPropagation()}
      />
      {props.hint !== undefined && (
        <p id={`${id}hint`} className="hint">
          {props.hint}
        </p>
      )}
      <CitizenNumberWarning words={shown} />
      {left !== undefined && (
        <UnsentWords
          what={unsent}
          unsent={{
            words: [left],
            drop() {
              if (place.read()?.words === left) place.drop()
              setLeft(undefined)
            },
          }}
        />
      )}
    </div>
  )
}
