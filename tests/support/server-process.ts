import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))
const SHORT_GRACE = fileURLToPath(new URL('./short-grace-main.ts', import.meta.url))

/** What a server says when it is up. */
const OPEN_AT = /^Samenbord is open at (\S+)$/m
const SIGN_IN = /^Sign in \(works once\):\s+(\S+)$/m

/** The built server in a process of its own, on a data folder of its own. */
export interface ServerProcess {
  /** `http://localhost:<port>`; stays the same over restarts. */
  readonly url: string
  readonly dataDir: string
  readonly pid: number
  /** The link that signs the coordinator in, once; a new one after each start. */
  readonly signInLink: string
  /** Everything it said so far, on both outputs. */
  output(): string
  /** Ends the process with this signal and waits until it is gone; answers its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>
  /** Starts it again, on the same data and port. It must have ended. */
  restart(): Promise<void>
  /** Starts it again and kills it when `moment` comes, in the middle of its starting. */
  breakRestart(moment: () => Promise<void>): Promise<void>
  /** Ends it and removes its data. */
  dispose(): Promise<void>
}

interface Running {
  process: ChildProcess
  output: string
  url: string
  signInLink: string
  ended: Promise<number | null>
}

/** A process that is starting; `up` fails when it ends before. */
interface Starting {
  readonly process: ChildProcess
  readonly up: Promise<Running>
}

const start = (env: Record<string, string>, command: readonly string[]): Starting => {
  const child = spawn(process.execPath, [...command], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const up = new Promise<Running>((resolve, reject) => {
    const ended = new Promise<number | null>((gone) => child.once('exit', (code) => gone(code)))
    const running: Running = { process: child, output: '', url: '', signInLink: '', ended }
    const read = (chunk: Buffer) => {
      running.output += chunk.toString('utf8')
      const url = OPEN_AT.exec(running.output)?.[1]
      const signInLink = SIGN_IN.exec(running.output)?.[1]
      if (url === undefined || signInLink === undefined) return
      resolve(Object.assign(running, { url, signInLink }))
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    void ended.then((code) =>
      reject(new Error(`the server ended with ${code} before it was up:\n${running.output}`)),
    )
  })
  return { process: child, up }
}

/** The server from its sources, that holds *only when I am there* for so long after a resident left. */
export const withResidentGrace = (ms: number): readonly string[] => [
  '--import',
  'tsx',
  SHORT_GRACE,
  String(ms),
]

/**
 * Starts the built server, or what else `main` tells Node to run. `env` are its settings, `args` for
 * example `--demo`.
 */
export const startServerProcess = async (
  env: Record<string, string> = {},
  args: readonly string[] = [],
  main: readonly string[] = [MAIN],
): Promise<ServerProcess> => {
  const dataDir = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'samenbord-'))
  const settings = { LOG_LEVEL: 'info', ...env, DATA_DIR: dataDir }
  const command = [...main, ...args]
  let running = await start({ PORT: '0', ...settings }, command).up
  const { url } = running
  let earlier = ''
  const startAgain = () => start({ ...settings, PORT: new URL(url).port }, command)
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    running.process.kill(signal)
    return running.ended
  }
  return {
    url,
    dataDir,
    get pid() {
      return running.process.pid ?? -1
    },
    get signInLink() {
      return running.signInLink
    },
    output: () => earlier + running.output,
    end,
    async restart() {
      earlier += running.output
      running = await startAgain().up
    },
    async breakRestart(moment) {
      const { process: child, up } = startAgain()
      const gone = new Promise((ended) => child.once('exit', ended))
      try {
        await moment()
      } finally {
        child.kill('SIGKILL')
        // Whether it was up before it was killed does not matter.
        await Promise.allSettled([up, gone])
      }
    },
    async dispose() {
      await end('SIGKILL')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
