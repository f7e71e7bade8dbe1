import type * as Y from 'yjs'
import { DOCUMENT_VERSION, documentVersion, FOLLOWS, setDocumentVersion } from './table-document.ts'

/**
 * The way from each version to the next, in order: the first leads from 1 to 2. Two people can open
 * an old document at once, so a step done twice must leave what it leaves when done once, and it
 * makes no nested type under a known key.
 */
const STEPS: readonly ((doc: Y.Doc) => void)[] = [
  // 2 adds the household plan, in roots of its own that begin empty. What lay there lies as it did.
  () => {},
]

/**
 * Brings a document up to the layout of this software, untracked by undo. Answers whether there was
 * anything to do. A newer document, or one that is none of ours, is left alone.
 */
export const migrate = (doc: Y.Doc): boolean => {
  const version = documentVersion(doc)
  if (version === undefined || version < 1 || version >= DOCUMENT_VERSION) return false
  doc.transact(() => {
    for (const step of STEPS.slice(version - 1)) step(doc)
    setDocumentVersion(doc, DOCUMENT_VERSION)
  }, FOLLOWS)
  return true
}
