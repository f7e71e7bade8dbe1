import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run, runNode } from './command.mjs'

// The same engine without windows: journeys take a fifth less of the processor in it.
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell']
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What to do when there is no browser, in one sentence. */
export const chromiumAdvice =
  'The journeys need a Chromium: install one (on Debian or Ubuntu `apt-get install chromium`), or set CHROMIUM_PATH to the program you have.'

/** @param {readonly string[]} names */
function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** The Chromiums that Playwright downloaded before, newest first. */
function inPlaywrightCache() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ]
  const programs = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]
  return caches
    .flatMap((cache) => (cache !== undefined && existsSync(cache) ? [cache] : []))
    .flatMap((cache) => readdirSync(cache).map((version) => join(cache, version)))
    .filter((folder) => /chromium/.test(folder))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((folder) => programs.map((program) => join(folder, program)))
}

/** The path of a Chromium on this machine: that of CHROMIUM_PATH, else one in a usual place.
 * @param {'shell' | 'whole'} first whether one without windows is better, or the one that people use
 * @returns {string | undefined} */
export function findChromium(first) {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted !== undefined && wanted !== '') return existsSync(wanted) ? wanted : undefined
  const downloaded = inPlaywrightCache()
  const isShell = (/** @type {string} */ path) => /headless.shell/.test(path)
  const shells = [...inPath(shellNames), ...downloaded.filter(isShell)]
  const whole = [...inPath(names), ...usualPlaces, ...downloaded.filter((path) => !isShell(path))]
  const places = first === 'shell' ? [...shells, ...whole] : [...whole, ...shells]
  return places.find((path) => existsSync(path))
}

/** @param {string} path */
async function starts(path) {
  const { code } = await run(path, ['--version'], { timeoutMs: 30_000 })
  return code === 0
}

/** A Chromium for the journeys, found on this machine, that starts. */
async function findOneThatStarts() {
  for (const first of /** @type {const} */ (['shell', 'whole'])) {
    const found = findChromium(first)
    if (found !== undefined && (await starts(found))) return found
  }
  return undefined
}

async function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, timeoutMs: 300_000 })
  // Not every Debian has the one without windows.
  for (const chromium of ['chromium-headless-shell', 'chromium']) {
    const packages = [chromium, 'fonts-liberation']
    const options = { env, timeoutMs: 600_000 }
    const install = ['install', '-y', '--no-install-recommends', ...packages]
    const { code } = await run('apt-get', install, options)
    if (code === 0) return
  }
}

async function installWithPlaywright() {
  await runNode('tests/node_modules/playwright-core/cli.js', ['install', 'chromium'], {
    timeoutMs: 300_000,
  })
}

/** Finds a Chromium for the journeys that starts, or installs one.
 * @param {() => void} announce called when one must be installed
 * @returns {Promise<string | undefined>} its path; undefined when there is none to be had */
export async function findOrInstallChromium(announce) {
  const found = await findOneThatStarts()
  if (found !== undefined) return found
  // A path that someone asked for is never exchanged for another.
  if (process.env.CHROMIUM_PATH) return undefined
  announce()
  // Apt brings the libraries that a bare machine lacks as well; a download alone would not start.
  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  for (const install of mayUseApt
    ? [installWithApt, installWithPlaywright]
    : [installWithPlaywright]) {
    await install()
    const installed = await findOneThatStarts()
    if (installed !== undefined) return installed
  }
  return undefined
}
