import { existsSync } from 'node:fs'
import { run, runNode } from './command.mjs'
import { fingerprint, record } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'

/** @typedef {import('./command.mjs').Result} Result */
/** @typedef {Result & { skipped: boolean }} Outcome */

const pnpm = ['--yes', 'pnpm@12.21.0']
const packages = ['client', 'server', 'shared', 'tests']
const manifests = ['package.json', ...packages.map((name) => `${name}/package.json`)]
const setUp = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]

/** @type {Outcome} */
const alreadyDone = { code: 0, output: '', skipped: true }

/** Installs the dependencies of the lockfile, unless that was done already.
 * @param {() => void} announce called when there is work to do
 * @returns {Promise<Outcome>} */
export function install(announce) {
  const inputs = { files: setUp }
  const there = packages.every((name) => existsSync(inRoot(`${name}/node_modules`)))
  return unlessDone('install', inputs, there, announce, () =>
    run('npx', [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline'], {
      // With NODE_ENV=production what builds the project would be left out; without CI pnpm may ask.
      env: { ...process.env, NODE_ENV: 'development', CI: 'true' },
    }),
  )
}

/** Builds the client into `client/dist`, unless nothing it is made of has changed.
 * @param {() => void} announce called when there is work to do */
export const buildClient = (announce) => build('client', 'client/dist/index.html', announce)

/** Builds the server into `server/dist`, unless nothing it is made of has changed.
 * @param {() => void} announce called when there is work to do */
export const buildServer = (announce) => build('server', 'server/dist/main.js', announce)

/** @param {'client' | 'server'} name @param {string} product @param {() => void} announce */
function build(name, product, announce) {
  const inputs = { files: [...setUp, 'tsconfig.base.json'], folders: [name, 'shared'] }
  return unlessDone(`build-${name}`, inputs, existsSync(inRoot(product)), announce, () =>
    runNode('node_modules/vite/bin/vite.js', ['build', '--config', `${name}/vite.config.ts`], {
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  )
}

/**
 * @param {string} name
 * @param {Parameters<typeof fingerprint>[0]} inputs
 * @param {boolean} productsThere
 * @param {() => void} announce
 * @param {() => Promise<Result>} work
 * @returns {Promise<Outcome>}
 */
async function unlessDone(name, inputs, productsThere, announce, work) {
  const done = record(name)
  const wanted = fingerprint(inputs)
  if (productsThere && done.holds(wanted)) return alreadyDone
  announce()
  done.clear()
  const result = await work()
  if (result.code === 0) done.write(wanted)
  return { ...result, skipped: false }
}
