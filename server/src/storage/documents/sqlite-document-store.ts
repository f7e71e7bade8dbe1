import type { MeetingId } from '@samenbord/shared/model'
import { AssetId, ParticipantId } from '@samenbord/shared/model'
import Database from 'libsql'
import { z } from 'zod'
import { mergeUpdates } from './compaction.ts'
import type {
  Boot,
  Claim,
  Compaction,
  DocumentId,
  DocumentStore,
  Forgotten,
  JournalEntry,
  Snapshot,
  SnapshotEntry,
  StoredDocument,
  Tidied,
  Tidying,
} from './document-store.ts'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY, epoch INTEGER NOT NULL, base BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS updates (
    sequence INTEGER PRIMARY KEY, document TEXT NOT NULL, bytes BLOB NOT NULL
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

const FIRST_EPOCH = 1
/** So long is waited for whoever else has the file open, such as a backup, in milliseconds. */
const BUSY_MS = 250

// The driver's `all` hands blobs out as ArrayBuffer (its `get` as Buffer).
const Bytes = z.instanceof(ArrayBuffer).transform((buffer) => new Uint8Array(buffer))
const DocumentRow = z.object({ epoch: z.number(), base: Bytes })
const BytesRow = z.object({ bytes: Bytes })
const OwnerRow = z
  .object({ client: z.number(), participant: ParticipantId })
  .transform(({ client, participant }): Claim => ({ clientId: client, participantId: participant }))
const IdRow = z.object({ id: z.string() })
const SnapshotRow = z.object({ meeting: z.string(), taken_at: z.number() })
const SnapshotBytesRow = SnapshotRow.extend({ bytes: Bytes })
/** How a record of the board names a picture; nothing that was deleted is in compacted bytes. */
const PICTURE = /asset:([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/g
const CheckpointRow = z.object({ busy: z.number() })
const ValueRow = z.object({ value: z.string() })

/** A blob for the driver, which panics at a bare Uint8Array in the wrong place; shares the memory. */
const blob = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const picturesNamedIn = (bytes: Uint8Array): AssetId[] =>
  [...blob(bytes).toString('latin1').matchAll(PICTURE)].map(([, id]) => AssetId.parse(id))

/**
 * Documents in one SQLite file. Every commit is synced (WAL with `synchronous=FULL`), and what is
 * deleted is overwritten (`secure_delete`). Synchronous: made for a thread of its own.
 */
export class SqliteDocumentStore implements DocumentStore {
  readonly #db: Database.Database

  /** Opens or makes the file; `:memory:` is for nothing that must last. */
  constructor(path: string) {
    this.#db = new Database(path)
    this.#db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;',
    )
    this.#db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
    this.#db.exec(SCHEMA)
  }

  create(documentId: DocumentId, base: Uint8Array): boolean {
    const sql = 'INSERT OR IGNORE INTO documents (id, epoch, base) VALUES (?, ?, ?)'
    return this.#run(sql, documentId, FIRST_EPOCH, blob(base)) > 0
  }

  append(entries: readonly JournalEntry[]): void {
    const last = this.lastSequence()
    const fresh = entries.filter(({ sequence }) => sequence > last)
    const newest = fresh.at(-1)
    if (newest === undefined) return
    this.#transaction(() => {
      for (const entry of fresh) this.#appendOne(entry)
      this.#remember('last-sequence', String(newest.sequence))
    })
  }

  load(documentId: DocumentId): StoredDocument | undefined {
    const row = this.#get(DocumentRow, 'SELECT epoch, base FROM documents WHERE id = ?', documentId)
    if (row === undefined) return undefined
    const owners = 'SELECT client, participant FROM owners WHERE document = ?'
    return {
      epoch: row.epoch,
      base: row.base,
      updates: this.#updates(documentId),
      owners: this.#all(OwnerRow, owners, documentId),
    }
  }

  compact(documentId: DocumentId, now: number): Compaction | undefined {
    return this.#merge(documentId, now, [])
  }

  tidy(documentId: DocumentId, { now, goneBefore }: Tidying): Tidied | undefined {
    const sql = 'SELECT id FROM gone WHERE document = ? AND seen_at < ?'
    const cleared = this.#all(IdRow, sql, documentId, goneBefore).map(({ id }) => id)
    if (this.#merge(documentId, now, cleared) === undefined) return undefined
    const isWhole = this.#isWhole(documentId)
    if (cleared.length === 0 || !isWhole) {
      return { cleared: 0, pictures: [], isWhole, isLogEmpty: true }
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

  forgetDeleted(documentId: DocumentId, now: number): Forgotten | undefined {
    const compaction = this.compact(documentId, now)
    if (compaction === undefined) return undefined
    const isWhole = this.#isWhole(documentId)
    return { base: compaction.base, isWhole, isLogEmpty: this.#emptyLog() }
  }

  /** Throws when someone else reads the file just now; done again later, it takes away what is left. */
  erase(documentId: DocumentId): void {
    this.#transaction(() => {
      this.#run('DELETE FROM documents WHERE id = ?', documentId)
      for (const table of ['updates', 'owners', 'snapshots', 'gone']) {
        this.#run(`DELETE FROM ${table} WHERE document = ?`, documentId)
      }
    })
    if (!this.#emptyLog()) {
      throw new Error('The log of what was erased is in use, and could not be emptied')
    }
  }

  putSnapshot(documentId: DocumentId, snapshot: Snapshot): boolean {
    const { meetingId, takenAt, document } = snapshot
    const sql = `INSERT OR IGNORE INTO snapshots (document, meeting, taken_at, bytes)
      SELECT id, ?, ?, ? FROM documents WHERE id = ?`
    // What was deleted in a meeting is not how the table was in it.
    const kept = mergeUpdates([document], () => true)?.update ?? document
    return this.#run(sql, meetingId, takenAt, blob(kept), documentId) > 0
  }

  listSnapshots(documentId: DocumentId): readonly SnapshotEntry[] {
    const sql = 'SELECT meeting, taken_at FROM snapshots WHERE document = ? ORDER BY taken_at'
    return this.#all(SnapshotRow, sql, documentId).map((row) => ({
      meetingId: row.meeting as MeetingId, // Only ids of meetings are ever put in.
      takenAt: row.taken_at,
    }))
  }

  getSnapshot(documentId: DocumentId, meetingId: MeetingId): Snapshot | undefined {
    const sql = 'SELECT meeting, taken_at, bytes FROM snapshots WHERE document = ? AND meeting = ?'
    const row = this.#get(SnapshotBytesRow, sql, documentId, meetingId)
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
    this.#transaction(() => {
      this.#remember('boot-id', bootId)
      this.#remember('boot-since', String(now))
      this.#remember('boot-before', restarted ? 'yes' : 'no')
    })
    return { bootId, since: now, restarted }
  }

  close(): void {
    this.#db.close()
  }

  #appendOne({ sequence, documentId, update, claims }: JournalEntry): void {
    const sql = `INSERT OR IGNORE INTO updates (sequence, document, bytes)
      SELECT ?, id, ? FROM documents WHERE id = ?`
    if (this.#run(sql, sequence, blob(update), documentId) === 0) return
    const owner = 'INSERT OR IGNORE INTO owners (document, client, participant) VALUES (?, ?, ?)'
    for (const { clientId, participantId } of claims) {
      this.#run(owner, documentId, clientId, participantId)
    }
  }

  /** Takes all updates into the base, without what is to be cleared away; in one transaction. */
  #merge(documentId: DocumentId, now: number, cleared: readonly string[]): Compaction | undefined {
    const row = this.#get(DocumentRow, 'SELECT epoch, base FROM documents WHERE id = ?', documentId)
    if (row === undefined) return undefined
    const updates = this.#updates(documentId)
    const hasWork = updates.length > 0 || cleared.length > 0
    const clears = new Set(cleared)
    const merged = hasWork
      ? mergeUpdates([row.base, ...updates], (id) => clears.has(id))
      : undefined
    if (merged === undefined) return { base: row.base, merged: 0 }
    this.#transaction(() => {
      this.#run('UPDATE documents SET base = ? WHERE id = ?', blob(merged.update), documentId)
      this.#run('DELETE FROM updates WHERE document = ?', documentId)
      this.#noteGone(documentId, merged.gone, now)
    })
    return { base: merged.update, merged: updates.length }
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

  #isWhole(documentId: DocumentId): boolean {
    return this.#updates(documentId).length === 0
  }

  #updates(documentId: DocumentId): Uint8Array[] {
    const sql = 'SELECT bytes FROM updates WHERE document = ? ORDER BY sequence'
    return this.#all(BytesRow, sql, documentId).map(({ bytes }) => bytes)
  }

  /** What was deleted is overwritten in the file, but its older pages still stand in the log. */
  #emptyLog(): boolean {
    const [log] = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([])
    return CheckpointRow.parse(log).busy === 0
  }

  #recall(name: string): string | undefined {
    return this.#get(ValueRow, 'SELECT value FROM remembered WHERE name = ?', name)?.value
  }

  #remember(name: string, value: string): void {
    const sql = `INSERT INTO remembered (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`
    this.#run(sql, name, value)
  }

  readonly #statements = new Map<string, Database.Statement>()

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  /** How many rows were changed. Values go in as one array: the driver panics at loose blobs. */
  #run(sql: string, ...values: unknown[]): number {
    return this.#statement(sql).run(values).changes
  }

  #get<Row>(row: z.ZodType<Row>, sql: string, ...values: unknown[]): Row | undefined {
    return this.#all(row, sql, ...values)[0]
  }

  #all<Row>(row: z.ZodType<Row>, sql: string, ...values: unknown[]): Row[] {
    return this.#statement(sql)
      .all(values)
      .map((found) => row.parse(found))
  }

  #transaction(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#db.exec('COMMIT')
    } catch (failure) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK')
      throw failure
    }
  }
}
