import type { Day } from '../model/index.ts'
import { actionLine, daysFrom, inOneLine } from '../plan/index.ts'
import { exportFiles } from '../texts/index.ts'
import type { PlanReading } from './reading.ts'
import type { ExportSource } from './source.ts'

/** A day in a calendar: all of it, without an hour. */
interface CalendarDay {
  /**
   * The same in every export of a session, so that a next one changes what an earlier one put there. A
   * session that began as a copy has the same actions, and days of its own.
   */
  readonly uid: string
  readonly day: Day
  readonly title: string
  readonly words: string
}

/**
 * The days of the actions as an iCalendar file (RFC 5545): when each is due, and when one looks whether
 * it works. `stamp` is the moment of making: of two files with one event the later holds.
 */
export const actionsCalendar = (
  reading: PlanReading,
  { sessionId }: Pick<ExportSource, 'sessionId'>,
  stamp: Date,
): string => {
  const { content, plan, telling } = reading
  const words = exportFiles[telling.language]
  const moment = stamp.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  // It rises with time, so that a program that only takes what is newer takes this.
  const sequence = Math.floor(stamp.getTime() / MINUTE)
  return inLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samenbord//Samenbord//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(words.calendar(content.title, reading.standing))}`,
    ...plan.actions
      .flatMap((action) => daysOf(action.id, reading))
      .flatMap((event) => [
        'BEGIN:VEVENT',
        `UID:${event.uid}.${sessionId}@samenbord`,
        `DTSTAMP:${moment}`,
        `SEQUENCE:${sequence}`,
        `DTSTART;VALUE=DATE:${compact(event.day)}`,
        `DTEND;VALUE=DATE:${compact(daysFrom(event.day, 1))}`,
        `SUMMARY:${escaped(event.title)}`,
        `DESCRIPTION:${escaped(`${event.words}\n${reading.standing}`)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    'END:VCALENDAR',
  ])
}

const daysOf = (id: string, { plan, people, telling }: PlanReading): CalendarDay[] => {
  const action = plan.actions.find((one) => one.id === id)
  if (action === undefined) return []
  const title = inOneLine(action.words)
  const words = actionLine(plan, people, action, telling)
  const { due, lookBack } = action
  const { lookAt } = exportFiles[telling.language]
  return [
    ...(due === null ? [] : [{ uid: `${id}.due`, day: due.day, title, words }]),
    ...(lookBack === null
      ? []
      : [{ uid: `${id}.look`, day: lookBack, title: lookAt(title), words }]),
  ]
}

const compact = (day: Day): string => day.replaceAll('-', '')

/** In milliseconds: so counted, a sequence fits in 32 bits for some thousand years. */
const MINUTE = 60_000

/** What cannot stand in a text of iCalendar: controls other than what ends a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

const escaped = (words: string): string =>
  words
    .replaceAll(CONTROLS, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')

/** Lines end with CR LF, and none is longer than 75 bytes: what goes on begins with a space. */
const inLines = (lines: readonly string[]): string =>
  lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')

/** How many bytes a letter takes in UTF-8. */
const bytesOf = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

const folded = (line: string): string[] => {
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const letter of line) {
    const more = bytesOf(letter)
    if (length + more > 75) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += letter
    length += more
  }
  return [...parts, part]
}
