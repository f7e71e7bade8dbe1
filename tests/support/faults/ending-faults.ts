import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../random.ts'
import type { ServerProcess } from '../server-process.ts'
import { type Fault, pause, type Struck } from './fault.ts'

/** So many times at most is it killed again while it starts, each time after so long at most. */
const STARTS = 3
const LATEST_IN_START_MS = 600

/** How often people are still coming in when it happens. */
const EARLY = 0.2

const ended = (server: ServerProcess, damage?: () => void | Promise<void>): Struck => ({
  kind: 'ended',
  ...(damage && { damage }),
  restart: () => server.restart(),
})

/** `kill -9`. */
const kill: Fault = {
  early: EARLY,
  async strike({ server }) {
    await server.end('SIGKILL')
    return ended(server)
  },
}

/** `kill -9`, and again while it starts. */
const start: Fault = {
  async strike({ server }, random) {
    await server.end('SIGKILL')
    const moments = Array.from({ length: 1 + random.upTo(STARTS) }, () =>
      random.upTo(LATEST_IN_START_MS),
    )
    return ended(server, async () => {
      for (const moment of moments) await server.breakRestart(() => pause(moment))
    })
  },
}

/** It is asked to stop, as a system does that goes down. */
const stop: Fault = {
  early: EARLY,
  async strike({ server }) {
    const code = await server.end('SIGTERM')
    // It says so itself when the time that systems give it was not enough.
    if (code !== 0) throw new Error(`asked to stop, the server ended with ${code}`)
    return ended(server)
  },
}

/** `kill -9` in the middle of writing a record to the journal. */
const tornJournal: Fault = {
  async strike({ server }, random) {
    await server.end('SIGKILL')
    return ended(server, () => tear(join(server.dataDir, 'journal'), random))
  },
}

/** Puts the beginning of a record at the end of the newest file. */
const tear = (journal: string, random: Random): void => {
  const name = readdirSync(journal).sort().at(-1)
  if (name === undefined) return
  const segment = join(journal, name)
  const bytes = readFileSync(segment)
  if (bytes.length < 8) return
  // The length of a record does not count itself, nor the sum that proves it.
  const length = bytes.readUInt32LE(0) + 8
  appendFileSync(segment, bytes.subarray(0, 1 + random.upTo(length - 1)))
}

export const endingFaults = { kill, start, stop, 'torn-journal': tornJournal }
