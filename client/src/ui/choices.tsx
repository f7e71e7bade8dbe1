import { Language, shell } from '@samenbord/shared/texts'
import { Moon, Sun } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { useObservable } from '../sync/observable.ts'
import { chooseLanguage, chooseTheme, ThemeChoice, theme, themeChoice } from './preferences.ts'
import { useLanguage, useTexts } from './use-texts.ts'

const LANGUAGE_NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

/** One tap to the other language; in that language, so that who needs it can read it. */
const LanguageSwitch = (): ReactElement => {
  const words = useTexts(shell)
  const other: Language = useLanguage() === 'nl' ? 'en' : 'nl'
  return (
    <button
      type="button"
      className="button button--plain"
      lang={other}
      onClick={() => chooseLanguage(other)}
    >
      {words.otherLanguage}
    </button>
  )
}

/** One tap to the other theme. */
const ThemeSwitch = (): ReactElement => {
  const words = useTexts(shell)
  const dark = useObservable(theme) === 'dark'
  const Sign = dark ? Sun : Moon
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={dark ? words.makeLight : words.makeDark}
      onClick={() => chooseTheme(dark ? 'light' : 'dark')}
    >
      <Sign className="icon icon--small" />
    </button>
  )
}

/** Language and theme at the top of a screen. */
export const PreferenceSwitches = (): ReactElement => (
  <div className="switches">
    <ThemeSwitch />
    <LanguageSwitch />
  </div>
)

/** Language and theme as two fields, for a menu. */
export const PreferenceFields = (): ReactElement => {
  const words = useTexts(shell)
  const language = useLanguage()
  const choice = useObservable(themeChoice)
  const id = useId()
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={`${id}language`}>{words.language}</label>
        <select
          id={`${id}language`}
          className="input"
          value={language}
          onChange={(event) => chooseLanguage(Language.parse(event.target.value))}
        >
          {Language.options.map((option) => (
            <option key={option} value={option} lang={option}>
              {LANGUAGE_NAMES[option]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}theme`}>{words.theme}</label>
        <select
          id={`${id}theme`}
          className="input"
          value={choice}
          onChange={(event) => chooseTheme(ThemeChoice.parse(event.target.value))}
        >
          {ThemeChoice.options.map((option) => (
            <option key={option} value={option}>
              {words.themes[option]}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
