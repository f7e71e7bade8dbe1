import { existsSync, readFileSync, rmSync } from 'node:fs'
import { inRoot } from './paths.mjs'

/** How many tests of a suite passed and failed. A file that could not be loaded, and a run that
 * failed although no test did, count as one failed.
 * @param {string} file what vitest's json reporter wrote, from the root; removed after reading
 * @param {number} code the exit code of vitest
 * @returns {{ passed: number, failed: number }} */
export function suiteResult(file, code) {
  const path = inRoot(file)
  if (!existsSync(path)) return { passed: 0, failed: code === 0 ? 0 : 1 }
  const written = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(path)
  const unloadable = written.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' &&
      file.assertionResults.every((assertion) => assertion.status !== 'failed'),
  ).length
  const failed = written.numFailedTests + unloadable
  return { passed: written.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
