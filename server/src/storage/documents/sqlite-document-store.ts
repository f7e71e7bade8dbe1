import type { MeetingId } from '@samenbord/shared/model'
import { AssetId, ParticipantId } from '@samenbord/shared/model'
import { z } from 'zod'
import { openSqliteFile, type SqliteFile } from '../sqlite-file.ts'
import type { Merge } from './compaction.ts'
import type {
  Boot,
  Claim,
  Compaction,
  DocumentId,
  DocumentStore,
  Forgotten,
  JournalEntry,
  Snapshot,
  StoredDocument,
  Tidied,
  Tidying,
} from './document-store.ts'
import { packUpdates, unpackUpdates } from './update-row.ts'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY, epoch INTEGER NOT NULL, base BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS updates (
    sequence INTEGER PRIMARY KEY, document TEXT NOT NULL, bytes BLOB NOT NULL,
    count INTEGER NOT NULL DEFAULT 1
  ) STRICT;
  CREATE INDEX IF NOT EXISTS updates_of_document ON updates (document, sequence);
  CREATE TABLE IF NOT EXISTS owners (
    document TEXT NOT NULL, client INTEGER NOT NULL, participant TEXT NOT NULL,
    PRIMARY KEY (document, client)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS snapshots (
    document TEXT NOT NULL, meeting TEXT NOT NULL, taken_at INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (document, meeting)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS gone (
    document TEXT NOT NULL, id TEXT NOT NULL, seen_at INTEGER NOT NULL, PRIMARY KEY (document, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS gone_since ON gone (seen_at);
  CREATE TABLE IF NOT EXISTS remembered (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`

/** Of files that were made when each row held one update. */
const COUNT_COLUMN = 'ALTER TABLE updates ADD COLUMN count INTEGER NOT NULL DEFAULT 1'

const FIRST_EPOCH = 1
const BUSY_MS = 250

const Bytes = z.instanceof(ArrayBuffer).transform((buffer) => new Uint8Array(buffer))
const DocumentRow = z.object({ epoch: z.number(), base: Bytes })
const BytesRow = z.object({ bytes: Bytes })
const UpdateRow = BytesRow.extend({ sequence: z.number(), count: z.number() })
const OwnerRow = z
  .object({ client: z.number(), participant: ParticipantId })
  .transform(({ client, participant }): Claim => ({ clientId: client, participantId: participant }))
const IdRow = z.object({ id: z.string() })
const NameRow = z.object({ name: z.string() })
const SnapshotRow = z.object({ taken_at: z.number(), bytes: Bytes })
/** How a record of the board names a picture; nothing that was deleted is in compacted bytes. */
const PICTURE = /asset:([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/g
const ValueRow = z.object({ value: z.string() })

/** A blob for the driver; shares the memory. */
const blob = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** How a document stands after merging. */
interface Merging extends Compaction {
  /** Whether all updates that were there are in the base. */
  readonly isWhole: boolean
}

const unpacked = ({ bytes, count }: z.output<typeof UpdateRow>): Uint8Array[] =>
  unpackUpdates(bytes, count)

/** The entries of each document, in the order in which they came. */
const byDocument = (entries: readonly JournalEntry[]): Iterable<readonly JournalEntry[]> => {
  const documents = new Map<DocumentId, JournalEntry[]>()
  for (const entry of entries) {
    const known = documents.get(entry.documentId)
    if (known === undefined) documents.set(entry.documentId, [entry])
    else known.push(entry)
  }
  return documents.values()
}

const picturesNamedIn = (bytes: Uint8Array): AssetId[] =>
  [...blob(bytes).toString('latin1').matchAll(PICTURE)].map(([, id]) => AssetId.parse(id))

/**
 * Documents in one SQLite file. Synchronous but for merging, which can be done elsewhere: made for a
 * thread of its own.
 */
export class SqliteDocumentStore implements DocumentStore {
  readonly #file: SqliteFile
  readonly #mergeParts: Merge
  /** What is being merged; none of these rejects. */
  readonly #merging = new Map<DocumentId, Promise<void>>()
  /** Whether the log may hold what is gone from the file: it was in use, or of a process before this. */
  #logMayHold = true

  /**
   * Opens or makes the file; `:memory:` is for nothing that must last. `merge` is handed in, since what it
   * needs takes long to load.
   */
  constructor(path: string, merge: Merge) {
    this.#mergeParts = merge
    this.#file = openSqliteFile(path, { busyMs: BUSY_MS })
    this.#file.exec(SCHEMA)
    const columns = this.#all(NameRow, "SELECT name FROM pragma_table_info('updates')")
    if (!columns.some(({ name }) => name === 'count')) this.#file.exec(COUNT_COLUMN)
  }

  create(documentId: DocumentId, base: Uint8Array): boolean {
    const sql = 'INSERT OR IGNORE INTO documents (id, epoch, base) VALUES (?, ?, ?)'
    return this.#run(sql, documentId, FIRST_EPOCH, blob(base)) > 0
  }

  append(entries: readonly JournalEntry[]): void {
    this.#file.atomically(() => {
      const last = this.lastSequence()
      const fresh = entries.filter(({ sequence }) => sequence > last)
      const newest = fresh.at(-1)
      if (newest === undefined) return
      // A row for each document costs a seventh of a row for each update in a town of tables.
      for (const row of byDocument(fresh)) this.#appendRow(row)
      this.#remember('last-sequence', String(newest.sequence))
    })
  }

  /** Waits for a merging of this document: what that clears away must not be read any more. */
  load(documentId: DocumentId): StoredDocument | undefined | Promise<StoredDocument | undefined> {
    const merging = this.#merging.get(documentId)
    return merging === undefined
      ? this.#read(documentId)
      : merging.then(() => this.load(documentId))
  }

  async compact(documentId: DocumentId, now: number): Promise<Compaction | undefined> {
    const merging = await this.#merge(documentId, now, [])
    return merging && { base: merging.base, merged: merging.merged }
  }

  async tidy(documentId: DocumentId, { now, goneBefore }: Tidying): Promise<Tidied | undefined> {
    const sql = 'SELECT id FROM gone WHERE document = ? AND seen_at < ?'
    const cleared = this.#all(IdRow, sql, documentId, goneBefore).map(({ id }) => id)
    const merging = await this.#merge(documentId, now, cleared)
    if (merging === undefined) return undefined
    const { isWhole } = merging
    if (cleared.length === 0 || !isWhole) {
      const isLogEmpty = !this.#logMayHold || this.#emptyLog()
      return { cleared: 0, pictures: [], isWhole, isLogEmpty }
    }
    const pictures = this.#picturesIn(documentId)
    return { cleared: cleared.length, pictures, isWhole, isLogEmpty: this.#emptyLog() }
  }

  listUntidy(goneBefore: number): readonly DocumentId[] {
    const sql = `SELECT document AS id FROM gone WHERE seen_at < ? UNION
      SELECT id FROM documents WHERE EXISTS (SELECT 1 FROM updates WHERE document = documents.id)`
    // Only ids of documents are ever put in.
    return this.#all(IdRow, sql, goneBefore).map(({ id }) => id as DocumentId)
  }

  async forgetDeleted(documentId: DocumentId, now: number): Promise<Forgotten | undefined> {
    const merging = await this.#merge(documentId, now, [])
    if (merging === undefined) return undefined
    return { base: merging.base, isWhole: merging.isWhole, isLogEmpty: this.#emptyLog() }
  }

  /** Throws when someone else reads the file just now; done again later, it takes away what is left. */
  erase(documentId: DocumentId): void {
    this.#file.atomically(() => {
      this.#run('DELETE FROM documents WHERE id = ?', documentId)
      for (const table of ['updates', 'owners', 'snapshots', 'gone']) {
        this.#run(`DELETE FROM ${table} WHERE document = ?`, documentId)
      }
    })
    if (!this.#emptyLog()) {
      throw new Error('The log of what was erased is in use, and could not be emptied')
    }
  }

  async putSnapshot(documentId: DocumentId, snapshot: Snapshot): Promise<boolean> {
    const { meetingId, takenAt, document } = snapshot
    // What was deleted in a meeting is not how the table was in it.
    const merged = await this.#mergeParts({ updates: [document], cleared: 'all' })
    const sql = `INSERT OR IGNORE INTO snapshots (document, meeting, taken_at, bytes)
      SELECT id, ?, ?, ? FROM documents WHERE id = ?`
    const bytes = blob(merged?.update ?? document)
    return this.#run(sql, meetingId, takenAt, bytes, documentId) > 0
  }

  getSnapshot(documentId: DocumentId, meetingId: MeetingId): Snapshot | undefined {
    const sql = 'SELECT taken_at, bytes FROM snapshots WHERE document = ? AND meeting = ?'
    const row = this.#get(SnapshotRow, sql, documentId, meetingId)
    return row && { meetingId, takenAt: row.taken_at, document: row.bytes }
  }

  lastSequence(): number {
    return Number(this.#recall('last-sequence') ?? 0)
  }

  rememberBoot(bootId: string, now: number): Boot {
    const known = this.#recall('boot-id')
    const since = Number(this.#recall('boot-since') ?? now)
    const before = this.#recall('boot-before') === 'yes'
    if (known === bootId) return { bootId, since, restarted: before }
    const restarted = known !== undefined
    this.#file.atomically(() => {
      this.#remember('boot-id', bootId)
      this.#remember('boot-since', String(now))
      this.#remember('boot-before', restarted ? 'yes' : 'no')
    })
    return { bootId, since: now, restarted }
  }

  /** Closes when what is being merged is stored. */
  async close(): Promise<void> {
    await Promise.all(this.#merging.values())
    this.#file.close()
  }

  #emptyLog(): boolean {
    const isEmpty = this.#file.truncateLog()
    this.#logMayHold = !isEmpty
    return isEmpty
  }

  /** Stores entries of one document, in order, in one row under the number of the newest. */
  #appendRow(entries: readonly JournalEntry[]): void {
    const newest = entries.at(-1)
    if (newest === undefined) return
    const { sequence, documentId } = newest
    const bytes = packUpdates(entries.map(({ update }) => update))
    const sql = `INSERT OR IGNORE INTO updates (sequence, document, bytes, count)
      SELECT ?, id, ?, ? FROM documents WHERE id = ?`
    if (this.#run(sql, sequence, blob(bytes), entries.length, documentId) === 0) return
    const owner = 'INSERT OR IGNORE INTO owners (document, client, participant) VALUES (?, ?, ?)'
    for (const { claims } of entries) {
      for (const { clientId, participantId } of claims) {
        this.#run(owner, documentId, clientId, participantId)
      }
    }
  }

  #read(documentId: DocumentId): StoredDocument | undefined {
    const row = this.#get(DocumentRow, 'SELECT epoch, base FROM documents WHERE id = ?', documentId)
    if (row === undefined) return undefined
    const owners = 'SELECT client, participant FROM owners WHERE document = ?'
    return {
      epoch: row.epoch,
      base: row.base,
      updates: this.#updates(documentId).flatMap(unpacked),
      owners: this.#all(OwnerRow, owners, documentId),
    }
  }

  /** Merges a document, after what is being done with it already. */
  #merge(
    documentId: DocumentId,
    now: number,
    cleared: readonly string[],
  ): Promise<Merging | undefined> {
    const before = this.#merging.get(documentId)
    const merging = (async () => {
      await before
      return this.#mergeNow(documentId, now, cleared)
    })()
    // Whether it worked out is told to who asked for it.
    const settled = merging.then(
      () => {},
      () => {},
    )
    this.#merging.set(documentId, settled)
    void settled.then(() => {
      if (this.#merging.get(documentId) === settled) this.#merging.delete(documentId)
    })
    return merging
  }

  /** Takes all updates into the base, without what is to be cleared away; stored in one transaction. */
  async #mergeNow(
    documentId: DocumentId,
    now: number,
    cleared: readonly string[],
  ): Promise<Merging | undefined> {
    const row = this.#get(DocumentRow, 'SELECT epoch, base FROM documents WHERE id = ?', documentId)
    if (row === undefined) return undefined
    const { base } = row
    const updates = this.#updates(documentId)
    if (updates.length === 0 && cleared.length === 0) return { base, merged: 0, isWhole: true }
    const parts = [base, ...updates.flatMap(unpacked)]
    const merged = await this.#mergeParts({ updates: parts, cleared })
    if (merged === undefined) return { base, merged: 0, isWhole: false }
    const newest = updates.at(-1)?.sequence ?? 0
    return this.#file.atomically(() => {
      const update = 'UPDATE documents SET base = ? WHERE id = ?'
      // Erased meanwhile: then there is nothing to keep.
      if (this.#run(update, blob(merged.update), documentId) === 0) return undefined
      this.#run('DELETE FROM updates WHERE document = ? AND sequence <= ?', documentId, newest)
      this.#noteGone(documentId, merged.gone, now)
      return { base: merged.update, merged: parts.length - 1, isWhole: true }
    })
  }

  /**
   * Remembers what lies deleted, and since when that is seen: the clocks of those who delete can be
   * wrong, and undoing a creation tells no time.
   */
  #noteGone(documentId: DocumentId, gone: readonly string[], now: number): void {
    const ids = new Set(gone)
    const known = this.#all(IdRow, 'SELECT id FROM gone WHERE document = ?', documentId)
    for (const { id } of known) {
      if (ids.has(id)) ids.delete(id)
      else this.#run('DELETE FROM gone WHERE document = ? AND id = ?', documentId, id)
    }
    const sql = 'INSERT INTO gone (document, id, seen_at) VALUES (?, ?, ?)'
    for (const id of ids) this.#run(sql, documentId, id, now)
  }

  #picturesIn(documentId: DocumentId): AssetId[] {
    const sql = `SELECT base AS bytes FROM documents WHERE id = ?
      UNION ALL SELECT bytes FROM snapshots WHERE document = ?`
    const all = this.#all(BytesRow, sql, documentId, documentId)
    return all.flatMap(({ bytes }) => picturesNamedIn(bytes))
  }

  #updates(documentId: DocumentId): z.output<typeof UpdateRow>[] {
    const sql = 'SELECT sequence, bytes, count FROM updates WHERE document = ? ORDER BY sequence'
    return this.#all(UpdateRow, sql, documentId)
  }

  #recall(name: string): string | undefined {
    return this.#get(ValueRow, 'SELECT value FROM remembered WHERE name = ?', name)?.value
  }

  #remember(name: string, value: string): void {
    const sql = `INSERT INTO remembered (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`
    this.#run(sql, name, value)
  }

  /** How many rows were changed. */
  #run(sql: string, ...values: (string | number | Buffer)[]): number {
    return this.#file.run(sql, values).changes
  }

  #get<Row extends z.ZodType>(row: Row, sql: string, ...values: (string | number)[]) {
    return this.#file.get(row, sql, values)
  }

  #all<Row extends z.ZodType>(row: Row, sql: string, ...values: (string | number)[]) {
    return this.#file.all(row, sql, values)
  }
}
