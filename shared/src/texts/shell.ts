import type { Section } from './language.ts'

const nl = {
  otherLanguage: 'English',
  language: 'Taal',
  theme: 'Licht of donker',
  makeLight: 'Maak het scherm licht',
  makeDark: 'Maak het scherm donker',
  themes: { device: 'Zoals dit toestel', light: 'Licht', dark: 'Donker' },
  close: 'Sluit',
  cancel: 'Toch niet',
  tryAgain: 'Probeer opnieuw',
  openAgain: 'Open de pagina opnieuw',
  toStart: 'Naar het begin',
  busy: 'Een ogenblik…',
  organisation: 'Voor welke organisatie?',
  discipline: 'Wat is je vak?',
  optional: 'Mag leeg blijven.',
  disciplineHint: 'Bijvoorbeeld wijkverpleegkundige of schuldhulp.',
  fillIn: 'Vul hier nog iets in.',
  strangeCharacters: 'Hier staan tekens in die we niet kunnen tonen. Typ het opnieuw.',
  waitSeconds: (seconds: number) =>
    seconds === 1
      ? 'Wacht nog 1 seconde. Probeer het dan opnieuw.'
      : `Wacht nog ${seconds} seconden. Probeer het dan opnieuw.`,
  unreachable: {
    what: 'We kunnen de server niet bereiken.',
    next: 'Kijk of je internet hebt en probeer het nog eens.',
  },
  crashed: {
    what: 'Er ging iets mis op dit scherm.',
    next: 'Open de pagina opnieuw. Wat bewaard was, staat er nog.',
  },
  missingPage: {
    what: 'Deze pagina is er niet.',
    next: 'Kijk of de link helemaal is overgenomen. Of ga terug naar het begin.',
  },
}

/** What stands round every screen. */
export const shell: Section<typeof nl> = {
  nl,
  en: {
    otherLanguage: 'Nederlands',
    language: 'Language',
    theme: 'Light or dark',
    makeLight: 'Make the screen light',
    makeDark: 'Make the screen dark',
    themes: { device: 'Like this device', light: 'Light', dark: 'Dark' },
    close: 'Close',
    cancel: 'Never mind',
    tryAgain: 'Try again',
    openAgain: 'Open the page again',
    toStart: 'To the beginning',
    busy: 'One moment…',
    organisation: 'For which organisation?',
    discipline: 'What is your profession?',
    optional: 'May stay empty.',
    disciplineHint: 'For example district nurse or debt adviser.',
    fillIn: 'Please fill in something here.',
    strangeCharacters: 'There are characters in this that we cannot show. Type it again.',
    waitSeconds: (seconds: number) =>
      seconds === 1
        ? 'Wait 1 more second. Then try again.'
        : `Wait ${seconds} more seconds. Then try again.`,
    unreachable: {
      what: 'We cannot reach the server.',
      next: 'Check your internet and try again.',
    },
    crashed: {
      what: 'Something went wrong on this screen.',
      next: 'Open the page again. What was saved is still there.',
    },
    missingPage: {
      what: 'This page is not here.',
      next: 'Check that you have the whole link. Or go back to the beginning.',
    },
  },
}
