import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './paths.mjs'

/** @typedef {{ code: number, output: string }} Result `code` is 0 when the command succeeded;
 * `output` holds what it printed when that was kept. */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Runs a command in the root of the project, in this process group.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options] `show` lets
 * the command print to this terminal; otherwise its output is kept and handed back.
 * @returns {Promise<Result>} a command ended by a signal has code 128 + the signal's number */
export function run(command, args, { show = false, env = process.env, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
    })
    running.add(child)
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', (error) => {
      running.delete(child)
      resolve({ code: 127, output: `${output}${error.message}\n` })
    })
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output })
    })
  })
}

/** Runs a program that is written in JavaScript with the Node.js that runs this.
 * @param {string} script path from the root of the project
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options] */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options)
}

/** Asks every command that runs to stop. @param {NodeJS.Signals} signal */
export function stopAll(signal = 'SIGTERM') {
  for (const child of running) child.kill(signal)
}

/** From now on the first SIGINT, SIGTERM and SIGHUP are handed to every command that runs.
 * @returns {() => number | undefined} the exit code that belongs to the signal received, if any */
export function forwardSignals() {
  /** @type {number | undefined} */
  let received
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    let forwarded = false
    // A terminal and npm both send Ctrl+C here; once is enough for those below.
    process.on(signal, () => {
      if (forwarded) return
      forwarded = true
      received ??= 128 + constants.signals[signal]
      stopAll(signal)
    })
  }
  return () => received
}
