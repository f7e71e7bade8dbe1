import { Check, Copy } from 'lucide-react'
import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react'

/** What is said around a link that can be copied. */
export interface CopyTexts {
  readonly link: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
}

/** A link to copy, with what else one can do with it. */
export const CopyLink = (props: {
  url: string
  words: CopyTexts
  children?: ReactNode
}): ReactElement => {
  const { words } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.url)
      setOutcome('copied')
    } catch {
      // Not on https, or forbidden: then by hand.
      input.current?.select()
      setOutcome('refused')
    }
  }
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>{words.link}</label>
        <input
          ref={input}
          id={id}
          className="input"
          readOnly
          value={props.url}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {outcome === 'copied' ? (
            <Check className="icon icon--small" />
          ) : (
            <Copy className="icon icon--small" />
          )}
          {outcome === 'copied' ? words.copied : words.copy}
        </button>
        {props.children}
      </div>
      <p className="hint" role="status">
        {outcome === 'copied' && <span className="hidden-text">{words.copied}</span>}
        {outcome === 'refused' && words.copyFailed}
      </p>
    </div>
  )
}
