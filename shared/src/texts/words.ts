import type { Language } from './language.ts'

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** A day of the calendar as people say it: *12 mei*, with the year when that is not this one. */
export const calendarDay = (day: string, language: Language, today: string): string => {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...year,
  })
}

/** A day with the name it has in the week, for who plans by that: *dinsdag 12 mei*. */
export const weekDay = (day: string, language: Language, today: string): string => {
  const name = new Date(`${day}T12:00:00Z`).toLocaleDateString(LOCALES[language], {
    weekday: 'long',
    timeZone: 'UTC',
  })
  return `${name} ${calendarDay(day, language, today)}`
}

/** Names as a sentence has them: *Wim, Greet en Samira*. */
export const inOneSentence = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names)
