import * as Y from 'yjs'
import { type ActionId, type Entity, RoleTime } from '../../model/index.ts'
import { markGone, reveal } from '../gone.ts'
import { isPlain, samePlain } from '../plain.ts'
import { layEntityHidden, readEntity } from '../plan/entity-map.ts'
import { planEntities, readLaterRole, roleCells } from '../plan/plan-document.ts'
import { editWords } from './edits.ts'
import { SMALL, sizeOf, type Work } from './work.ts'

const NEVER_CHANGES = ['kind', 'id']

/** The values in which two states of one entity differ, as the second has them. */
const differences = (now: Entity, then: Entity): [string, unknown][] => {
  const known: Record<string, unknown> = { ...now }
  return Object.entries(then).filter(([field, value]) => {
    const mine = known[field]
    if (NEVER_CHANGES.includes(field)) return false
    return !isPlain(mine) || !isPlain(value) || !samePlain(mine, value)
  })
}

const setField = (map: Y.Map<unknown>, field: string, value: unknown): void => {
  const words = map.get(field)
  if (words instanceof Y.Text && typeof value === 'string') {
    editWords(words, words.toString(), value)
  } else map.set(field, value)
}

/**
 * What makes an entity of the plan as it was `then`: its fields, whether it was there, and the entity
 * itself when it was cleared away since. Nothing when it is so already, or could not be read then.
 * `now` in milliseconds since 1970.
 */
export const entityWork = (doc: Y.Doc, then: Y.Doc, id: string, now: number): Work | undefined => {
  const entities = planEntities(doc)
  const map = entities.get(id)
  const here = readEntity(id, map)
  const wanted = readEntity(id, planEntities(then).get(id))
  if (!wanted.ok && planEntities(then).has(id)) return undefined
  if (!wanted.ok || wanted.gone) {
    if (!here.ok || here.gone || !(map instanceof Y.Map)) return undefined
    return { bytes: SMALL, write: () => markGone(map, now) }
  }
  const { entity } = wanted
  if (!here.ok || here.entity.kind !== entity.kind || !(map instanceof Y.Map)) {
    return {
      bytes: sizeOf(entity),
      lay: () => layEntityHidden(entities, entity),
      write: () => {
        const laid = entities.get(id)
        if (laid instanceof Y.Map) reveal(laid)
      },
    }
  }
  const different = differences(here.entity, entity)
  if (different.length === 0 && !here.gone) return undefined
  return {
    bytes: sizeOf(entity),
    write: () => {
      for (const [field, value] of different) setField(map, field, value)
      if (here.gone) reveal(map)
    },
  }
}

/** What makes the role division of these actions, now and later, as it was `then`, cell by cell. */
export const roleWork = (doc: Y.Doc, then: Y.Doc, tasks: ReadonlySet<ActionId>): Work[] =>
  RoleTime.options.flatMap((time) => cellWork(roleCells(doc, time), roleCells(then, time), tasks))

const cellWork = (
  cells: Y.Map<unknown>,
  before: Y.Map<unknown>,
  tasks: ReadonlySet<ActionId>,
): Work[] =>
  [...new Set([...cells.keys(), ...before.keys()])].flatMap((key): Work[] => {
    const wanted = readLaterRole(key, before.get(key))
    const here = readLaterRole(key, cells.get(key))
    const task = (wanted ?? here)?.task
    if (task === undefined || !tasks.has(task) || wanted?.role === here?.role) return []
    return [
      {
        bytes: SMALL,
        write: () => {
          if (wanted === undefined) cells.delete(key)
          else cells.set(key, wanted.role)
        },
      },
    ]
  })
