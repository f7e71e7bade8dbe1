import type { ReactElement } from 'react'

/** A question with a few answers, of which one can be chosen with a tap. */
export const Choices = <Value extends string>(props: {
  label: string
  options: readonly Value[]
  nameOf: (value: Value) => string
  chosen: string | undefined
  onChoose: (value: Value) => void
}): ReactElement => (
  <fieldset>
    <legend className="legend-text">{props.label}</legend>
    <div className="card-tools__choices">
      {props.options.map((option) => (
        <button
          key={option}
          type="button"
          className="party-chip"
          aria-pressed={option === props.chosen}
          onClick={() => props.onChoose(option)}
        >
          {props.nameOf(option)}
        </button>
      ))}
    </div>
  </fieldset>
)
