import type { TLRecord, TLStore } from 'tldraw'

/** A change of the store that came from elsewhere. */
export interface StoreMerge {
  readonly put: readonly TLRecord[]
  readonly remove: readonly TLRecord[]
}

const isTie = ({ typeName }: TLRecord): boolean => typeName === 'binding'
const isNoTie = (record: TLRecord): boolean => !isTie(record)
const idsOf = (records: readonly TLRecord[]) => records.map(({ id }) => id)

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
