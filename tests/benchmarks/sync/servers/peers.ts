import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documentName, hocuspocusToken } from '../wire/messages.ts'
import type { MeasuredServer } from './measured-server.ts'
import { type Other, startOther } from './other.ts'
import { startOwn } from './own.ts'

/** In the order in which they are measured and printed. */
export const SERVER_NAMES = [
  'relay',
  'y-websocket',
  'hocuspocus',
  'hocuspocus-sqlite',
  'samenbord',
] as const
export type ServerName = (typeof SERVER_NAMES)[number]

export const OWN: ServerName = 'samenbord'
export const RELAY: ServerName = 'relay'

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const folderOf = (peer: string): string => pathOf(`../peers/${peer}`)

const byPath = (room: string) => ({
  path: `/${room}`,
  headers: {},
  prefix: Buffer.alloc(0),
  hello: [],
})
const byName = (room: string) => ({
  path: '/',
  headers: {},
  prefix: documentName(room),
  hello: [hocuspocusToken()],
})

const hocuspocus = `${folderOf('hocuspocus')}/server.mjs`
const OTHERS: Readonly<Record<Exclude<ServerName, 'samenbord'>, Other>> = {
  relay: { main: pathOf('./relay.mjs'), keeping: 'nothing', placeOf: byPath },
  'y-websocket': {
    main: `${folderOf('y-websocket')}/server.mjs`,
    keeping: 'memory',
    placeOf: byPath,
  },
  hocuspocus: { main: hocuspocus, keeping: 'memory', placeOf: byName },
  'hocuspocus-sqlite': { main: hocuspocus, keeping: 'disk', placeOf: byName, args: ['sqlite'] },
}

/** Starts a server of this name on data of its own. */
export const startServer = (name: ServerName): Promise<MeasuredServer> =>
  name === 'samenbord' ? startOwn() : startOther(OTHERS[name])

/**
 * Installs the servers that are not ours, each in its own folder, when they are not there yet: the
 * workspace does not depend on them, and its tests do not wait for them.
 */
export const installPeers = (names: readonly ServerName[]): void => {
  for (const peer of ['y-websocket', 'hocuspocus']) {
    const folder = folderOf(peer)
    const isWanted = names.some((name) => name.startsWith(peer))
    if (!isWanted || existsSync(`${folder}/node_modules/.package-lock.json`)) continue
    console.error(`Installing ${peer} in ${folder}`)
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--engine-strict=false'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
}
