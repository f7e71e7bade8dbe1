import * as Y from 'yjs'
import { type BoardRecord, changeRecord, layHidden, type RecordMap } from './board-record.ts'
import { markGone, reveal } from './gone.ts'

/** The version of the layout of the shared document. A newer one is not read by older software. */
export const DOCUMENT_VERSION = 2

/**
 * The client id under which the server itself writes (the seed, cleaning up). No connection can own
 * it.
 */
export const SERVER_CLIENT_ID = 1

/** Origin of what this person did: undone with *maak ongedaan*. */
export const OWN = Symbol('own')
/** Origin of what follows from something else: sent to the others, never undone. */
export const FOLLOWS = Symbol('follows')
/**
 * Origin of what was put back on the board as it was at an earlier meeting: undone with *maak
 * ongedaan*, and put on one's own board as what others do is.
 */
export const PUT_BACK = Symbol('put back')

export const DOCUMENT_RECORD_ID = 'document:document'
export const PAGE_RECORD_ID = 'page:page'

/** Without these records there is no board. */
export const ALWAYS_THERE: readonly string[] = [DOCUMENT_RECORD_ID, PAGE_RECORD_ID]

const FIRST_RECORDS: readonly BoardRecord[] = [
  { id: DOCUMENT_RECORD_ID, typeName: 'document', gridSize: 10, name: '', meta: {} },
  { id: PAGE_RECORD_ID, typeName: 'page', name: 'Bord', index: 'a1', meta: {} },
]

const details = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('table')

/** All records of the board, by id. Anyone with edit can have put anything there: read with `readRecord`. */
export const boardRecords = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('board')

/** The map of one record, when there is one under that id. */
export const recordMap = (doc: Y.Doc, id: string): RecordMap | undefined => {
  const map = boardRecords(doc).get(id)
  return map instanceof Y.Map ? map : undefined
}

/** Notes that the document is laid out as this software does it. */
export const setDocumentVersion = (doc: Y.Doc, version: number): void => {
  details(doc).set('version', version)
}

/** The version in the document, or undefined when it is none of ours. */
export const documentVersion = (doc: Y.Doc): number | undefined => {
  const version = details(doc).get('version')
  return typeof version === 'number' ? version : undefined
}

/**
 * Whether newer software laid a document out: then nothing of it can be shown. Anyone with edit can
 * write so in it; it is not believed beyond `newest`, the newest layout that the server knows.
 */
export const isFromNewerSoftware = (doc: Y.Doc, newest = Number.POSITIVE_INFINITY): boolean =>
  Math.min(documentVersion(doc) ?? 0, newest) > DOCUMENT_VERSION

/**
 * The first content of a table, as one update: done once, by the server, when a session is made.
 * Nested types under known keys come from here and nowhere else, since two clients that create the
 * same key lose one of the two.
 */
export const seedTable = (): Uint8Array => {
  const doc = new Y.Doc()
  doc.clientID = SERVER_CLIENT_ID
  doc.transact(() => {
    setDocumentVersion(doc, DOCUMENT_VERSION)
    for (const record of FIRST_RECORDS) {
      layHidden(boardRecords(doc), record)
      const map = recordMap(doc, record.id)
      if (map !== undefined) reveal(map)
    }
  })
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

/**
 * Adds records: laid hidden without undo, then revealed as `origin`. So undoing a creation hides
 * it and keeps what others wrote in it meanwhile.
 */
export const addRecords = (
  doc: Y.Doc,
  records: readonly BoardRecord[],
  origin: symbol = OWN,
): void => {
  if (records.length === 0) return
  doc.transact(() => {
    for (const record of records) layHidden(boardRecords(doc), record)
  }, FOLLOWS)
  doc.transact(() => {
    for (const { id } of records) {
      const map = recordMap(doc, id)
      if (map !== undefined) reveal(map)
    }
  }, origin)
}

/** One change of a record: from the state that was known to the state that is wanted. */
export interface RecordChange {
  before: BoardRecord
  after: BoardRecord
  /** Paths that are written by someone else: words in an editor that is bound to them. */
  except?: readonly string[]
}

/** Changes records, property by property. */
export const changeRecords = (
  doc: Y.Doc,
  changes: readonly RecordChange[],
  origin: symbol = OWN,
): void => {
  if (changes.length === 0) return
  doc.transact(() => {
    for (const { before, after, except } of changes) {
      const map = recordMap(doc, after.id)
      if (map !== undefined) changeRecord(map, before, after, except)
    }
  }, origin)
}

/** Deletes records by marking them. `now` in milliseconds since 1970. */
export const removeRecords = (
  doc: Y.Doc,
  ids: readonly string[],
  now: number,
  origin: symbol = OWN,
): void => {
  if (ids.length === 0) return
  doc.transact(() => {
    for (const id of ids) {
      const map = recordMap(doc, id)
      if (map !== undefined) markGone(map, now)
    }
  }, origin)
}

/** Puts deleted records back. */
export const restoreRecords = (doc: Y.Doc, ids: readonly string[], origin: symbol = OWN): void => {
  if (ids.length === 0) return
  doc.transact(() => {
    for (const id of ids) {
      const map = recordMap(doc, id)
      if (map !== undefined) reveal(map)
    }
  }, origin)
}
