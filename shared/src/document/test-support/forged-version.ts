import * as Y from 'yjs'

/** A document after someone who may write in it put this there as its version, or took that away. */
export const withVersion = (document: Uint8Array, version: unknown): Uint8Array => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, document)
  const details = doc.getMap('table')
  if (version === undefined) details.delete('version')
  else details.set('version', version)
  const forged = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return forged
}
