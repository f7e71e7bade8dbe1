import * as Y from 'yjs'

/** Someone's updates, one for each piece of text, written one after another under one client id. */
export const writing = (clientId: number, ...pieces: readonly string[]): Uint8Array[] => {
  const doc = new Y.Doc()
  doc.clientID = clientId
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const piece of pieces) doc.getText('text').insert(doc.getText('text').length, piece)
  return updates
}

/** One update of someone who writes this text first. */
export const firstUpdate = (clientId: number, text = 'a'): Uint8Array => {
  const [update] = writing(clientId, text)
  if (update === undefined) throw new Error('Nothing was written')
  return update
}

export const textOf = (doc: Y.Doc): string => doc.getText('text').toString()
