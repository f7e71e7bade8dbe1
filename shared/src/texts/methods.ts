import type { MethodUse } from '../domain/index.ts'
import type { MethodId } from '../model/index.ts'
import type { Section } from './language.ts'
import { asking } from './methods/asking.ts'
import { cooperation } from './methods/cooperation.ts'
import { household } from './methods/household.ts'
import type { MethodText } from './methods/method-text.ts'
import { ownWork } from './methods/own-work.ts'
import { together } from './methods/together.ts'
import { vision } from './methods/vision.ts'

const nl = {
  title: 'Werkvormen',
  search: 'Zoek een werkvorm',
  found: (count: number) => (count === 1 ? '1 werkvorm' : `${count} werkvormen`),
  nothingFound: 'Geen werkvorm met dat woord. Probeer een ander woord.',
  withoutNames: 'Op deze tafel horen geen namen van bewoners.',
  minutes: (count: number) => `ongeveer ${count} minuten`,
  how: 'Zo doe je het',
  questions: 'Vragen',
  use: {
    note: 'Jullie schrijven op briefjes.',
    map: 'Jullie werken op de kaart zelf. Het staat ook bij Mensen.',
    statement: 'Wat iemand zegt, komt op een kaart van het plan of op een briefje.',
  } as Record<MethodUse, string>,
  ownScreen: 'Doe het op je eigen scherm',
  onOwnScreen: 'Ieder schrijft op het eigen scherm. Liever met briefjes? Leg het dan op het bord.',
  lay: 'Leg op het bord',
  laid: (title: string) => `${title} ligt op het bord.`,
  addStep: 'Maak er een stap van',
  added: (title: string) => `${title} staat bij de stappen.`,
  question: (place: number, count: number) => `Vraag ${place} van ${count}`,
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  of: {
    ...together.nl,
    ...household.nl,
    ...asking.nl,
    ...ownWork.nl,
    ...cooperation.nl,
    ...vision.nl,
  } satisfies Record<MethodId, MethodText> as Record<MethodId, MethodText>,
}

/** The library of ways of working, and what is said of each. */
export const methods: Section<typeof nl> = {
  nl,
  en: {
    title: 'Ways of working',
    search: 'Search for a way of working',
    found: (count: number) => (count === 1 ? '1 way of working' : `${count} ways of working`),
    nothingFound: 'No way of working has that word. Try another word.',
    withoutNames: 'No names of residents belong on this table.',
    minutes: (count: number) => `about ${count} minutes`,
    how: 'How to do it',
    questions: 'Questions',
    use: {
      note: 'You write on notes.',
      map: 'You work on the map itself. It is at People too.',
      statement: 'What someone says goes on a card of the plan or on a note.',
    },
    ownScreen: 'Do it on the own screen',
    onOwnScreen: 'Each writes on the own screen. Rather with notes? Then lay it on the board.',
    lay: 'Lay on the board',
    laid: (title: string) => `${title} lies on the board.`,
    addStep: 'Make it a step',
    added: (title: string) => `${title} is one of the steps.`,
    question: (place: number, count: number) => `Question ${place} of ${count}`,
    previous: 'Previous question',
    next: 'Next question',
    of: {
      ...together.en,
      ...household.en,
      ...asking.en,
      ...ownWork.en,
      ...cooperation.en,
      ...vision.en,
    },
  },
}
