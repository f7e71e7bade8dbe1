import { type KeyboardEvent, type ReactElement, type RefObject, useId } from 'react'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'

/** Words that are one's own until they are laid on the table. Enter lays them there. */
export const OwnField = (props: {
  label: string
  hint?: string
  value: string
  onChange: (words: string) => void
  onLay: () => void
  /** Closes it, and keeps the words. */
  onEscape: () => void
  field?: RefObject<HTMLTextAreaElement | null>
}): ReactElement => {
  const id = useId()
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      // Not also what it stands in.
      event.preventDefault()
      props.onEscape()
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    props.onLay()
  }
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        ref={props.field}
        id={id}
        className="input words-field__input"
        rows={2}
        value={props.value}
        aria-describedby={props.hint === undefined ? undefined : `${id}hint`}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={press}
      />
      {props.hint !== undefined && (
        <p id={`${id}hint`} className="hint">
          {props.hint}
        </p>
      )}
      <CitizenNumberWarning words={props.value} />
    </div>
  )
}
