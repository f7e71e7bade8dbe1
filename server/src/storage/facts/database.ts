import { z } from 'zod'
import { openSqliteFile, type SqliteFile } from '../sqlite-file.ts'
import { STEPS } from './schema.ts'

/** One open SQLite file, with only what the facts need of it. */
export type FactDatabase = Omit<SqliteFile, 'exec'>

/** The data was written by a newer version of the software. */
export class NewerDataError extends Error {}

const BUSY_MS = 2_000

/**
 * Opens the file, or makes it, and brings its layout up to date.
 *
 * @throws NewerDataError when the file has had more steps than this software knows
 */
export const openFactDatabase = (path: string): FactDatabase => {
  const file = openSqliteFile(path, { busyMs: BUSY_MS })
  bringUpToDate(file)
  return file
}

const Version = z.object({ user_version: z.int() })

const bringUpToDate = (file: SqliteFile): void => {
  const had = file.get(Version, 'PRAGMA user_version')?.user_version ?? 0
  if (had > STEPS.length) throw new NewerDataError()
  STEPS.slice(had).forEach((step, index) => {
    file.exec(`BEGIN; ${step} PRAGMA user_version = ${had + index + 1}; COMMIT;`)
  })
}
