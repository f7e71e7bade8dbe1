import * as Y from 'yjs'

/**
 * One update that says the same as all of these: what was deleted is left out, what was typed
 * letter by letter becomes one piece. The history itself stays: every client that knew the parts
 * can go on with the whole. Undefined when the parts do not fit together; they are then best left
 * as they are.
 */
export const mergeUpdates = (updates: readonly Uint8Array[]): Uint8Array | undefined => {
  const doc = new Y.Doc({ gc: true })
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return undefined
    return Y.encodeStateAsUpdate(doc)
  } catch {
    // Yjs throws at an update that it cannot place; which one it was does not matter here.
    return undefined
  } finally {
    doc.destroy()
  }
}
