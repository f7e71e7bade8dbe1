import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./table-process-main.ts', import.meta.url))

/** A table server in a process of its own, that can be killed. */
export interface TableProcess {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Sends a signal and waits until the process is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts a server on a folder; port 0 for any. Makes the table of `session` when there is none. */
export const startTableProcess = async (dataDir: string, port = 0): Promise<TableProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, dataDir, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const open = await listening(child)
  return {
    url: `ws://127.0.0.1:${open}/sync`,
    port: open,
    pid: child.pid ?? -1,
    end: (signal) =>
      new Promise((gone) => {
        child.once('exit', () => gone())
        child.kill(signal)
      }),
  }
}

const listening = (child: ChildProcess): Promise<number> =>
  new Promise((open, failed) => {
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}`)))
    child.stdout?.once('data', (line: Buffer) => open(Number(line.toString())))
  })
