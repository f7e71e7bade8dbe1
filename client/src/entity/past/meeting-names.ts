import type { MeetingId, PastMeeting } from '@samenbord/shared/model'
import { dayOf, type Telling } from '@samenbord/shared/plan'
import { calendarDay, history } from '@samenbord/shared/texts'

const MINUTE_MS = 60_000
const MINUTES_IN_HOUR = 60

/** The day of a meeting, as people say it. */
export const meetingDay = ({ startedAt }: PastMeeting, { language, today }: Telling): string =>
  calendarDay(dayOf(startedAt), language, today)

const timeOf = ({ startedAt }: PastMeeting): string => {
  const date = new Date(startedAt)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(date.getHours())}.${two(date.getMinutes())}`
}

/** What each meeting is called: its day, and the time as well when there were two on that day. */
export const meetingNames = (
  meetings: readonly PastMeeting[],
  telling: Telling,
): ReadonlyMap<MeetingId, string> => {
  const days = meetings.map(({ startedAt }) => dayOf(startedAt))
  const isTwice = (day: string) => days.filter((other) => other === day).length > 1
  return new Map(
    meetings.map((meeting): [MeetingId, string] => {
      const day = meetingDay(meeting, telling)
      const name = isTwice(dayOf(meeting.startedAt))
        ? history[telling.language].at(day, timeOf(meeting))
        : day
      return [meeting.id, name]
    }),
  )
}

/** How long a meeting was; nothing while it goes on. */
export const meetingLength = (
  { startedAt, endedAt }: PastMeeting,
  { language }: Telling,
): string | undefined => {
  if (endedAt === undefined) return undefined
  const words = history[language]
  const lasted = Date.parse(endedAt) - Date.parse(startedAt)
  const minutes = Math.max(1, Math.round(lasted / MINUTE_MS))
  const hours = Math.floor(minutes / MINUTES_IN_HOUR)
  return hours === 0 ? words.lasted(minutes) : words.lastedHours(hours, minutes % MINUTES_IN_HOUR)
}
