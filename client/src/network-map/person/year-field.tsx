import { Year } from '@samenbord/shared/model'
import { network } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** Reads a year as it was typed: null for an empty field, undefined for what is none. */
const readYear = (typed: string): Year | null | undefined => {
  const given = typed.trim()
  if (given === '') return null
  return /^\d{4}$/.test(given) ? Year.safeParse(Number(given)).data : undefined
}

/** A year of the calendar, or none. It counts when it is whole, and else says what is asked. */
export const YearField = (props: {
  label: string
  value: Year | null
  onChange: (year: Year | null) => void
}): ReactElement => {
  const words = useTexts(network).life
  const [typed, setTyped] = useState<string>()
  const id = useId()
  const { value, onChange } = props
  const shown = typed ?? (value === null ? '' : String(value))
  const isWrong = typed !== undefined && readYear(typed) === undefined
  const [left, setLeft] = useState(false)
  const take = () => {
    if (typed === undefined) return
    const year = readYear(typed)
    if (year === undefined) {
      setLeft(true)
      return
    }
    if (year !== value) onChange(year)
    setTyped(undefined)
  }
  return (
    <div className="field year-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        value={shown}
        aria-invalid={left && isWrong}
        aria-describedby={left && isWrong ? `${id}wrong` : `${id}hint`}
        onChange={(event) => {
          setLeft(false)
          setTyped(event.target.value)
        }}
        onBlur={take}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key !== 'Enter') return
          event.preventDefault()
          take()
        }}
      />
      {left && isWrong ? (
        <p id={`${id}wrong`} className="problem" role="alert">
          {words.yearWrong}
        </p>
      ) : (
        <p id={`${id}hint`} className="hint">
          {words.yearHint}
        </p>
      )}
    </div>
  )
}
