import * as Y from 'yjs'
import { z } from 'zod'
import {
  ActionId,
  Discipline,
  type Entity,
  type EntityKind,
  LaterRole,
  Organisation,
  ParticipantId,
  ParticipantKind,
  ParticipantName,
  Party,
  PersonColour,
  Role,
  type RoleTime,
} from '../../model/index.ts'
import { isGone, markGone, reveal } from '../gone.ts'
import { isPlain, samePlain } from '../plain.ts'
import { FOLLOWS, OWN } from '../table-document.ts'
import { type EntityChange, layEntityHidden, type WordsField, wordsIn } from './entity-map.ts'

/** All parts of the household plan, by id. Read with `readEntity`. */
export const planEntities = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('plan')

const CELLS: Readonly<Record<RoleTime, string>> = { now: 'roles', later: 'roles-later' }

/**
 * The role division, as it is now or is to be later: one cell for each task and party (`task|party`),
 * so that two people who fill different cells never meet. Read with `readRole`.
 */
export const roleCells = (doc: Y.Doc, time: RoleTime = 'now'): Y.Map<unknown> =>
  doc.getMap(CELLS[time])

/** Who wrote here, by participant: so that words keep their name after someone has left. */
export const writerNames = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('writers')

/** Who someone was when they last wrote in the plan. */
export const Writer = z.object({
  name: ParticipantName,
  kind: ParticipantKind,
  colour: PersonColour,
  organisation: Organisation.nullable(),
  /** Documents of before this was kept hold none. */
  discipline: Discipline.nullable().default(null),
})
export type Writer = z.infer<typeof Writer>

/** The writers that can be read. */
export const readWriters = (doc: Y.Doc): ReadonlyMap<ParticipantId, Writer> => {
  const writers = new Map<ParticipantId, Writer>()
  for (const [key, value] of writerNames(doc).entries()) {
    const id = ParticipantId.safeParse(key)
    const writer = Writer.safeParse(value)
    if (id.success && writer.success) writers.set(id.data, writer.data)
  }
  return writers
}

/** Keeps who someone is now: called whenever they write, or someone names them. */
export const signAs = (doc: Y.Doc, id: ParticipantId, writer: Writer): void => {
  const known = writerNames(doc).get(id)
  if (isPlain(known) && samePlain(known, writer)) return
  doc.transact(() => writerNames(doc).set(id, writer), FOLLOWS)
}

const mapOf = (doc: Y.Doc, id: string): Y.Map<unknown> | undefined => {
  const map = planEntities(doc).get(id)
  return map instanceof Y.Map ? map : undefined
}

/**
 * Adds entities: laid hidden without undo, then revealed as `origin`. So undoing a creation hides
 * it and keeps what others wrote in it meanwhile.
 */
export const addEntities = (
  doc: Y.Doc,
  entities: readonly Entity[],
  origin: symbol = OWN,
): void => {
  doc.transact(() => {
    for (const entity of entities) layEntityHidden(planEntities(doc), entity)
  }, FOLLOWS)
  restoreEntities(
    doc,
    entities.map(({ id }) => id),
    origin,
  )
}

/**
 * Changes fields of one entity; what others changed in its other fields stays. Answers whether
 * anything was different.
 */
export const changeEntity = <Kind extends EntityKind>(
  doc: Y.Doc,
  id: string,
  change: EntityChange<Kind>,
  origin: symbol = OWN,
): boolean => {
  const map = mapOf(doc, id)
  if (map === undefined) return false
  const different = Object.entries(change).filter(([field, value]) => {
    const stored = map.get(field)
    return !isPlain(stored) || !isPlain(value) || !samePlain(stored, value)
  })
  if (different.length === 0) return false
  doc.transact(() => {
    for (const [field, value] of different) map.set(field, value)
  }, origin)
  return true
}

/** The words in a field of an entity, for who writes in them. */
export const entityWords = (doc: Y.Doc, id: string, field: WordsField): Y.Text | undefined => {
  const map = mapOf(doc, id)
  return map && wordsIn(map, field)
}

/** Whether an entity lies there deleted. */
export const isEntityGone = (doc: Y.Doc, id: string): boolean => {
  const map = mapOf(doc, id)
  return map !== undefined && isGone(map)
}

/** Deletes entities by marking them. `now` in milliseconds since 1970. */
export const removeEntities = (
  doc: Y.Doc,
  ids: readonly string[],
  now: number,
  origin: symbol = OWN,
): void => {
  doc.transact(() => {
    for (const id of ids) {
      const map = mapOf(doc, id)
      if (map !== undefined) markGone(map, now)
    }
  }, origin)
}

/** Puts deleted entities back. */
export const restoreEntities = (doc: Y.Doc, ids: readonly string[], origin: symbol = OWN): void => {
  doc.transact(() => {
    for (const id of ids) {
      const map = mapOf(doc, id)
      if (map !== undefined) reveal(map)
    }
  }, origin)
}

/** One cell of the role division, as it can be read. */
export interface RoleCell<Has extends LaterRole = Role> {
  readonly task: ActionId
  readonly party: Party
  readonly role: Has
}

/** Whose cell this is. */
const CellKey = z.object({ task: ActionId, party: Party })

const readCell = <Has extends LaterRole>(
  key: string,
  value: unknown,
  schema: z.ZodType<Has>,
): RoleCell<Has> | undefined => {
  const [task, party, ...more] = key.split('|')
  const whose = CellKey.safeParse({ task, party })
  const role = schema.safeParse(value)
  if (more.length > 0 || !whose.success || !role.success) return undefined
  return { ...whose.data, role: role.data }
}

/** Reads one cell of now; one that is none is left out. */
export const readRole = (key: string, value: unknown): RoleCell | undefined =>
  readCell(key, value, Role)

/** Reads one cell of later; one that is none is left out. */
export const readLaterRole = (key: string, value: unknown): RoleCell<LaterRole> | undefined =>
  readCell(key, value, LaterRole)

const setCell = (
  cells: Y.Map<unknown>,
  task: ActionId,
  party: Party,
  value: LaterRole | null,
): void => {
  const key = `${task}|${party}`
  if (value === null) cells.delete(key)
  else if (cells.get(key) !== value) cells.set(key, value)
}

/** Says what a party does in a task; nothing takes it out of it. */
export const setRole = (
  doc: Y.Doc,
  task: ActionId,
  party: Party,
  role: Role | null,
  origin: symbol = OWN,
): void => {
  doc.transact(() => setCell(roleCells(doc), task, party, role), origin)
}

/** Says what a party does in a task later; `null` is as now, as far as it is about them. */
export const setLaterRole = (
  doc: Y.Doc,
  task: ActionId,
  party: Party,
  role: LaterRole | null,
  origin: symbol = OWN,
): void => {
  doc.transact(() => setCell(roleCells(doc, 'later'), task, party, role), origin)
}
