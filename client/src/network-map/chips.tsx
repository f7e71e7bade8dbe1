import type { ReactElement } from 'react'

/** One of a few short answers, or none: tapping what it is takes it back. */
export const Chips = <Answer extends string>(props: {
  label: string
  /** Read aloud only. */
  labelHidden?: boolean
  hint?: string | undefined
  answers: readonly { readonly answer: Answer; readonly words: string }[]
  chosen: Answer | null
  onChoose: (answer: Answer | null) => void
  /** There is always one: tapping it again does nothing. */
  always?: boolean
}): ReactElement => {
  const { chosen, onChoose } = props
  return (
    <fieldset className="map-chips">
      <legend className={props.labelHidden === true ? 'hidden-text' : 'legend-text'}>
        {props.label}
      </legend>
      {props.hint !== undefined && <p className="hint map-chips__hint">{props.hint}</p>}
      {props.answers.map(({ answer, words }) => (
        <button
          key={answer}
          type="button"
          className="map-chip"
          aria-pressed={answer === chosen}
          onClick={() => {
            if (answer !== chosen) onChoose(answer)
            else if (props.always !== true) onChoose(null)
          }}
        >
          {words}
        </button>
      ))}
    </fieldset>
  )
}
