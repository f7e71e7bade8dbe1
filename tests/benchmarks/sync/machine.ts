import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** Of a tick of the kernel's accounts, in seconds. */
const TICK_S = 0.01

/** The core of the servers; the load has the others. */
export const SERVER_CORE = '0'
export const LOAD_CORES = cpus().length > 2 ? `1-${cpus().length - 1}` : '1'

/** Lets a process, with all its threads and those to come, run on these cores only. */
export const pin = (pid: number, cores: string): void => {
  execFileSync('taskset', ['-a', '-p', '-c', cores, String(pid)], { stdio: 'ignore' })
}

/** Processor time that a process has used so far, of all its threads, in seconds. */
export const cpuOf = (pid: number): number => {
  // The name of the program may hold spaces; it stands between brackets.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_S
}

/** Resident memory of a process in kB. */
export const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

/**
 * How long the thread of this process that sends and reads was ready to run, and another ran on its core,
 * so far; in milliseconds.
 */
export const heldUpMs = (): number =>
  Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6

/** How long a core was busy so far, with whatever it was; in seconds. */
export const coreBusy = (core: string): number => {
  const line = new RegExp(`^cpu${core} (.*)$`, 'm').exec(readFileSync('/proc/stat', 'utf8'))?.[1]
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0] =
    line?.split(' ').map(Number) ?? []
  return (user + nice + system + interrupts + soft) * TICK_S
}

/** How long others on the same hardware kept the cores from this machine so far, in seconds. */
export const stolen = (): number => {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  return Number(line.trim().split(/\s+/)[8] ?? 0) * TICK_S
}
