import { Language } from '@samenbord/shared/texts'
import { z } from 'zod'
import { Value } from '../sync/observable.ts'

/** What can be chosen of how the page looks. */
export const ThemeChoice = z.enum(['device', 'light', 'dark'])
/** Light or dark as chosen; `device` follows the device. */
export type ThemeChoice = z.infer<typeof ThemeChoice>
/** How the page looks. */
export type Theme = 'light' | 'dark'

const LANGUAGE_KEY = 'samenbord.language'
const THEME_KEY = 'samenbord.theme'

/** What was chosen before. A browser may forbid storage; then a choice lasts as long as the page. */
export const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a choice in this browser, where it may be kept. */
export const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // See recall.
  }
}

/** Keeps it in this browser no longer. */
export const forget = (key: string): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // See recall.
  }
}

const deviceLanguage = (): Language => {
  for (const tag of navigator.languages) {
    const known = Language.safeParse(tag.slice(0, 2).toLowerCase())
    if (known.success) return known.data
  }
  return 'nl'
}

const darkDevice = window.matchMedia('(prefers-color-scheme: dark)')

const resolve = (choice: ThemeChoice): Theme => {
  if (choice !== 'device') return choice
  return darkDevice.matches ? 'dark' : 'light'
}

/** The language of the interface in this browser. */
export const language = new Value<Language>(
  Language.safeParse(recall(LANGUAGE_KEY)).data ?? deviceLanguage(),
)

/** Light, dark or as the device, as chosen in this browser. */
export const themeChoice = new Value<ThemeChoice>(
  ThemeChoice.safeParse(recall(THEME_KEY)).data ?? 'device',
)
/** How the page looks now: as chosen, or as the device does. */
export const theme = new Value<Theme>(resolve(themeChoice.get()))

/** Has the interface speak another language, now and when this browser comes back. */
export const chooseLanguage = (chosen: Language): void => {
  remember(LANGUAGE_KEY, chosen)
  language.set(chosen)
}

/** Has the page look so, now and when this browser comes back. */
export const chooseTheme = (chosen: ThemeChoice): void => {
  remember(THEME_KEY, chosen)
  themeChoice.set(chosen)
  theme.set(resolve(chosen))
}

/** Puts language and theme on the page, now and after each change. Called once, at the start. */
export const applyPreferences = (): void => {
  const root = document.documentElement
  const apply = () => {
    root.lang = language.get()
    root.dataset.theme = theme.get()
  }
  darkDevice.addEventListener('change', () => theme.set(resolve(themeChoice.get())))
  language.subscribe(apply)
  theme.subscribe(apply)
  apply()
}
