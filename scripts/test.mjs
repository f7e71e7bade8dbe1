import { pathToFileURL } from 'node:url'
import { chromiumAdvice, findOrInstallChromium } from './lib/chromium.mjs'
import { forwardSignals, runNode } from './lib/command.mjs'
import { withLock } from './lib/lock.mjs'
import { requireNode } from './lib/node-version.mjs'
import { inRoot } from './lib/paths.mjs'
import { suiteResult } from './lib/suite-result.mjs'
import { buildClient, buildServer, install } from './lib/workspace.mjs'

/** Checks and tests the project. `--only types,unit` runs some steps, in the order below; what
 * stands after `--` goes to vitest. The last line says `N passed, N failed`: the tests, and one
 * failed for every other step that failed. */

const typedFolders = [
  '.',
  'shared',
  'shared/tsconfig.src.json',
  'server',
  'client',
  'client/tsconfig.src.json',
  'tests',
]

const checks = {
  types: () =>
    twoAtATime(typedFolders.map((folder) => () => tool('typescript/bin/tsc', ['-p', folder]))),
  style: () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  unused: () => tool('knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  build: () => withLock(() => inTurn([() => buildClient(silent), () => buildServer(silent)])),
}
const suites = ['unit', 'architecture', 'sync', 'faults', 'journeys']
const needsBuild = new Set(['faults', 'journeys'])
const startsThreads = new Set(['unit', 'sync'])

const silent = () => {}
const all = ['install', ...Object.keys(checks), ...suites]

requireNode()
const stopped = forwardSignals()
const [own, forVitest] = splitArguments(process.argv.slice(2))
const wanted = wantedSteps(own)

let passed = 0
let failed = 0
/** What failed, said again at the end: what is far above is often cut off.
 * @type {string[]} */
const failures = []
/** @type {Set<string>} */
const broken = new Set()

if (wanted.includes('install')) {
  await check('install', () => withLock(() => install(silent)))
  if (broken.has('install')) finish()
}
for (const [name, work] of Object.entries(checks)) {
  if (wanted.includes(name)) await check(name, work)
}
for (const name of suites) {
  if (wanted.includes(name)) await suite(name)
}
finish()

/** @param {string[]} given @returns {[string[], string[]]} */
function splitArguments(given) {
  const divider = given.indexOf('--')
  return divider < 0 ? [given, []] : [given.slice(0, divider), given.slice(divider + 1)]
}

/** @param {string[]} given */
function wantedSteps(given) {
  const [option, list] = given
  if (option === undefined) return all
  const names = option === '--only' && list !== undefined ? list.split(',') : []
  const unknown = names.filter((name) => !all.includes(name))
  if (names.length > 0 && unknown.length === 0 && given.length === 2) return names
  console.error(
    `Usage: node scripts/test.mjs [--only <steps>] [-- <for vitest>]. Steps: ${all.join(', ')}.`,
  )
  return process.exit(2)
}

/** @param {string} path the tool's program, from node_modules @param {readonly string[]} args */
function tool(path, args) {
  return runNode(`node_modules/${path}`, args)
}

/** Does every piece of work, also after one that failed.
 * @param {Iterable<() => Promise<{ code: number, output: string }>>} works */
async function inTurn(works) {
  let code = 0
  let output = ''
  for (const work of works) {
    const result = await work()
    if (result.code === 0) continue
    code = result.code
    output += result.output
  }
  return { code, output }
}

/** The same, on both cores of the machine that continuous integration has.
 * @param {readonly (() => Promise<{ code: number, output: string }>)[]} works */
async function twoAtATime(works) {
  const waiting = works.values()
  // Both take from what waits until nothing is left.
  const results = await Promise.all([inTurn(waiting), inTurn(waiting)])
  const failed = results.filter(({ code }) => code !== 0)
  return { code: failed[0]?.code ?? 0, output: failed.map(({ output }) => output).join('') }
}

/** @param {string} name @param {() => Promise<{ code: number, output: string }>} work */
async function check(name, work) {
  const started = performance.now()
  const { code, output } = await work()
  leaveWhenStopped()
  if (code === 0) return report(name, started, 'ok')
  console.log(output.trimEnd())
  broken.add(name)
  failed += 1
  failures.push(name)
  return report(name, started, 'FAILED')
}

/** @param {string} name */
async function suite(name) {
  const started = performance.now()
  if (needsBuild.has(name) && broken.has('build')) return report(name, started, 'not run: no build')
  if (startsThreads.has(name)) await useBuiltThreads()
  if (name === 'journeys' && !(await browserThere())) return report(name, started, 'FAILED')
  const resultFile = `test-results/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`]
  const { code } = await runNode(
    'node_modules/vitest/vitest.mjs',
    ['run', '--project', name, ...reporters, ...forVitest],
    { show: true },
  )
  leaveWhenStopped()
  const result = suiteResult(resultFile, code)
  passed += result.passed
  failed += result.failed
  failures.push(...result.failures)
  return report(name, started, `${result.passed} passed, ${result.failed} failed`)
}

/** From their sources threads start as well, half a second later. */
async function useBuiltThreads() {
  const { code } = await withLock(() => buildServer(silent))
  leaveWhenStopped()
  if (code === 0) process.env.BUILT_BESIDE = pathToFileURL(inRoot('server/dist/main.js')).href
}

async function browserThere() {
  const path = await findOrInstallChromium(() => console.log('Installing a Chromium.'))
  leaveWhenStopped()
  if (path !== undefined) {
    process.env.CHROMIUM_PATH = path
    return true
  }
  console.error(chromiumAdvice)
  failed += 1
  return false
}

/** @param {string} name @param {number} started @param {string} outcome */
function report(name, started, outcome) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${name.padEnd(14)}${`${seconds} s`.padStart(8)}   ${outcome}`)
}

function leaveWhenStopped() {
  const code = stopped()
  if (code !== undefined) process.exit(code)
}

function finish() {
  for (const failure of failures) console.log(`FAILED ${failure}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
