import Database from 'libsql'
import { z } from 'zod'

type Value = string | number | null
/** Blobs go in by position only, in one array: the driver panics at them anywhere else. */
export type Values = Readonly<Record<string, Value>> | readonly (Value | Buffer)[]

/** One open SQLite file. Rows are read by a schema; blobs come as ArrayBuffer. */
export interface SqliteFile {
  /** Statements without values, and without rows. */
  exec(sql: string): void
  run(sql: string, values?: Values): { changes: number }
  get<Row extends z.ZodType>(row: Row, sql: string, values?: Values): z.output<Row> | undefined
  all<Row extends z.ZodType>(row: Row, sql: string, values?: Values): z.output<Row>[]
  /** All or nothing, durable when it returns. Nested calls join the outer one. */
  atomically<Answer>(work: () => Answer): Answer
  /**
   * Empties the write-ahead log, so that what was erased stands nowhere. Answers whether it could:
   * not while another program reads the file.
   */
  truncateLog(): boolean
  close(): void
}

/** How a file is opened. */
export interface SqliteOptions {
  /** So long is waited for whoever else has the file open, such as a backup, in milliseconds. */
  readonly busyMs: number
}

const Checkpoint = z.tuple([z.object({ busy: z.int() })])

/**
 * Opens the file, or makes it. A commit is on disk when a call returns (WAL with `synchronous=FULL`);
 * what is deleted is overwritten (`secure_delete`).
 */
export const openSqliteFile = (path: string, { busyMs }: SqliteOptions): SqliteFile => {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  db.pragma('foreign_keys = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma(`busy_timeout = ${busyMs}`)

  let isInside = false
  const statements = new Map<string, Database.Statement<[Values]>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const fresh = db.prepare<[Values]>(sql)
    statements.set(sql, fresh)
    return fresh
  }
  const rowsOf = (sql: string, values: Values): unknown[] => prepared(sql).all(values)

  return {
    exec: (sql) => {
      db.exec(sql)
    },
    run: (sql, values = {}) => ({ changes: prepared(sql).run(values).changes }),
    get: (row, sql, values = {}) => {
      const [found] = rowsOf(sql, values)
      return found === undefined ? undefined : row.parse(found)
    },
    all: (row, sql, values = {}) => rowsOf(sql, values).map((found) => row.parse(found)),
    atomically: (work) => {
      if (isInside) return work()
      // One that failed and could not be undone then: nothing may join it.
      if (db.inTransaction) db.exec('ROLLBACK')
      db.exec('BEGIN IMMEDIATE')
      isInside = true
      try {
        const answer = work()
        db.exec('COMMIT')
        return answer
      } catch (failure) {
        if (db.inTransaction) db.exec('ROLLBACK')
        throw failure
      } finally {
        isInside = false
      }
    },
    truncateLog: () => {
      const [{ busy }] = Checkpoint.parse(db.pragma('wal_checkpoint(TRUNCATE)'))
      return busy === 0
    },
    close: () => {
      statements.clear()
      // So that the one file is all there is: easier to copy, and nothing lingers in the log.
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.close()
    },
  }
}
