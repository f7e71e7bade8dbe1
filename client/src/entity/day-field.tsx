import { Day } from '@samenbord/shared/model'
import { type ReactElement, useId, useRef, useState } from 'react'

/** A year that is still being typed reads as one long ago. */
const FIRST_DAY = '1900-01-01'

/**
 * A day of the calendar, or none. A day that is picked counts at once; one that is typed, and none,
 * when one leaves the field: on the way to the twelfth one passes the first.
 */
export const DayField = (props: {
  label: string
  /** Read aloud only. */
  labelHidden?: boolean
  value: Day | null
  onChange: (day: Day | null) => void
}): ReactElement => {
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const { value } = props
  const typing = useRef(false)
  const take = (given: string) => {
    const day = Day.safeParse(given)
    if (given === '' && value !== null) props.onChange(null)
    else if (day.success && day.data >= FIRST_DAY && day.data !== value) props.onChange(day.data)
  }
  const leave = () => {
    if (draft !== undefined) take(draft)
    setDraft(undefined)
    typing.current = false
  }
  return (
    <div className="field day-field">
      <label htmlFor={id} className={props.labelHidden === true ? 'hidden-text' : ''}>
        {props.label}
      </label>
      <input
        id={id}
        type="date"
        className="input"
        value={draft ?? value ?? ''}
        onChange={(event) => {
          setDraft(event.target.value)
          if (!typing.current && event.target.value !== '') take(event.target.value)
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave()
          else if (/^[\d]$|^Arrow(Up|Down)$|^Backspace$|^Delete$/.test(event.key)) {
            typing.current = true
          }
        }}
      />
    </div>
  )
}
