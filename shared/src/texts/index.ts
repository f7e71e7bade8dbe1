import { actions } from './actions.ts'
import { asking } from './asking.ts'
import { board } from './board.ts'
import { cards } from './cards.ts'
import { care } from './care.ts'
import { domainHelp } from './domain-help.ts'
import { domains } from './domains.ts'
import { entity } from './entity.ts'
import { goals } from './goals.ts'
import { invite } from './invite.ts'
import { join } from './join.ts'
import type { Language } from './language.ts'
import { meeting } from './meeting.ts'
import { mine } from './mine.ts'
import { openEnds } from './open-ends.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { refusals } from './refusals.ts'
import { save } from './save.ts'
import { sentences } from './sentences.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { start } from './start.ts'
import { statements } from './statements.ts'
import { steps } from './steps.ts'
import { table } from './table.ts'

export { Language, type Section } from './language.ts'
export type { RefusalText } from './refusals.ts'
export { tldrawDutch } from './tldraw-dutch.ts'
export { calendarDay, inOneSentence } from './words.ts'
// One by one as well, so that a screen loads its own texts only.
export {
  actions,
  asking,
  board,
  cards,
  care,
  domainHelp,
  domains,
  entity,
  goals,
  invite,
  join,
  meeting,
  mine,
  openEnds,
  people,
  plan,
  refusals,
  save,
  sentences,
  settings,
  shell,
  start,
  statements,
  steps,
  table,
}

/** Every text of the interface, by section and language. */
const sections = {
  actions,
  asking,
  board,
  cards,
  care,
  domainHelp,
  domains,
  entity,
  goals,
  invite,
  join,
  meeting,
  mine,
  openEnds,
  people,
  plan,
  refusals,
  save,
  sentences,
  settings,
  shell,
  start,
  statements,
  steps,
  table,
}

type Sections = typeof sections

/** All texts in one language. */
export type Texts = { readonly [Name in keyof Sections]: Sections[Name]['nl'] }

const inLanguage = (language: Language): Texts => ({
  actions: sections.actions[language],
  asking: sections.asking[language],
  board: sections.board[language],
  cards: sections.cards[language],
  care: sections.care[language],
  domainHelp: sections.domainHelp[language],
  domains: sections.domains[language],
  entity: sections.entity[language],
  goals: sections.goals[language],
  invite: sections.invite[language],
  join: sections.join[language],
  meeting: sections.meeting[language],
  mine: sections.mine[language],
  openEnds: sections.openEnds[language],
  people: sections.people[language],
  plan: sections.plan[language],
  refusals: sections.refusals[language],
  save: sections.save[language],
  sentences: sections.sentences[language],
  settings: sections.settings[language],
  shell: sections.shell[language],
  start: sections.start[language],
  statements: sections.statements[language],
  steps: sections.steps[language],
  table: sections.table[language],
})

export const texts: Record<Language, Texts> = { nl: inLanguage('nl'), en: inLanguage('en') }
