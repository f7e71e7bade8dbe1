import { boardRecords, planEntities, roleCells } from '@samenbord/shared/document'
import * as Y from 'yjs'

/** Whether all of these hold the same. Vectors first, since they are cheap; they say nothing of deletions. */
export const areTheSame = (docs: readonly Y.Doc[]): boolean =>
  new Set(docs.map(vectorOf)).size <= 1 && new Set(docs.map(contentOf)).size <= 1

const vectorOf = (doc: Y.Doc): string =>
  JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b))

const contentOf = (doc: Y.Doc): string =>
  JSON.stringify([boardRecords, planEntities, roleCells].map((part) => sorted(part(doc).toJSON())))

/** Maps are read in the order in which their entries came, which differs. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
