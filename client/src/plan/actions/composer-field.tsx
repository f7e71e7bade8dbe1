import { shell } from '@samenbord/shared/texts'
import { type ReactElement, type RefObject, useId } from 'react'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './composer-field.css'

/** The words of something new. Enter adds it; nothing is shared before. */
export const ComposerField = (props: {
  label: string
  placeholder?: string
  value: string
  /** Someone wanted to add it without words. */
  missing: boolean
  input: RefObject<HTMLTextAreaElement | null>
  onChange: (words: string) => void
  onEnter: () => void
  onEscape?: () => void
  /** Someone comes to write here. */
  onBegin?: () => void
}): ReactElement => {
  const words = useTexts(shell)
  const id = useId()
  return (
    <div className="field words-field">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        ref={props.input}
        id={id}
        className="input words-field__input"
        rows={1}
        value={props.value}
        placeholder={props.placeholder}
        aria-invalid={props.missing}
        aria-describedby={props.missing ? `${id}problem` : undefined}
        onFocus={props.onBegin}
        onClick={props.onBegin}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') props.onEscape?.()
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          props.onEnter()
        }}
      />
      {props.missing && (
        <p className="problem" id={`${id}problem`} role="alert">
          {words.fillIn}
        </p>
      )}
      <CitizenNumberWarning words={props.value} />
    </div>
  )
}
