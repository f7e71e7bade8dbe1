import { setDocumentVersion } from '@samenbord/shared/document'
import * as Y from 'yjs'

/** All that an empty table holds, laid out by the first version of the software, as one update. */
export const olderDocument = (): Uint8Array => {
  const doc = new Y.Doc()
  setDocumentVersion(doc, 1)
  return Y.encodeStateAsUpdate(doc)
}
