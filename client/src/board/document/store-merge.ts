import { changedPaths, type Plain, samePlain } from '@samenbord/shared/document'
import type { TLRecord, TLStore } from 'tldraw'
import { boardRecordOf } from './board-record-of.ts'

/** A change of the store that came from elsewhere. */
export interface StoreMerge {
  readonly put: readonly TLRecord[]
  readonly remove: readonly TLRecord[]
}

const isTie = ({ typeName }: TLRecord): boolean => typeName === 'binding'
const isNoTie = (record: TLRecord): boolean => !isTie(record)
const idsOf = (records: readonly TLRecord[]) => records.map(({ id }) => id)

type Named = Record<string, Plain>

/** `next`, with the very values of `known` wherever they are equal; `known` itself when all are. */
const keepParts = (known: Named, next: Named): Named => {
  const keys = Object.keys(next)
  const kept = Object.fromEntries(
    keys.map((key) => {
      const before = known[key]
      const after = next[key] ?? null
      return [key, before !== undefined && samePlain(before, after) ? before : after]
    }),
  )
  const same = keys.length === Object.keys(known).length
  return same && keys.every((key) => kept[key] === known[key]) ? known : kept
}

/**
 * A record made of the parts that the store has already, wherever they are equal. tldraw measures
 * words anew in the page for each record whose `props` are another object: moving a shape would
 * cost as much as writing in it.
 */
export const ofKnownParts = (here: TLRecord | undefined, record: TLRecord): TLRecord => {
  if (here === undefined || here.typeName !== record.typeName) return record
  const known = boardRecordOf(here)
  const next = boardRecordOf(record)
  const parts = {
    ...(known.props && next.props && { props: keepParts(known.props, next.props) }),
    ...(known.meta && next.meta && { meta: keepParts(known.meta, next.meta) }),
  }
  return { ...record, ...parts } as TLRecord
}

/** Whether the store has this record as it is. */
export const isSame = (here: TLRecord | undefined, record: TLRecord): boolean => {
  if (here === undefined || here === record) return here === record
  return changedPaths(boardRecordOf(here), boardRecordOf(record)).length === 0
}

/** Ties go first and come last, so that tldraw has as little as possible to clean up. */
export const mergeIntoStore = (store: TLStore, { put, remove }: StoreMerge): void =>
  store.mergeRemoteChanges(() => {
    store.remove(idsOf(remove.filter(isTie)))
    store.put(put.filter(isNoTie))
    store.put(put.filter(isTie))
    store.remove(idsOf(remove.filter(isNoTie)))
  })

/** Of the records that were touched meanwhile, those that did not end as the merge wanted. */
export const differentThan = (
  { put, remove }: StoreMerge,
  store: TLStore,
  touched: Iterable<string>,
): string[] => {
  const wanted = new Map<string, TLRecord | undefined>()
  for (const { id } of remove) wanted.set(id, undefined)
  for (const record of put) wanted.set(record.id, record)
  return [...touched].filter(
    (id) => !wanted.has(id) || store.get(id as TLRecord['id']) !== wanted.get(id),
  )
}
