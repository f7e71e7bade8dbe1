import { board } from './board.ts'
import { invite } from './invite.ts'
import { join } from './join.ts'
import type { Language } from './language.ts'
import { people } from './people.ts'
import { refusals } from './refusals.ts'
import { save } from './save.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { start } from './start.ts'
import { table } from './table.ts'

export { Language, type Section } from './language.ts'
export type { RefusalText } from './refusals.ts'
export { tldrawDutch } from './tldraw-dutch.ts'
// One by one as well, so that a screen loads its own texts only.
export { board, invite, join, people, refusals, save, settings, shell, start, table }

/** Every text of the interface, by section and language. */
const sections = { board, invite, join, people, refusals, save, settings, shell, start, table }

type Sections = typeof sections

/** All texts in one language. */
export type Texts = { readonly [Name in keyof Sections]: Sections[Name]['nl'] }

const inLanguage = (language: Language): Texts => ({
  board: sections.board[language],
  invite: sections.invite[language],
  join: sections.join[language],
  people: sections.people[language],
  refusals: sections.refusals[language],
  save: sections.save[language],
  settings: sections.settings[language],
  shell: sections.shell[language],
  start: sections.start[language],
  table: sections.table[language],
})

export const texts: Record<Language, Texts> = { nl: inLanguage('nl'), en: inLanguage('en') }
