import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Access, type AssetId, MeetingId, ParticipantId, SessionId } from '@samenbord/shared/model'
import type { Announcement, RefusalReason } from '@samenbord/shared/protocol'
import { WebSocket } from 'ws'
import { z } from 'zod'
import {
  openTableStorage,
  type TableStorage,
  type TableStorageOptions,
} from '../../server/src/storage/documents/table-storage.ts'
import { createTables, type TablesOptions } from '../../server/src/sync/create-tables.ts'
import type { Tables } from '../../server/src/sync/tables.ts'
import { createSocketServer } from '../../server/src/sync/upgrade.ts'

/** An id like real ones, readable in a failing test. */
const idOf = (name: string): string => name.padEnd(22, '-').slice(0, 22)
export const sessionId = (name: string): SessionId => SessionId.parse(idOf(name))
export const participantId = (name: string): ParticipantId => ParticipantId.parse(idOf(name))
export const meetingId = (name: string): MeetingId => MeetingId.parse(idOf(name))

/** Who comes in: the address of a websocket says it, without any check. */
const Query = z.object({
  participant: ParticipantId,
  access: Access.default('edit'),
  epoch: z.coerce.number().optional(),
  saved: z.literal('1').optional(),
  facts: z.literal('1').optional(),
  quiet: z.literal('1').optional(),
  beamer: z.literal('1').optional(),
})

/** Something the server told the rest of itself. */
export type Told = readonly ['arrived' | 'left', ParticipantId]

/** Tables on a bare http server: everything of the sync server, nothing of who may come in. */
export interface TableServer {
  /** `ws://127.0.0.1:<port>/sync` */
  readonly url: string
  readonly port: number
  readonly dataDir: string
  readonly tables: Tables
  readonly storage: TableStorage
  readonly told: Told[]
  /** Who deleted something, once for each time. */
  readonly deletedBy: ParticipantId[]
  /** Where something was cleared away, once for each time. */
  readonly cleared: SessionId[]
  /** The pictures that were still shown when something was cleared away. */
  readonly shownPictures: AssetId[]
  readonly refused: RefusalReason[]
  readonly logged: string[]
  /** Rooms and connections that are open, as counted. */
  readonly open: { rooms: number; connections: number }
  /** Stops gently. The data stays. */
  stop(): Promise<void>
}

export interface TableServerOptions {
  readonly dataDir: string
  readonly port?: number
  readonly graceMs?: number
  readonly keepAliveMs?: number
  readonly facts?: readonly Announcement[]
  readonly storage?: Partial<TableStorageOptions>
  readonly clock?: TablesOptions['clock']
}

/** A folder for one test; call the second to remove it. */
export const temporaryFolder = (): readonly [string, () => void] => {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-table-'))
  return [folder, () => rmSync(folder, { recursive: true, force: true })]
}

export const startTableServer = async (options: TableServerOptions): Promise<TableServer> => {
  const told: Told[] = []
  const deletedBy: ParticipantId[] = []
  const cleared: SessionId[] = []
  const shownPictures: AssetId[] = []
  const refused: RefusalReason[] = []
  const logged: string[] = []
  const open = { rooms: 0, connections: 0 }
  const write = (details: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(details)}`)
  }
  const log = { info: write, warn: write, error: write }
  const storage = await openTableStorage({ dataDir: options.dataDir, log, ...options.storage })
  const tables = createTables({
    storage,
    log,
    listener: {
      factsFor: () => options.facts ?? [],
      arrived: (_session, participant) => told.push(['arrived', participant]),
      left: (_session, participant) => told.push(['left', participant]),
      deleted: (_session, participant) => deletedBy.push(participant),
      cleared: (session, pictures) => {
        cleared.push(session)
        shownPictures.push(...pictures)
      },
    },
    metrics: {
      refused: (reason) => refused.push(reason),
      received: () => {},
      delivered: () => {},
      durableAfter: () => {},
      connections: (count) => {
        open.connections = count
      },
      rooms: (count) => {
        open.rooms = count
      },
    },
    graceMs: options.graceMs ?? 10_000,
    ...(options.keepAliveMs && { keepAliveMs: options.keepAliveMs }),
    ...(options.clock && { clock: options.clock }),
  })
  const http = createServer()
  const sockets = createSocketServer()
  http.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (!(webSocket instanceof WebSocket)) throw new Error('not a socket of ws')
      letIn(tables, webSocket, request)
    })
  })
  await new Promise<void>((listening) => http.listen(options.port ?? 0, '127.0.0.1', listening))
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `ws://127.0.0.1:${address.port}/sync`,
    port: address.port,
    dataDir: options.dataDir,
    tables,
    storage,
    told,
    deletedBy,
    cleared,
    shownPictures,
    refused,
    logged,
    open,
    stop: async () => {
      const closed = new Promise((done) => http.close(done))
      await tables.stop()
      await storage.close()
      http.closeAllConnections()
      await closed
    },
  }
}

const letIn = (tables: Tables, socket: WebSocket, request: IncomingMessage): void => {
  const url = new URL(request.url ?? '/', 'ws://localhost')
  const query = Query.parse(Object.fromEntries(url.searchParams))
  tables.join(socket, {
    sessionId: SessionId.parse(url.pathname.split('/')[2]),
    user: { participantId: query.participant, name: 'Someone', kind: 'supporter', colour: 1 },
    access: query.access,
    device: query.participant,
    transport: request.socket,
    address: request.socket.remoteAddress ?? '',
    epoch: query.epoch,
    wantsSaved: query.saved === '1',
    wantsFacts: query.facts === '1',
    isBeamer: query.beamer === '1',
    isQuiet: query.quiet === '1',
  })
}
