import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { inRoot } from './paths.mjs'

const file = inRoot('.samenbord.lock')

/** Whether the process that wrote the lock still runs. */
function holderRuns() {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    return holder > 0 && process.kill(holder, 0)
  } catch {
    return false
  }
}

/** Whether the lock was free and is now this process's. */
function take() {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    // A link appears with its content at once; a file just created would be empty for a moment.
    linkSync(own, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** Does work that no two processes may do at once in this checkout, such as installing and
 * building; waits its turn. A lock left behind by a process that is gone counts for nothing.
 * @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function withLock(work) {
  let told = false
  while (!take()) {
    if (!holderRuns()) {
      rmSync(file, { force: true })
      continue
    }
    if (!told) console.log('Samenbord: waiting until another start in this folder has built it.')
    told = true
    await wait(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}
