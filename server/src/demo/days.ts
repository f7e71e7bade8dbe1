import type { Day } from '@samenbord/shared/model'
import { calendarDay } from '@samenbord/shared/texts'

const FROM_FIRST_TO_SECOND = 14

/**
 * The days of the worked case, all counted from the day on which it is laid: so it is of now,
 * whenever somebody looks at it.
 */
export interface Days {
  /** Of the second meeting. */
  readonly today: Day
  /** Of the first meeting. */
  readonly first: Day
  /** The day so many days after today; before it when negative. */
  day(after: number): Day
  /** That day as people say it: *12 mei*. */
  say(after: number): string
}

/** All days, when the second meeting is `today`. */
export const daysAround = (today: Day): Days => {
  const day = (after: number): Day => {
    const date = new Date(`${today}T00:00:00Z`)
    date.setUTCDate(date.getUTCDate() + after)
    return date.toISOString().slice(0, 10)
  }
  return {
    today,
    first: day(-FROM_FIRST_TO_SECOND),
    day,
    say: (after) => calendarDay(day(after), 'nl', today),
  }
}
