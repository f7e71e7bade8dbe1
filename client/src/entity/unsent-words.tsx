import { poll } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { CopyText } from '../ui/copy-text.tsx'
import { useTexts } from '../ui/use-texts.ts'
import './unsent-words.css'

/** What I wrote and had not given when what it was for went away. */
export interface Unsent {
  readonly words: readonly string[]
  /** I have seen it. */
  drop(): void
}

/** Such words: mine to copy. */
export const UnsentWords = (props: {
  unsent: Unsent
  /** What became of them, where they were not an answer to give. */
  what?: string
}): ReactElement => {
  const words = useTexts(poll)
  const { unsent } = props
  const place = useRef<HTMLElement>(null)
  const id = useId()
  useEffect(() => {
    // The field one was writing in has gone.
    if (document.activeElement === document.body) place.current?.focus()
  }, [])
  return (
    <section ref={place} tabIndex={-1} className="notice" aria-labelledby={`${id}title`}>
      <div className="stack">
        <p id={`${id}title`} role="status">
          <b>{props.what ?? words.unsent}</b> {words.unsentHint}
        </p>
        <ul className="unsent-words">
          {[...new Set(unsent.words)].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <CopyText label={words.copy} text={() => unsent.words.join('\n')} />
        <div className="actions">
          <button type="button" className="button button--plain" onClick={unsent.drop}>
            {words.unsentClose}
          </button>
        </div>
      </div>
    </section>
  )
}
