import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'

const FILE = '/proc/sys/kernel/random/boot_id'
/** The moment of starting is only known roughly: clocks are set now and then. */
const ROUGHLY_MS = 60_000

/**
 * Names the running of this machine: another value after it was started anew. Where the kernel does
 * not tell, it follows from the moment of starting; that can change without cause, which only means
 * that participants who differ are trusted to bring the others' changes back for a minute.
 */
export const readBootId = (now: number): string => {
  try {
    return readFileSync(FILE, 'utf8').trim()
  } catch {
    const started = Math.round((now - uptime() * 1000) / ROUGHLY_MS)
    return createHash('sha256').update(String(started)).digest('base64url').slice(0, 22)
  }
}
