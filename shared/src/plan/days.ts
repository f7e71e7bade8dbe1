import type { Action, Day, Due } from '../model/index.ts'

const DAYS_IN_WEEK = 7
const LOOK_BACK_DAYS = 14

/** The day as a moment; days are counted where no clock is put forward or back. */
const moment = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The day so many days later, or earlier. */
export const daysFrom = (day: Day, days: number): Day => {
  const date = moment(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: Day): Day =>
  daysFrom(day, -((moment(day).getUTCDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK))

/** The Monday after the week in which a day lies. */
export const nextMonday = (day: Day): Day => daysFrom(mondayOf(day), DAYS_IN_WEEK)

/** The day on which one looks whether what is agreed today works, unless another is said. */
export const lookBackFrom = (today: Day): Day => daysFrom(today, LOOK_BACK_DAYS)

/** The last day on which it is in time; nothing for what only begins on a day. */
export const lastGoodDay = ({ kind, day }: Due): Day | undefined => {
  switch (kind) {
    case 'before':
      return daysFrom(day, -1)
    case 'on':
      return day
    case 'from':
      return undefined
  }
}

/** The day under which one looks for it: the last good one, or the first when there is no last. */
export const dueDay = (due: Due): Day => lastGoodDay(due) ?? due.day

/** Whether the last good day has passed. What is done is never late, but that is not asked here. */
export const isOverdue = ({ due }: Pick<Action, 'due'>, today: Day): boolean => {
  const last = due === null ? undefined : lastGoodDay(due)
  return last !== undefined && last < today
}
