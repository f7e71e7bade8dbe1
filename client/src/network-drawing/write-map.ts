import {
  type ChosenPlace,
  type Contact,
  type MapEnd,
  type MapPlace,
  NEW_CONTACT,
  NEW_TIE,
  type Sector,
  type Tie,
  type TieId,
  type TieQuality,
} from '@samenbord/shared/model'
import type { MapPerson, MapTie, NetworkMap } from '@samenbord/shared/network'
import type { Answer } from '../api/index.ts'
import type { AtTable } from '../entity/at-table.tsx'
import { allNewest, changeKept, keepOne } from '../entity/kept/kept-changes.ts'
import { tidyName, whoIsCalled } from './called.ts'

/**
 * What the server answers to what one keeps for oneself, since it can be away. Nothing for what lies
 * in the document: that is written at once.
 */
export type Written = Promise<Answer<undefined>> | undefined

type Writer = Pick<AtTable, 'table' | 'facts'>

/** Gives someone on the map another place, or none: one step. */
export const putAt = (
  { table, facts }: Writer,
  { contact, kept }: MapPerson,
  place: MapPlace | null,
): Written => {
  if (contact === undefined) return undefined
  if (kept) return changeKept<Contact>(table, facts.kept, contact, { place })
  table.plan.change('contact', contact.id, { place }, 'moved')
  return undefined
}

/** Where a participant tries to stand: one step, and not what they chose until they say so. */
export const tryAt = ({ table }: Writer, placement: string, trial: ChosenPlace): void => {
  const found = table.plan.plan.get().placements.find(({ id }) => id === placement)
  if (found !== undefined) table.plan.change('placement', found.id, { trial }, 'moved')
}

const joins = ({ from, to }: Pick<Tie, 'from' | 'to'>, one: MapEnd, other: MapEnd): boolean =>
  (from === one && to === other) || (from === other && to === one)

/** The first tie between these two, whichever way it was said. */
export const tieBetween = (map: NetworkMap, one: MapEnd, other: MapEnd): MapTie | undefined =>
  map.ties.find((tie) => joins(tie, one, other))

const isKept = (map: NetworkMap, end: MapEnd): boolean => map.find(end)?.kept === true

/** The tie that is kept between these two, also when the server has not told of it yet. */
const keptTieBetween = ({ table, facts }: Writer, one: MapEnd, other: MapEnd): Tie | undefined => {
  for (const kept of allNewest(table, facts.kept)) {
    if (kept.what === 'whole' && kept.entity.kind === 'tie' && joins(kept.entity, one, other)) {
      return kept.entity
    }
  }
  return undefined
}

/**
 * Adds a tie between two, of which nothing is said yet unless `said` does: one step. A tie with
 * someone whom only this person knows of is kept with them; one that was kept just now is the same.
 */
export const addTie = (
  writer: Writer,
  map: NetworkMap,
  from: MapEnd,
  to: MapEnd,
  said: Partial<Pick<Tie, 'quality' | 'direction'>> = {},
): { readonly id: TieId; readonly written: Written } => {
  const { table, facts } = writer
  const fields = { ...NEW_TIE, from, to, ...said }
  if (!isKept(map, from) && !isKept(map, to)) {
    return { id: table.plan.add('tie', fields), written: undefined }
  }
  const there = keptTieBetween(writer, from, to)
  if (there !== undefined) {
    return { id: there.id, written: changeKept<Tie>(table, facts.kept, there, said) }
  }
  const entity = table.plan.make('tie', fields)
  return { id: entity.id, written: keepOne(table, facts.kept, { what: 'whole', entity }) }
}

/** Says what a tie is like: one step. */
export const qualify = (
  { table, facts }: Writer,
  { tie, kept }: Pick<MapTie, 'tie' | 'kept'>,
  quality: TieQuality | null,
): Written => {
  if (kept) return changeKept<Tie>(table, facts.kept, tie, { quality })
  table.plan.change('tie', tie.id, { quality })
  return undefined
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
