import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

/** The folder with everything the server keeps, held by one server at a time. */
export interface DataFolder {
  readonly path: string
  /**
   * Reads the start code that was kept here, or makes and keeps one; also when what was kept is no
   * code, as when the power went while it was written.
   */
  startCode(): { code: string; isNew: boolean }
  /** Lets the next server have it. */
  release(): void
}

export type DataFolderOpening =
  | { readonly ok: true; readonly folder: DataFolder }
  | { readonly ok: false; readonly problem: 'not-writable' | 'in-use' }

/** Makes the folder when it is not there, and takes hold of it until released or killed. */
export const openDataFolder = (path: string): DataFolderOpening => {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return { ok: false, problem: 'not-writable' }
  }
  const release = takeLock(join(path, 'lock.sqlite'))
  if (typeof release === 'string') return { ok: false, problem: release }
  return { ok: true, folder: { path, release, startCode: () => keptStartCode(path) } }
}

/** SQLite locks a file by the operating system, which lets go by itself when the process ends. */
const takeLock = (path: string): (() => void) | 'in-use' | 'not-writable' => {
  let lock: Database.Database | undefined
  try {
    lock = new Database(path)
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
    const held = lock
    let isHeld = true
    return () => {
      if (isHeld) held.exec('ROLLBACK')
      isHeld = false
      held.close()
    }
  } catch (error) {
    lock?.close()
    const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
    return isBusy ? 'in-use' : 'not-writable'
  }
}

/** What a start code looks like, made or chosen: room for 64 bits at least. */
export const START_CODE = /^[A-Za-z0-9_-]{11,200}$/

const keptStartCode = (folder: string): { code: string; isNew: boolean } => {
  const path = join(folder, 'start-code')
  const kept = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  if (START_CODE.test(kept)) return { code: kept, isNew: false }
  const code = randomBytes(16).toString('base64url')
  // Whole or not at all, and on disk before anyone is told.
  const draft = `${path}.new`
  rmSync(draft, { force: true })
  writeFileSync(draft, `${code}\n`, { mode: 0o600, flag: 'wx', flush: true })
  renameSync(draft, path)
  syncFolder(folder)
  return { code, isNew: true }
}

/** A rename is on disk when the folder is. */
const syncFolder = (folder: string): void => {
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
