import type { Language } from '@samenbord/shared/texts'

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** A day as people say it: *12 mei*, with the year when that is not this one. */
export const dayWords = (iso: string, language: Language, now = new Date()): string => {
  const date = new Date(iso)
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const }
  return date.toLocaleDateString(LOCALES[language], { day: 'numeric', month: 'long', ...year })
}

/** The time of a moment as people say it: *14.05 uur*. */
export const timeWords = (iso: string, language: Language): string => {
  const time = new Date(iso).toLocaleTimeString(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
  })
  return language === 'nl' ? `${time.replace(':', '.')} uur` : time
}

/** A moment as people say it: *zondag 22 november, 15.16 uur*. */
export const momentWords = (iso: string, language: Language): string => {
  const day = new Date(iso).toLocaleDateString(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  return `${day}, ${timeWords(iso, language)}`
}

/** Names as a sentence has them: *Wim, Greet en Samira*. */
export const listWords = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names)
