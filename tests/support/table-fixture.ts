import type { Access } from '@samenbord/shared/model'
import { afterEach, beforeEach } from 'vitest'
import { RawClient, StockClient } from './table-clients.ts'
import {
  sessionId,
  startTableServer,
  type TableServer,
  type TableServerOptions,
  temporaryFolder,
} from './table-server.ts'

export const session = sessionId('table')

/** A server with one table, anew for each test, and the people who come to it. */
export interface TableFixture {
  readonly server: TableServer
  /** Someone with frames of their own making, who wants to hear everything. */
  raw(name: string, access?: Access, params?: Record<string, string>): Promise<RawClient>
  /** Someone with the provider of y-websocket, who has the document. */
  stock(name: string, access?: Access): Promise<StockClient>
  /** Stops the server and starts another on the same data and port. */
  restart(options?: Partial<TableServerOptions>): Promise<void>
}

/** Gives each test of a file its own server and data, and cleans up after it. */
export const useTable = (options: Partial<TableServerOptions> = {}): TableFixture => {
  let current: TableServer | undefined
  let removeFolder: () => void = () => {}
  let leaving: { leave(): void }[] = []

  const server = (): TableServer => {
    if (current === undefined) throw new Error('There is no server')
    return current
  }

  beforeEach(async () => {
    const [dataDir, remove] = temporaryFolder()
    removeFolder = remove
    current = await startTableServer({ dataDir, ...options })
    await current.tables.create(session)
  })

  afterEach(async () => {
    for (const one of leaving) one.leave()
    leaving = []
    await current?.stop()
    current = undefined
    removeFolder()
  })

  return {
    get server() {
      return server()
    },
    raw: async (name, access = 'edit', params = {}) => {
      const coming = { url: server().url, session, name, access }
      const client = await RawClient.connect(coming, { saved: '1', facts: '1', ...params })
      leaving.push(client)
      return client
    },
    stock: (name, access = 'edit') => {
      const client = new StockClient({ url: server().url, session, name, access })
      leaving.push(client)
      return client.synced()
    },
    restart: async (more = {}) => {
      const { dataDir, port } = server()
      await current?.stop()
      current = await startTableServer({ dataDir, port, ...options, ...more })
    },
  }
}
