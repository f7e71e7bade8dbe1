import { boardRecords, planEntities } from '@samenbord/shared/document'
import type * as Y from 'yjs'

type Events = readonly Y.YEvent<Y.AbstractType<unknown>>[]

/**
 * The ids of the entries of a map in which something changed; of those in which only something within
 * a nested type did, such as letters in words, only when `deep`.
 */
const changedIds = (events: Events, deep: boolean): string[] =>
  events.flatMap(({ path, changes }) => {
    const [first] = path
    if (first === undefined) return [...changes.keys.keys()]
    return deep || path.length === 1 ? [String(first)] : []
  })

/** What is told of the shared document, as far as it shows on the board. */
export interface DocumentListener {
  /** Records of the board changed, under this origin. */
  recordsChanged(ids: readonly string[], origin: unknown): void
  /** Parts of the plan changed, other than by letters in their words: those turn nothing. */
  entitiesChanged(ids: readonly string[]): void
}

/** Watches the document of a board and of the plan it shows. The returned function stops. */
export const watchDocument = (doc: Y.Doc, listener: DocumentListener): (() => void) => {
  const records = boardRecords(doc)
  const entities = planEntities(doc)
  const onRecords = (events: Events, { origin }: Y.Transaction) =>
    listener.recordsChanged(changedIds(events, true), origin)
  const onEntities = (events: Events) => {
    const ids = changedIds(events, false)
    if (ids.length > 0) listener.entitiesChanged(ids)
  }
  records.observeDeep(onRecords)
  entities.observeDeep(onEntities)
  return () => {
    records.unobserveDeep(onRecords)
    entities.unobserveDeep(onEntities)
  }
}
