import * as Y from 'yjs'
import type { Entity, LaterRole, ParticipantId } from '../../model/index.ts'
import { migrate } from '../migrate.ts'
import { documentVersion, isFromNewerSoftware, setDocumentVersion } from '../table-document.ts'
import { readEntity } from './entity-map.ts'
import { inOrder } from './order.ts'
import {
  planEntities,
  type RoleCell,
  readLaterRole,
  readRole,
  readWriters,
  roleCells,
  type Writer,
} from './plan-document.ts'

/** The plan that lies in a document: nothing deleted, nothing broken. */
export interface StoredPlan {
  /** In the order of the plan. */
  readonly entities: readonly Entity[]
  /** By task and party. */
  readonly roles: readonly RoleCell[]
  readonly rolesLater: readonly RoleCell<LaterRole>[]
  readonly writers: ReadonlyMap<ParticipantId, Writer>
}

/** Why a stored document cannot be read: it is none of ours, or newer software wrote it. */
export type DocumentProblem = 'unreadable' | 'newer'

export type StoredPlanReading =
  | { readonly ok: true; readonly plan: StoredPlan }
  | { readonly ok: false; readonly problem: DocumentProblem }

export type DocumentOpening =
  | { readonly ok: true; readonly doc: Y.Doc }
  | { readonly ok: false; readonly problem: DocumentProblem }

/**
 * Opens a copy of a stored document, one Yjs update of version 1. What older software kept is brought
 * up to date in the copy.
 *
 * Of a document that the server holds, `newest` is the newest layout the server knows: it made that
 * document, and anyone with edit can have put any version there since, or none. Then one beyond that is
 * not believed, and one that is missing says nothing. Of a document that may be anyone's, leave it out.
 */
export const openDocument = (bytes: Uint8Array, newest?: number): DocumentOpening => {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, bytes)
  } catch {
    // Yjs says in no other way that bytes are no update.
    return { ok: false, problem: 'unreadable' }
  }
  if (!hasVersion(doc)) {
    if (newest === undefined) return { ok: false, problem: 'unreadable' }
    // It may have been any; a step that was done before does no harm.
    setDocumentVersion(doc, 1)
  }
  if (isFromNewerSoftware(doc, newest)) return { ok: false, problem: 'newer' }
  migrate(doc)
  return { ok: true, doc }
}

const hasVersion = (doc: Y.Doc): boolean => (documentVersion(doc) ?? 0) >= 1

/** Reads the whole plan of a document at once. */
export const readPlan = (doc: Y.Doc): StoredPlan => {
  const sortedCells = <Has extends LaterRole>(
    cells: Y.Map<unknown>,
    read: (key: string, value: unknown) => RoleCell<Has> | undefined,
  ) =>
    [...cells.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, value]) => read(key, value) ?? [])
  return {
    entities: [...planEntities(doc)]
      .flatMap(([id, map]) => {
        const reading = readEntity(id, map)
        return reading.ok && !reading.gone ? [reading.entity] : []
      })
      .sort(inOrder),
    roles: sortedCells(roleCells(doc), readRole),
    rolesLater: sortedCells(roleCells(doc, 'later'), readLaterRole),
    writers: readWriters(doc),
  }
}

/** Reads the plan out of a stored document; `newest` as for `openDocument`. */
export const readStoredPlan = (bytes: Uint8Array, newest?: number): StoredPlanReading => {
  const opened = openDocument(bytes, newest)
  if (!opened.ok) return opened
  const plan = readPlan(opened.doc)
  opened.doc.destroy()
  return { ok: true, plan }
}
