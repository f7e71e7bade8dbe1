import { mine } from '@samenbord/shared/texts'
import { Check, Copy } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import './copy-text.css'
import { useTexts } from './use-texts.ts'

/** Copies a text; where the browser does not, the text is there to copy by hand. */
export const CopyText = (props: {
  label: string
  /** What is read aloud, when the label alone does not say of what. */
  spoken?: string
  /** Where it has to be fetched, nothing when that did not work out: who fetches it says so. */
  text: () => string | Promise<string | undefined>
}): ReactElement => {
  const words = useTexts(mine)
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>()
  const [text, setText] = useState('')
  const copy = async () => {
    const made = props.text()
    // A browser copies only at once after a tap.
    const now = typeof made === 'string' ? made : await made
    if (now === undefined) return
    setText(now)
    try {
      await navigator.clipboard.writeText(now)
      setOutcome('copied')
    } catch {
      // Not on https, or forbidden.
      setOutcome('by-hand')
    }
  }
  const copied = outcome === 'copied'
  return (
    <div className="copy-text">
      <button
        type="button"
        className="button button--quiet"
        aria-label={props.spoken}
        onClick={() => void copy()}
      >
        {copied ? <Check className="icon icon--small" /> : <Copy className="icon icon--small" />}
        {props.label}
      </button>
      <span className="hint" role="status">
        {copied && words.copied}
      </span>
      {outcome === 'by-hand' && <ByHand text={text} onClose={() => setOutcome(undefined)} />}
    </div>
  )
}

const ByHand = (props: { text: string; onClose: () => void }): ReactElement => {
  const words = useTexts(mine)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [])
  return (
    <div className="field copy-text__by-hand">
      <label htmlFor={id}>{words.text}</label>
      <p id={`${id}hint`} className="hint">
        {words.byHand}
      </p>
      <textarea
        ref={area}
        id={id}
        className="input"
        rows={8}
        readOnly
        aria-describedby={`${id}hint`}
        value={props.text}
      />
      <button type="button" className="button button--plain" onClick={props.onClose}>
        {words.closeText}
      </button>
    </div>
  )
}
