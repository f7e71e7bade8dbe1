import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** In the folder of one run of LibreOffice: the number of its group of processes. */
export const OFFICE_PID = 'office.pid'

/** A folder for what is made, in which nothing stands of a server that was broken off. */
export const emptyFolder = (path: string): void => {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true, mode: 0o700 })
}

/**
 * Ends every LibreOffice that works in this folder, and takes away what it worked on: whoever started
 * it may be gone, and cannot do so any more.
 */
export const endOffices = (path: string): void => {
  for (const run of readdirSync(path)) {
    const group = groupIn(join(path, run))
    if (group !== undefined) kill(group)
  }
  emptyFolder(path)
}

const groupIn = (folder: string): number | undefined => {
  try {
    const group = Number(readFileSync(join(folder, OFFICE_PID), 'utf8'))
    // 0 and 1 would be this server, and everything.
    return Number.isInteger(group) && group > 1 ? group : undefined
  } catch {
    // It did not start yet.
    return undefined
  }
}

const kill = (group: number): void => {
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
