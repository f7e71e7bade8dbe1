import {
  type ChosenPlace,
  type MapEnd,
  type MapPlace,
  NEW_CONTACT,
  NEW_TIE,
  type Sector,
  Tie,
  type TieId,
  type TieQuality,
} from '@samenbord/shared/model'
import type { MapPerson, MapTie, NetworkMap } from '@samenbord/shared/network'
import { keep } from '../api/index.ts'
import type { AtTable } from '../entity/at-table.tsx'
import { randomId } from '../sync/index.ts'
import { tidyName, whoIsCalled } from './called.ts'

/** Whether something was written: what one keeps for oneself goes to the server, which can be away. */
export type Written = Promise<boolean>

const WRITTEN: Written = Promise.resolve(true)

type Writer = Pick<AtTable, 'table' | 'facts'>

const keepWhole = async (
  { table }: Writer,
  entity: Parameters<typeof keep>[1][number],
): Promise<boolean> => (await keep(table.sessionId, [entity])).ok

/** Gives someone on the map another place: one step. */
export const putAt = (writer: Writer, person: MapPerson, place: MapPlace): Written => {
  const { contact } = person
  if (contact === undefined) return WRITTEN
  if (!person.kept) {
    writer.table.plan.change('contact', contact.id, { place }, 'moved')
    return WRITTEN
  }
  return keepWhole(writer, { what: 'whole', entity: { ...contact, place } })
}

/** Where a participant tries to stand: one step, and not what they chose until they say so. */
export const tryAt = ({ table }: Writer, placement: string, trial: ChosenPlace): Written => {
  const found = table.plan.plan.get().placements.find(({ id }) => id === placement)
  if (found !== undefined) table.plan.change('placement', found.id, { trial }, 'moved')
  return WRITTEN
}

/** The first tie between these two, whichever way it was said. */
export const tieBetween = (map: NetworkMap, one: MapEnd, other: MapEnd): MapTie | undefined =>
  map.ties.find(({ from, to }) => (from === one && to === other) || (from === other && to === one))

const isKept = (map: NetworkMap, end: MapEnd): boolean => map.find(end)?.kept === true

/**
 * Adds a tie between two, of which nothing is said yet: one step. A tie with someone whom only this
 * person knows of is kept with them.
 */
export const addTie = (
  writer: Writer,
  map: NetworkMap,
  from: MapEnd,
  to: MapEnd,
  quality: TieQuality | null = null,
): { readonly id: TieId; readonly written: Written } => {
  const { table, facts } = writer
  const fields = { ...NEW_TIE, from, to, quality }
  if (!isKept(map, from) && !isKept(map, to)) {
    return { id: table.plan.add('tie', fields), written: WRITTEN }
  }
  const entity = Tie.parse({
    ...fields,
    kind: 'tie',
    id: randomId(),
    order: 'a0',
    madeBy: facts.participantId,
    madeAt: new Date().toISOString(),
  })
  return { id: entity.id, written: keepWhole(writer, { what: 'whole', entity }) }
}

/** Says what a tie is like: one step. */
export const qualify = (
  writer: Writer,
  { tie, kept }: Pick<MapTie, 'tie' | 'kept'>,
  quality: TieQuality | null,
): Written => {
  if (!kept) {
    writer.table.plan.change('tie', tie.id, { quality })
    return WRITTEN
  }
  return keepWhole(writer, { what: 'whole', entity: { ...tie, quality } })
}

/** What came of a name that was typed. */
export type NameOutcome =
  | { readonly kind: 'added'; readonly person: MapPerson['key']; readonly name: string }
  | { readonly kind: 'there'; readonly person: MapPerson['key']; readonly name: string }
  | { readonly kind: 'household'; readonly name: string }

/**
 * Puts a name on the map, in a sector when one is chosen: one step. Whoever has that name already is
 * not added twice: someone at the table or a free name of the plan is put on the map as who they are.
 * Nothing for a name without letters.
 */
export const addName = (
  { table, people }: Pick<AtTable, 'table' | 'people'>,
  map: NetworkMap,
  typed: string,
  sector?: Sector,
): NameOutcome | undefined => {
  const name = tidyName(typed)
  if (name === '') return undefined
  const called = whoIsCalled(map, people, name)
  if (called?.kind === 'household') return called
  if (called?.kind === 'there') {
    return { kind: 'there', person: called.person.key, name: called.person.name }
  }
  const known = called?.person
  const id = table.plan.add('contact', {
    ...NEW_CONTACT,
    name: known?.name ?? name,
    formal: known?.formal ?? false,
    party: known?.party ?? null,
    place: sector === undefined ? null : { sector, ring: null, spot: null },
  })
  return { kind: 'added', person: `contact:${id}`, name: known?.name ?? name }
}
