import { type DocumentProblem, openDocument, readWriters } from '@samenbord/shared/document'
import type { Plan, Sitter } from '@samenbord/shared/plan'
import type * as Y from 'yjs'
import { PlanReader } from '../plan/plan-reader.ts'

/** A table as it was at the end of a meeting: to look at, and to put things back from. */
export interface Snapshot {
  /** A copy of its own: nothing that happens to it reaches the table. */
  readonly doc: Y.Doc
  readonly plan: Plan
  /** Everyone who had written by then, as they were then; who sat at the table is not kept. */
  readonly writers: readonly Sitter[]
}

export type SnapshotReading =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: DocumentProblem }

/** The plan that lies in a document at this moment. */
export const planIn = (doc: Y.Doc): Plan => {
  const reader = new PlanReader(doc, () => {})
  const plan = reader.plan.get()
  reader.stop()
  return plan
}

/** What lies in a document at this moment, as a snapshot of it. */
export const snapshotOf = (doc: Y.Doc): Snapshot => {
  const plan = planIn(doc)
  const writers = [...readWriters(doc)].map(([id, writer]) => ({ id, ...writer }))
  return { doc, plan, writers }
}

/**
 * Reads the document of a meeting, one Yjs update of version 1; `newest` is the newest layout that the
 * server knows, as far as it said so.
 */
export const readSnapshot = (bytes: Uint8Array, newest?: number): SnapshotReading => {
  const opened = openDocument(bytes, newest)
  return opened.ok ? { ok: true, snapshot: snapshotOf(opened.doc) } : opened
}
