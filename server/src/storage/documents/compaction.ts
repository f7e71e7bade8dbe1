import { clearAway, goneIds } from '@samenbord/shared/document'
import * as Y from 'yjs'

/** What is to become one. */
export interface Parts {
  readonly updates: readonly Uint8Array[]
  /** What of that which lies there deleted is to be cleared away: these ids, or all. */
  readonly cleared: readonly string[] | 'all'
}

/** Some updates as one. */
export interface Merged {
  readonly update: Uint8Array
  /** The ids of what lies in it deleted. */
  readonly gone: readonly string[]
}

/** Merges updates here, or elsewhere; rejects (or throws) when that is not possible now. */
export type Merge = (parts: Parts) => Merged | undefined | Promise<Merged | undefined>

/**
 * One update that says the same as all of these: what was deleted is left out, what was typed
 * letter by letter becomes one piece. The history itself stays: every client that knew the parts
 * can go on with the whole. Undefined when the parts do not fit together; they are then best left
 * as they are.
 */
export const mergeUpdates = ({ updates, cleared }: Parts): Merged | undefined => {
  const doc = new Y.Doc({ gc: true })
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return undefined
    clearAway(doc, cleared === 'all' ? goneIds(doc) : cleared)
    return { update: Y.encodeStateAsUpdate(doc), gone: goneIds(doc) }
  } catch {
    // Yjs throws at an update that it cannot place; which one it was does not matter here.
    return undefined
  } finally {
    doc.destroy()
  }
}
