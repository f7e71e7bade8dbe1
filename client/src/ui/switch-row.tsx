import { type ReactElement, useId } from 'react'

/** A switch with what it does beside it. */
export const SwitchRow = (props: {
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
}): ReactElement => {
  const id = useId()
  return (
    <label className="switch-row" htmlFor={id}>
      <span>
        <b>{props.label}</b>
        <span className="hint" id={`${id}hint`}>
          {props.hint}
        </span>
      </span>
      <input
        id={id}
        className="switch"
        type="checkbox"
        role="switch"
        aria-describedby={`${id}hint`}
        checked={props.checked}
        aria-checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
    </label>
  )
}
