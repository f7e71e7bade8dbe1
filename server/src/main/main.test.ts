import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { JoinResponse, LocalOfferListResponse } from '@samenbord/shared/protocol'
import { expect, onTestFinished, test } from 'vitest'
import { createLog } from './log.ts'
import { startServer } from './server.ts'
import { freshFolder, settingsFor, startOn, tableOn } from './test-support/running.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
// Loaded into the process itself: a process around it would hand on signals in its own time.
const TSX = pathToFileURL(
  join(import.meta.dirname, '../../../node_modules/tsx/dist/loader.mjs'),
).href

interface Spawned {
  readonly process: ChildProcess
  /** Everything said so far. */
  readonly said: { out: string; err: string }
  /** Resolves when standard output has a line like this, with what the group caught. */
  line(pattern: RegExp): Promise<string>
  readonly ended: Promise<number | null>
}

/** Starts the server as one does: a process of its own. */
const spawnMain = (environment: Record<string, string>, ...args: string[]): Spawned => {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (data) => {
    said.out += data
  })
  child.stderr.on('data', (data) => {
    said.err += data
  })
  const ended = once(child, 'close').then(([code]) => code)
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said.out)
        if (found !== null) resolve(found[1] ?? '')
      }
      child.stdout.on('data', look)
      ended.then(() => reject(new Error(`ended without that line: ${said.out}${said.err}`)))
      look()
    })
  return { process: child, said, line, ended }
}

const SIGN_IN = /^Sign in.*?(http\S+)$/m

test('[MAIN-1] a start prints one link that signs in once, and a start code only the first time', async () => {
  const folder = freshFolder()
  const first = spawnMain({ DATA_DIR: folder })
  const link = new URL(await first.line(SIGN_IN))
  expect(link.pathname).toBe('/sign-in')
  const signIn = (code: string) =>
    fetch(`${link.origin}/api/v1/sign-in`, {
      method: 'POST',
      headers: { Origin: link.origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    })
  expect((await signIn(link.hash.slice(1))).status).toBe(204)
  expect((await signIn(link.hash.slice(1))).status).toBe(401)
  const startCode = await first.line(/^Start code.*: (\S+)$/m)
  expect((await signIn(startCode)).status).toBe(204)
  first.process.kill('SIGTERM')
  expect(await first.ended).toBe(0)

  const second = spawnMain({ DATA_DIR: folder })
  expect(new URL(await second.line(SIGN_IN)).hash).not.toBe(link.hash)
  expect(second.said.out).not.toContain('Start code')
  second.process.kill('SIGINT')
  expect(await second.ended).toBe(0)
  for (const secret of [startCode, link.hash.slice(1)]) {
    expect(first.said.err + second.said.err + second.said.out).not.toContain(secret)
  }
  for (const line of first.said.err.trim().split('\n')) JSON.parse(line)
}, 30_000)

test('[MAIN-2] the demonstration has the worked case, and links that let people in', async () => {
  const folder = freshFolder()
  const server = spawnMain({ DATA_DIR: folder }, '--demo')
  const origin = new URL(await server.line(SIGN_IN)).origin
  const resident = new URL(await server.line(/^As resident.*?(http\S+)$/m))
  const joined = await fetch(`${origin}/api/v1/join`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: resident.hash.slice(1), name: 'Wim' }),
  })
  expect(joined.status).toBe(200)
  const wim = JoinResponse.parse(await joined.json())
  expect(wim).toMatchObject({ kind: 'resident', access: 'edit' })
  const cookie = joined.headers.getSetCookie().map((line) => line.split(';')[0])
  const asked = await fetch(`${origin}/api/v1/sessions/${wim.sessionId}/local-offers`, {
    headers: { Cookie: cookie.join('; ') },
  })
  expect(LocalOfferListResponse.parse(await asked.json()).offers.length).toBeGreaterThan(5)
  server.process.kill('SIGTERM')
  expect(await server.ended).toBe(0)
}, 30_000)

test('[MAIN-3] a wrong setting or argument stops the start with one sentence', async () => {
  const wrong = spawnMain({ DATA_DIR: freshFolder(), PORT: 'eighty' })
  expect(await wrong.ended).toBe(1)
  expect(wrong.said.err).toMatch(/^Samenbord did not start\. PORT must .+\.\n$/)
  const odd = spawnMain({ DATA_DIR: freshFolder() }, '--fast')
  expect(await odd.ended).toBe(1)
  expect(odd.said.err).toBe('Samenbord did not start. It knows one argument: --demo.\n')
}, 30_000)

const whyNot = async (dataDir: string, port = 0): Promise<string | undefined> => {
  const settings = { ...settingsFor(dataDir), port }
  const starting = await startServer({ settings, log: createLog('silent') })
  if (!starting.ok) return starting.sentence
  await starting.server.stop()
  return undefined
}

test('[MAIN-4] a second server on the same data does not start', async () => {
  const folder = freshFolder()
  const server = await startOn(folder)
  expect(await whyNot(folder)).toMatch(/^DATA_DIR is in use by another Samenbord/)
  await server.stop()
  expect(await whyNot(folder)).toBeUndefined()
})

test('[MAIN-5] a port in use stops the start, and lets go of the data', async () => {
  const other = createServer()
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => {
    other.close()
  })
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const folder = freshFolder()
  expect(await whyNot(folder, port)).toBe(
    `PORT ${port} is in use by another program; stop that one, or choose another PORT.`,
  )
  expect(await whyNot(folder)).toBeUndefined()
})

test('[MAIN-6] data that cannot be read stops the start', async () => {
  const folder = freshFolder()
  const broken = join(folder, 'facts.sqlite')
  mkdirSync(broken)
  chmodSync(broken, 0o500)
  expect(await whyNot(folder)).toMatch(/^DATA_DIR must be a folder with data/)
})

test('[MAIN-7] of an erased session nothing is left, documents and snapshots included', async () => {
  const folder = freshFolder()
  const server = await startOn(folder)
  const { id, path, coordinator } = await tableOn(server)
  const socket = coordinator.open(`/sync/${id}/table`)
  await once(socket, 'message')
  await coordinator.call('POST', `${path}/meetings/end`)
  const stored = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('')
  expect(stored()).toContain(id)
  expect((await coordinator.call('DELETE', path)).status).toBe(204)
  expect(stored()).not.toContain(id)
  expect(stored()).not.toContain('Kastanje')
})

test('[MAIN-8] no log of the databases is left when a server has let go of its data', async () => {
  const other = createServer()
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => {
    other.close()
  })
  const address = other.address()
  const takenPort = typeof address === 'object' && address !== null ? address.port : 0
  // SQLite empties its log when the last who has the file open closes it.
  const logs = (folder: string) =>
    readdirSync(folder).filter(
      (name) => name.endsWith('-wal') && statSync(join(folder, name)).size > 0,
    )
  const folder = freshFolder()
  expect(await whyNot(folder, takenPort)).toContain('PORT')
  expect(logs(folder)).toEqual([])
  const server = await startOn(folder)
  await tableOn(server)
  expect(logs(folder)).toContain('documents.sqlite-wal')
  await server.stop()
  expect(logs(folder)).toEqual([])
})
