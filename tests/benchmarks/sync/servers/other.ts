import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pin, SERVER_CORE } from '../machine.ts'
import type { Place } from '../wire/raw-socket.ts'
import type { Keeping, MeasuredServer } from './measured-server.ts'

const LISTENS = /^listening (\d+)$/m
/** How long a server that was left by all is watched. */
const LEFT_MS = 15_000

/** A server that is not ours: a program that takes a port and a folder, and says where it listens. */
export interface Other {
  readonly main: string
  readonly keeping: Keeping
  /** Where one comes into the room of this name. */
  readonly placeOf: (room: string) => Omit<Place, 'port'>
  readonly args?: readonly string[]
}

/** Starts one, on a folder of its own. */
export const startOther = async (other: Other): Promise<MeasuredServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-bench-'))
  let output = ''
  let port = 0
  let child: ChildProcess | undefined
  let gone: Promise<unknown> = Promise.resolve()
  let laid = 0
  const start = async () => {
    const args = [other.main, String(port), folder, ...(other.args ?? [])]
    const started = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = started
    gone = new Promise((ended) => started.once('exit', ended))
    let said = ''
    port = await new Promise<number>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        said += chunk.toString('utf8')
        output += chunk.toString('utf8')
        const found = LISTENS.exec(said)?.[1]
        if (found !== undefined) resolve(Number(found))
      }
      started.stdout.on('data', read)
      started.stderr.on('data', read)
      void gone.then(() => reject(new Error(`${other.main} did not start:\n${said}`)))
    })
    pin(started.pid ?? -1, SERVER_CORE)
  }
  const end = async (signal: NodeJS.Signals) => {
    child?.kill(signal)
    await gone
  }
  await start()
  return {
    get pid() {
      return child?.pid ?? -1
    },
    keeping: other.keeping,
    acknowledges: false,
    lay: async (rooms, people) =>
      Array.from({ length: rooms }, () => {
        laid += 1
        const place = { port, ...other.placeOf(`room-${laid}`) }
        return Array.from({ length: people }, () => place)
      }),
    async restart() {
      await end('SIGTERM')
      await start()
    },
    untilPutAway: () => wait(LEFT_MS),
    output: () => output,
    async dispose() {
      await end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
