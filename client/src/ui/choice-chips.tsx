import { type ReactElement, useId } from 'react'
import './choice-chips.css'

/** One of a few answers, each a word or two: by touch, or with the arrows. */
export const ChoiceChips = <Value extends string>(props: {
  label: string
  /** Read aloud only. */
  labelHidden?: boolean
  options: readonly { readonly value: Value; readonly label: string }[]
  value: Value | undefined
  onChoose: (value: Value) => void
}): ReactElement => {
  const name = useId()
  return (
    <fieldset className="chips">
      <legend className={props.labelHidden === true ? 'hidden-text' : 'legend-text'}>
        {props.label}
      </legend>
      <div className="chips__all">
        {props.options.map(({ value, label }) => (
          <label key={value} className="chip">
            <input
              type="radio"
              name={name}
              className="hidden-text"
              checked={props.value === value}
              onChange={() => props.onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
