import { DOCUMENT_VERSION, documentVersion, migrate, readWriters } from '@samenbord/shared/document'
import type { Plan, Sitter } from '@samenbord/shared/plan'
import * as Y from 'yjs'
import { PlanReader } from '../plan/plan-reader.ts'

/** A table as it was at the end of a meeting: to look at, and to put things back from. */
export interface Snapshot {
  /** A copy of its own: nothing that happens to it reaches the table. */
  readonly doc: Y.Doc
  readonly plan: Plan
  /** Everyone who had written by then, as they were then; who sat at the table is not kept. */
  readonly writers: readonly Sitter[]
}

/** Why a snapshot cannot be looked at: it is none, or newer software kept it. */
export type SnapshotProblem = 'unreadable' | 'newer'

export type SnapshotReading =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: SnapshotProblem }

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
 * Reads the document of a meeting, one Yjs update of version 1. What older software kept is brought
 * up to date here, in the copy.
 */
export const readSnapshot = (bytes: Uint8Array): SnapshotReading => {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, bytes)
  } catch {
    // Yjs says in no other way that bytes are no update.
    return { ok: false, problem: 'unreadable' }
  }
  const version = documentVersion(doc)
  if (version === undefined) return { ok: false, problem: 'unreadable' }
  if (version > DOCUMENT_VERSION) return { ok: false, problem: 'newer' }
  migrate(doc)
  return { ok: true, snapshot: snapshotOf(doc) }
}
