import { Kept, type KeptKey, keptKey } from '@samenbord/shared/model'
import { type Answer, keep, keepNoLonger } from '../../api/index.ts'
import type { PlanTable } from '../../sync/index.ts'

type KeptWhole = Extract<Kept, { what: 'whole' }>
/** Something of the map that a resident can keep whole. */
export type KeptEntity = KeptWhole['entity']

interface Sent {
  readonly kept: Kept
  /** What the server can still tell that is older, to know when its word counts again. */
  readonly before: readonly string[]
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

/** What the server told of one thing, to compare. */
const heardOf = (told: readonly Kept[], key: KeptKey): string =>
  JSON.stringify(find(told, key) ?? null)

const find = (told: readonly Kept[], key: KeptKey): Kept | undefined =>
  told.find((one) => keptKey(one) === key)

/** A kept thing as this screen wants it to be: what was sent last, until the server tells otherwise. */
export const newest = (table: PlanTable, told: readonly Kept[], key: KeptKey): Kept | undefined => {
  const { sent } = lineOf(table)
  const last = sent.get(key)
  if (last?.before.includes(heardOf(told, key)) === true) return last.kept
  sent.delete(key)
  return find(told, key)
}

/** All that is kept as this screen wants it to be, what the server has not told of yet included. */
export const allNewest = (table: PlanTable, told: readonly Kept[]): Kept[] => {
  const keys = new Set([...told.map(keptKey), ...lineOf(table).sent.keys()])
  return [...keys].flatMap((key) => newest(table, told, key) ?? [])
}

/** Remembers what is sent, and that the server can still tell what was sent before it. */
const remember = (table: PlanTable, told: readonly Kept[], kept: Kept): void => {
  const { sent } = lineOf(table)
  const key = keptKey(kept)
  const heard = heardOf(told, key)
  const last = sent.get(key)
  const before =
    last?.before.includes(heard) === true ? [...last.before, JSON.stringify(last.kept)] : []
  sent.set(key, { kept, before: [...before, heard] })
}

/** One after another, so that none overtakes another on its way. */
const inLine = <T>(table: PlanTable, send: () => Promise<T>): Promise<T> => {
  const line = lineOf(table)
  const mine = line.last.then(send)
  line.last = mine
  return mine
}

/** Keeps these from now on, in the place of what was kept under the same keys. */
export const keepSeveral = (
  table: PlanTable,
  told: readonly Kept[],
  kept: readonly Kept[],
): Promise<Answer<undefined>> => {
  for (const one of kept) remember(table, told, one)
  return inLine(table, () => keep(table.sessionId, kept))
}

/** Keeps this from now on, in the place of what was kept under the same key. */
export const keepOne = (
  table: PlanTable,
  told: readonly Kept[],
  kept: Kept,
): Promise<Answer<undefined>> => keepSeveral(table, told, [kept])

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
