import { clearAway, goneIds } from '@samenbord/shared/document'
import * as Y from 'yjs'

/** Some updates as one. */
export interface Merged {
  readonly update: Uint8Array
  /** The ids of what lies in it deleted. */
  readonly gone: readonly string[]
}

/**
 * One update that says the same as all of these: what was deleted is left out, what was typed
 * letter by letter becomes one piece. The history itself stays: every client that knew the parts
 * can go on with the whole. What `clears` chooses of that which lies there marked as deleted is
 * cleared away as well. Undefined when the parts do not fit together; they are then best left as
 * they are.
 */
export const mergeUpdates = (
  updates: readonly Uint8Array[],
  clears: (id: string) => boolean = () => false,
): Merged | undefined => {
  const doc = new Y.Doc({ gc: true })
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return undefined
    clearAway(doc, goneIds(doc).filter(clears))
    return { update: Y.encodeStateAsUpdate(doc), gone: goneIds(doc) }
  } catch {
    // Yjs throws at an update that it cannot place; which one it was does not matter here.
    return undefined
  } finally {
    doc.destroy()
  }
}
