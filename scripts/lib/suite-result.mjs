import { existsSync, readFileSync, rmSync } from 'node:fs'
import { inRoot } from './paths.mjs'

/** So many lines of what a failing test said are told again. */
const LINES = 12

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message: string, assertionResults: Assertion[] }} TestFile */

/** How many tests of a suite passed and failed, and what those that failed said. A file that could not be
 * loaded, and a run that failed although no test did, count as one failed.
 * @param {string} file what vitest's json reporter wrote, from the root; removed after reading
 * @param {number} code the exit code of vitest
 * @returns {{ passed: number, failed: number, failures: string[] }} */
export function suiteResult(file, code) {
  const path = inRoot(file)
  if (!existsSync(path)) return { passed: 0, failed: code === 0 ? 0 : 1, failures: [] }
  const written = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(path)
  /** @type {TestFile[]} */
  const files = written.testResults
  const failures = files.filter(({ status }) => status === 'failed').flatMap(failuresOf)
  const failed = failures.length
  return {
    passed: written.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    failures,
  }
}

/** @param {TestFile} file @returns {string[]} */
function failuresOf({ name, message, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return [told(name, message)]
  return failed.map(({ fullName, failureMessages }) =>
    told(`${name} > ${fullName}`, failureMessages.join('\n')),
  )
}

/** @param {string} what @param {string} message */
function told(what, message) {
  const lines = message.split('\n').slice(0, LINES)
  return [what, ...lines.map((line) => `    ${line}`)].join('\n')
}
