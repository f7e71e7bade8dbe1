import { Kept, type KeptKey, keptKey } from '@samenbord/shared/model'
import { type Answer, keep, keepNoLonger } from '../../api/index.ts'
import type { PlanTable } from '../../sync/index.ts'

type KeptWhole = Extract<Kept, { what: 'whole' }>
/** Something of the map that a resident can keep whole. */
export type KeptEntity = KeptWhole['entity']

interface Sent {
  readonly kept: Kept
  /** What the server had told of it before, to know when its word counts again. */
  readonly told: string
}

interface Line {
  readonly sent: Map<KeptKey, Sent>
  last: Promise<unknown>
}

const lines = new WeakMap<PlanTable, Line>()

const lineOf = (table: PlanTable): Line => {
  const known = lines.get(table) ?? { sent: new Map(), last: Promise.resolve() }
  lines.set(table, known)
  return known
}

const find = (told: readonly Kept[], key: KeptKey): Kept | undefined =>
  told.find((one) => keptKey(one) === key)

/** A kept thing as this screen wants it to be: what was sent last, until the server tells otherwise. */
const newest = (table: PlanTable, told: readonly Kept[], key: KeptKey): Kept | undefined => {
  const { sent } = lineOf(table)
  const heard = find(told, key)
  const last = sent.get(key)
  if (last?.told === JSON.stringify(heard ?? null)) return last.kept
  sent.delete(key)
  return heard
}

/** One after another, so that none overtakes another on its way. */
const inLine = <T>(table: PlanTable, send: () => Promise<T>): Promise<T> => {
  const line = lineOf(table)
  const mine = line.last.then(send)
  line.last = mine
  return mine
}

/** Keeps this from now on, in the place of what was kept under the same key. */
export const keepOne = (
  table: PlanTable,
  told: readonly Kept[],
  kept: Kept,
): Promise<Answer<undefined>> => {
  const key = keptKey(kept)
  lineOf(table).sent.set(key, { kept, told: JSON.stringify(find(told, key) ?? null) })
  return inLine(table, () => keep(table.sessionId, [kept]))
}

/** Keeps several things at once that were kept nowhere yet. */
export const keepNew = (table: PlanTable, kept: readonly Kept[]): Promise<Answer<undefined>> =>
  inLine(table, () => keep(table.sessionId, kept))

/** Changes something that is kept whole; what was changed a moment ago stays. */
export const changeKept = <Of extends KeptEntity>(
  table: PlanTable,
  told: readonly Kept[],
  entity: Of,
  change: Partial<Of>,
): Promise<Answer<undefined>> => {
  const now = newest(table, told, keptKey({ what: 'whole', entity }))
  const known = now?.what === 'whole' ? now.entity : entity
  return keepOne(table, told, Kept.parse({ what: 'whole', entity: { ...known, ...change } }))
}

/** Keeps these no longer: they are nobody's any more. */
export const dropKept = (
  table: PlanTable,
  keys: readonly KeptKey[],
): Promise<Answer<undefined>> => {
  const { sent } = lineOf(table)
  for (const key of keys) sent.delete(key)
  return inLine(table, () => keepNoLonger(table.sessionId, keys))
}
