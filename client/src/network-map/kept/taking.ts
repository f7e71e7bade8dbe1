import type { Erased } from '@samenbord/shared/document'
import {
  type ContactId,
  type Kept,
  type KeptField,
  type KeptKey,
  keptKey,
  type MapEnd,
} from '@samenbord/shared/model'
import { bothWords, type NetworkMap } from '@samenbord/shared/network'
import { type KeptEntity, newest } from '../../entity/kept/kept-changes.ts'
import type { PlanTable } from '../../sync/index.ts'
import { personsOf } from '../family/persons-of.ts'

/** What a resident can keep from the table: something whole, or the words of one field of a contact. */
export type Apart =
  | { readonly what: 'whole'; readonly entity: KeptEntity }
  | { readonly what: 'field'; readonly contact: ContactId; readonly field: KeptField }

/** Under what it is kept. */
export const keyOf = (apart: Apart): KeptKey =>
  keptKey(apart.what === 'whole' ? apart : { ...apart, words: '-' })

/** The table of one resident, as it is whenever one asks. */
export interface KeepingTable {
  readonly table: PlanTable
  /** What the server told that this resident keeps. */
  told(): readonly Kept[]
  /** The map as this resident sees it. */
  map(): NetworkMap
}

/** What there is to keep, and to take out of the document, as it stands there now. */
export interface Taking {
  readonly kept: readonly Kept[]
  readonly out: readonly Erased[]
}

type Line = Exclude<KeptEntity, { kind: 'contact' }>

const planOf = ({ table }: KeepingTable) => table.plan.plan.get()

const linesOf = (at: KeepingTable): readonly Line[] => {
  const { ties, partnerships, parentages } = planOf(at)
  return [...ties, ...partnerships, ...parentages]
}

/** Whom a tie or a family relation names. */
const namedIn = (line: Line): readonly MapEnd[] =>
  line.kind === 'tie' ? [line.from, line.to] : personsOf(line)

/** Everyone's contacts that are the same person as this one. */
export const contactsOf = (at: KeepingTable, id: ContactId): readonly ContactId[] => {
  const contacts = at.map().find(`contact:${id}`)?.contacts ?? []
  return contacts.includes(id) ? contacts : [id]
}

const takingWhole = (entities: readonly KeptEntity[]): Taking => ({
  kept: entities.map((entity) => ({ what: 'whole', entity })),
  out: entities.map(({ id }) => ({ id })),
})

/** Someone with all their contacts, and with every tie and relation that would tell of them. */
const personTaking = (at: KeepingTable, id: ContactId): Taking => {
  const { contacts } = planOf(at)
  const ids = new Set(contactsOf(at, id))
  if (!contacts.some((one) => one.id === id)) return takingWhole([])
  const map = at.map()
  const keys = new Set<MapEnd>([...ids].map((one): MapEnd => `contact:${one}`))
  const names = (end: MapEnd) => keys.has(end) || keys.has(map.endOf(end) ?? end)
  return takingWhole([
    ...contacts.filter((one) => ids.has(one.id)),
    ...linesOf(at).filter((line) => namedIn(line).some(names)),
  ])
}

const fieldTaking = (
  at: KeepingTable,
  { contact, field }: Extract<Apart, { what: 'field' }>,
): Taking => {
  const ids = new Set(contactsOf(at, contact))
  const said = planOf(at).contacts.filter((one) => ids.has(one.id) && one[field].trim() !== '')
  return {
    kept: said.map((one) => {
      const kept = newest(at.table, at.told(), keyOf({ what: 'field', contact: one.id, field }))
      // Words that were kept before stay, and are not kept twice.
      const before = kept?.what === 'field' ? kept.words : ''
      return { what: 'field', contact: one.id, field, words: bothWords(before, one[field]) }
    }),
    out: said.map(({ id }) => ({ id, field })),
  }
}

/** What goes from the table with this, now. */
export const takingOf = (at: KeepingTable, apart: Apart): Taking => {
  if (apart.what === 'field') return fieldTaking(at, apart)
  const { entity } = apart
  if (entity.kind === 'contact') return personTaking(at, entity.id)
  return takingWhole(linesOf(at).filter(({ id }) => id === entity.id))
}

/**
 * Ties and relations on the table that name someone who is kept or was just taken out: others drew them
 * before they knew.
 */
export const strayTaking = (at: KeepingTable, out: readonly Erased[]): Taking => {
  const onTable = new Set<string>(planOf(at).contacts.map(({ id }) => id))
  const kept = at
    .told()
    .flatMap((one) => (one.what === 'whole' && one.entity.kind === 'contact' ? [one.entity] : []))
  const gone = [...kept, ...out.filter(({ field }) => field === undefined)]
    .filter(({ id }) => !onTable.has(id))
    .map(({ id }) => `contact:${id}`)
  const names = new Set<string>(gone)
  return takingWhole(linesOf(at).filter((line) => namedIn(line).some((end) => names.has(end))))
}
