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
    <div className="switch-row">
      <span>
        <label htmlFor={id}>{props.label}</label>
        <span className="hint" id={`${id}hint`}>
          {props.hint}
        </span>
      </span>
      <input
        id={id}
        className="switch"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: the box itself says whether it is checked.
        role="switch"
        aria-describedby={`${id}hint`}
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
    </div>
  )
}
