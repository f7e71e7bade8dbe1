import * as Y from 'yjs'
import { Entity, type EntityKind, type EntityOf } from '../../model/index.ts'
import { GONE, GONE_AT, isGone } from '../gone.ts'
import { isPlain, type Plain } from '../plain.ts'

/** The fields of each kind that merge letter by letter; all other fields are one value each. */
const WORDS = {
  member: ['name'],
  named: ['name'],
  statement: ['words'],
  scale: ['words'],
  goal: ['words', 'nowWords'],
  action: ['words', 'blockerWords', 'fallback'],
  report: ['words'],
  concern: ['words'],
  obligation: ['words', 'from', 'why'],
  'crisis-card': ['signs', 'call', 'stepsIn'],
  dilemma: ['words', 'pulls', 'asks', 'decided', 'rule', 'why'],
  'dilemma-answer': ['words'],
  contact: ['name', 'relation', 'gives', 'receives', 'wish', 'note'],
  tie: ['note'],
  partnership: [],
  parentage: [],
  placement: ['words'],
  term: ['words', 'agreed'],
  meaning: ['words'],
} as const satisfies { [Kind in EntityKind]: readonly (keyof EntityOf<Kind> & string)[] }

/** A field of this kind that holds words. */
export type WordsField<Kind extends EntityKind = EntityKind> = (typeof WORDS)[Kind][number]

/** What can be changed of an entity besides its words. */
export type EntityChange<Kind extends EntityKind> = Partial<
  Omit<EntityOf<Kind>, 'kind' | 'id' | 'madeBy' | 'madeAt' | WordsField<Kind>>
>

/** Why a part of the plan cannot be shown. */
export type EntityProblem = 'not-an-entity' | 'unknown-kind' | 'not-plain' | 'not-words' | 'invalid'

export type EntityReading =
  | { readonly ok: true; readonly entity: Entity; readonly gone: boolean }
  | { readonly ok: false; readonly problem: EntityProblem }

const isKind = (kind: unknown): kind is EntityKind =>
  typeof kind === 'string' && Object.hasOwn(WORDS, kind)

const wordsOf = (kind: EntityKind): readonly string[] => WORDS[kind]

/** Whether a field of this kind holds words, which merge letter by letter. */
export const isWordsField = (kind: EntityKind, field: string): boolean =>
  wordsOf(kind).includes(field)

/** Lays a new entity in the map, hidden: reveal it in a transaction of its own. */
export const layEntityHidden = (entities: Y.Map<unknown>, entity: Entity): void => {
  const map = new Y.Map<unknown>()
  entities.set(entity.id, map)
  map.set(GONE, true)
  const words = wordsOf(entity.kind)
  for (const [field, value] of Object.entries(entity)) {
    map.set(field, words.includes(field) ? new Y.Text(String(value)) : value)
  }
}

/** The words in a field, for who writes in them. */
export const wordsIn = (map: Y.Map<unknown>, field: string): Y.Text | undefined => {
  const words = map.get(field)
  return words instanceof Y.Text ? words : undefined
}

/**
 * Reads one entity. Anyone with edit can have put anything there: what is no entity, or comes from
 * newer software, is named and never thrown.
 */
export const readEntity = (id: string, map: unknown): EntityReading => {
  if (!(map instanceof Y.Map)) return { ok: false, problem: 'not-an-entity' }
  const kind: unknown = map.get('kind')
  if (!isKind(kind)) return { ok: false, problem: 'unknown-kind' }
  const words = wordsOf(kind)
  const fields: Record<string, Plain> = {}
  for (const [field, stored] of map.entries()) {
    if (field === GONE || field === GONE_AT || field === '__proto__') continue
    if (words.includes(field)) {
      if (!(stored instanceof Y.Text)) return { ok: false, problem: 'not-words' }
      fields[field] = stored.toString()
    } else if (isPlain(stored)) fields[field] = stored
    else return { ok: false, problem: 'not-plain' }
  }
  const entity = Entity.safeParse(fields)
  if (!entity.success || entity.data.id !== id) return { ok: false, problem: 'invalid' }
  return { ok: true, entity: entity.data, gone: isGone(map) }
}
