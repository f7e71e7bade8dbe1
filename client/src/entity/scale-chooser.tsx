import { ScaleValue } from '@samenbord/shared/model'
import { type ReactElement, useId } from 'react'
import './scale-chooser.css'

const MOST = 10
const VALUES: readonly ScaleValue[] = Array.from({ length: MOST + 1 }, (_, value) =>
  ScaleValue.parse(value),
)

/** A mark from 0 to 10, as eleven buttons in a row: by touch, or with the arrows. Never a colour. */
export const ScaleChooser = (props: {
  label: string
  /** Read aloud only: what stands around it says enough to who can see it. */
  labelHidden?: boolean
  value: ScaleValue | null
  onChoose: (value: ScaleValue) => void
  /** What 0 means. */
  lowWords?: string
  /** What 10 means. */
  highWords?: string
}): ReactElement => {
  const name = useId()
  return (
    <fieldset className="scale-chooser">
      <legend className={props.labelHidden === true ? 'hidden-text' : 'legend-text'}>
        {props.label}
      </legend>
      <div className="scale-chooser__values">
        {VALUES.map((value) => (
          <label key={value} className="scale-chooser__value">
            <input
              type="radio"
              name={name}
              className="hidden-text"
              checked={props.value === value}
              onChange={() => props.onChoose(value)}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
      {(props.lowWords !== undefined || props.highWords !== undefined) && (
        <p className="scale-chooser__ends hint">
          <span>{props.lowWords}</span>
          <span>{props.highWords}</span>
        </p>
      )}
    </fieldset>
  )
}
