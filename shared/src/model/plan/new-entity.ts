import type { Contact } from '../network/contact.ts'
import type { Tie } from '../network/tie.ts'
import type { Action, Goal, Statement } from './entity.ts'

/** What one says of something; its place, who made it when, and who was there, come by themselves. */
type Said<Entity> = Omit<Entity, 'kind' | 'id' | 'order' | 'madeBy' | 'madeAt' | 'proposal'>

/** A statement of which nothing is said yet, but whose it is. */
export const NEW_STATEMENT: Omit<Said<Statement>, 'by'> = {
  words: '',
  aspect: 'how-it-is',
  topic: null,
  about: null,
  notedBy: null,
  confirmed: false,
  replyTo: null,
  reply: null,
  settled: false,
}

/** A goal of which nothing is said yet. */
export const NEW_GOAL: Said<Goal> = {
  words: '',
  whose: null,
  wordsOf: null,
  topic: null,
  status: 'idea',
  now: null,
  target: null,
  nowWords: '',
  from: null,
}

/** An action of which nothing is said yet. */
export const NEW_ACTION: Said<Action> = {
  words: '',
  wordsOf: null,
  goal: null,
  due: null,
  lookBack: null,
  watcher: null,
  weight: null,
  blocker: null,
  blockerWords: '',
  fallback: '',
  networkDeclined: false,
  takesOverUntil: null,
}

/** A contact of whom nothing is said yet but the name. */
export const NEW_CONTACT: Omit<Said<Contact>, 'name'> = {
  formal: false,
  party: null,
  place: null,
  relation: '',
  gives: '',
  receives: '',
  mayAsk: null,
  involve: null,
  wish: '',
  note: '',
  symbol: null,
  born: null,
  died: null,
  life: 'living',
}

/** A tie of which nothing is said yet but between whom it is. */
export const NEW_TIE: Omit<Said<Tie>, 'from' | 'to'> = { quality: null, direction: null, note: '' }
