import type { Section } from './language.ts'

/** What stands in the files a plan leaves the table as, besides what people said. */
const nl = {
  draft: 'Concept, nog niet afgesproken',
  agreed: (number: number, day: string) => `Vastgelegd plan ${number}, ${day}`,
  /** The columns of the list of actions. */
  actions: {
    id: 'Nummer',
    what: 'Wat',
    who: 'Wie',
    toAsk: 'Nog te vragen',
    due: 'Wanneer',
    dueDay: 'Datum',
    watcher: 'Wie let erop',
    decides: 'Wie beslist',
    thinksAlong: 'Wie denkt mee',
    hears: 'Wie hoort hoe het ging',
    lookBack: 'We kijken op',
    goal: 'Bij de wens',
    weight: 'Met wat',
    status: 'Hoe het gaat',
    waitsFor: 'Wacht op',
    fallback: 'Als het niet lukt',
    proposal: 'Nog niet besproken',
    standing: 'Stand',
  },
  yes: 'ja',
  /** The first column of the list of roles. */
  task: 'Taak',
  later: (role: string) => `straks: ${role}`,
  nothing: 'niets meer',
  /** Before the name of an event in a calendar. */
  lookAt: (what: string) => `Kijken of het werkt: ${what}`,
  calendar: (title: string, standing: string) => `Afspraken: ${title}. ${standing}`,
  mapTitle: (household: string, standing: string) => `Mensen om ${household} heen. ${standing}`,
}

const en: typeof nl = {
  draft: 'Draft, not agreed yet',
  agreed: (number: number, day: string) => `Agreement number ${number}, ${day}`,
  actions: {
    id: 'Number',
    what: 'What',
    who: 'Who',
    toAsk: 'Still to be asked',
    due: 'When',
    dueDay: 'Date',
    watcher: 'Who keeps an eye on it',
    decides: 'Who decides',
    thinksAlong: 'Who thinks along',
    hears: 'Who hears how it went',
    lookBack: 'We look on',
    goal: 'For the wish',
    weight: 'By what',
    status: 'How it goes',
    waitsFor: 'Waits for',
    fallback: 'If it does not work',
    proposal: 'Not discussed yet',
    standing: 'Standing',
  },
  yes: 'yes',
  task: 'Task',
  later: (role: string) => `later: ${role}`,
  nothing: 'nothing any more',
  lookAt: (what: string) => `See whether it works: ${what}`,
  calendar: (title: string, standing: string) => `Agreements: ${title}. ${standing}`,
  mapTitle: (household: string, standing: string) => `People around ${household}. ${standing}`,
}

export const exportFiles: Section<typeof nl> = { nl, en }
