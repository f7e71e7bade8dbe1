import type { Day } from '@samenbord/shared/model'
import { calendarDay, sharing } from '@samenbord/shared/texts'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** The last day on which someone may know, and changing it. */
export const Until = (props: {
  name: string
  until: Day | null
  onChange: (until: Day | null) => void
}): ReactElement => {
  const words = useTexts(sharing).until
  const { language, today } = useAtTable().telling
  const [changing, setChanging] = useState(false)
  const [past, setPast] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const { until } = props
  const take = (day: Day | null) => {
    const isPast = day !== null && day < today
    setPast(isPast)
    if (!isPast) props.onChange(day)
  }
  const done = () => {
    setChanging(false)
    setPast(false)
    // The button with the focus goes.
    place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1} className="sharing-row__until">
      <span>
        {until === null ? (
          words.always
        ) : (
          <>
            {words.through} <b>{calendarDay(until, language, today)}</b>
          </>
        )}
      </span>
      {!changing && (
        <button
          type="button"
          className="button button--plain"
          aria-label={words.changeFor(props.name)}
          onClick={() => setChanging(true)}
        >
          {words.change}
        </button>
      )}
      {changing && (
        <div className="sharing-row__day">
          <DayField label={words.field} value={until} onChange={take} />
          {past && (
            <p className="problem" role="alert">
              {words.past}
            </p>
          )}
          <div className="actions">
            <button type="button" className="button button--quiet" onClick={done}>
              {words.done}
            </button>
            {until !== null && (
              <button type="button" className="button button--plain" onClick={() => take(null)}>
                {words.takeAway}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
