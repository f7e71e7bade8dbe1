import Database from 'libsql'
import { z } from 'zod'
import { STEPS } from './schema.ts'

type Value = string | number | null
type Values = Readonly<Record<string, Value>>

/** One open SQLite file, with only what the facts need of it. Rows are read by a schema. */
export interface FactDatabase {
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

/** The data was written by a newer version of the software. */
export class NewerDataError extends Error {}

/**
 * Opens the file, or makes it, and brings its layout up to date. A commit is on disk when a call
 * returns (`synchronous=FULL`); what is deleted is overwritten (`secure_delete`).
 *
 * @throws NewerDataError when the file has had more steps than this software knows
 */
export const openFactDatabase = (path: string): FactDatabase => {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  db.pragma('foreign_keys = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma('busy_timeout = 2000')
  bringUpToDate(db)

  let isInside = false
  const statements = new Map<string, Database.Statement<[Values]>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const fresh = db.prepare<Values>(sql)
    statements.set(sql, fresh)
    return fresh
  }

  return {
    run: (sql, values = {}) => ({ changes: prepared(sql).run(values).changes }),
    get: (row, sql, values = {}) => {
      const found = prepared(sql).get(values)
      return found === undefined ? undefined : row.parse(found)
    },
    all: (row, sql, values = {}) =>
      prepared(sql)
        .all(values)
        .map((found) => row.parse(found)),
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
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK')
        throw error
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

const Checkpoint = z.tuple([z.object({ busy: z.int() })])
const Version = z.tuple([z.object({ user_version: z.int() })])

const bringUpToDate = (db: Database.Database): void => {
  const [{ user_version: had }] = Version.parse(db.pragma('user_version'))
  if (had > STEPS.length) throw new NewerDataError()
  STEPS.slice(had).forEach((step, index) => {
    db.exec(`BEGIN; ${step} PRAGMA user_version = ${had + index + 1}; COMMIT;`)
  })
}
