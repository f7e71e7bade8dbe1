import { Plus, X } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import './poll.css'

/** Several short texts under each other, one of which can always be added until there are most. */
export const LinesField = (props: {
  values: readonly string[]
  onChange: (values: readonly string[]) => void
  /** What the field at this place is called, from 1 on. */
  label: (place: number) => string
  removeLabel: (place: number) => string
  add: string
  /** There are never fewer fields than this. */
  least: number
  most: number
  maxLength: number
}): ReactElement => {
  const { values, onChange, least, most } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<number>(undefined)
  useEffect(() => {
    const fields = list.current?.querySelectorAll('textarea')
    if (wanted.current !== undefined) fields?.[wanted.current]?.focus()
    wanted.current = undefined
  })
  const add = () => {
    const empty = values.findIndex((value) => value.trim() === '')
    wanted.current = empty === -1 ? values.length : empty
    onChange(empty === -1 && values.length < most ? [...values, ''] : [...values])
  }
  return (
    <div ref={list} className="poll-lines">
      {values.map((value, index) => (
        // Each is known by its place, which is all there is to know of it.
        <div key={index} className="field">
          <label htmlFor={`${id}${index}`}>{props.label(index + 1)}</label>
          <div className="poll-lines__line">
            <textarea
              id={`${id}${index}`}
              className="input poll-lines__input"
              rows={1}
              value={value}
              maxLength={props.maxLength}
              onChange={(event) => {
                const written = event.target.value.replaceAll(/\s*\n\s*/g, ' ')
                onChange(values.map((one, at) => (at === index ? written : one)))
              }}
              onKeyDown={(event) => {
                // Keys of what stands around the field, such as the board, are not meant here.
                event.stopPropagation()
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                add()
              }}
            />
            {values.length > least && (
              <button
                type="button"
                className="icon-button"
                aria-label={props.removeLabel(index + 1)}
                onClick={() => {
                  wanted.current = Math.max(index - 1, 0)
                  onChange(values.filter((_, at) => at !== index))
                }}
              >
                <X className="icon icon--small" />
              </button>
            )}
          </div>
        </div>
      ))}
      {values.length < most && (
        <button type="button" className="button button--plain poll-lines__add" onClick={add}>
          <Plus className="icon icon--small" />
          {props.add}
        </button>
      )}
    </div>
  )
}
