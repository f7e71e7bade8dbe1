import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { readSyncMessage } from 'y-protocols/sync'
import * as Y from 'yjs'
import { randomFrom } from '../../../support/random.ts'
import type { MeasuredServer } from '../servers/measured-server.ts'
import { layChains } from './chain.ts'
import { drive } from './drive.ts'

/** What a server does wrong, to the frame with this number. */
interface Fault {
  /** Does not pass it on. */
  readonly swallows?: number
  /** Passes it on, and does not remember it. */
  readonly forgets?: number
  /** Closes the connection it came from. */
  readonly closesAt?: number
}

const started: (() => void)[] = []
afterEach(() => {
  for (const stop of started.splice(0)) stop()
})

/** A server of one room, in this process, that does one thing wrong. */
const startFaulty = async ({ swallows, forgets, closesAt }: Fault): Promise<MeasuredServer> => {
  const doc = new Y.Doc()
  const clients = new Set<WebSocket>()
  const http = createServer()
  const sockets = new WebSocketServer({ server: http })
  let frames = 0
  sockets.on('connection', (client) => {
    clients.add(client)
    client.on('message', (data: Buffer) => {
      const isUpdate = data[0] === 0 && data[1] === 2
      if (isUpdate) frames += 1
      if (isUpdate && frames === closesAt) client.close(4401, 'away with you')
      if (!isUpdate || frames !== forgets) {
        const encoder = encoding.createEncoder()
        encoding.writeVarUint(encoder, 0)
        const decoder = decoding.createDecoder(data)
        decoding.readVarUint(decoder)
        readSyncMessage(decoder, encoder, doc, null)
        if (encoding.length(encoder) > 1) client.send(encoding.toUint8Array(encoder))
      }
      if (!isUpdate || frames === swallows) return
      for (const other of clients) if (other !== client) other.send(data)
    })
  })
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  started.push(() => {
    for (const client of clients) client.terminate()
    http.close()
    doc.destroy()
  })
  const { port } = http.address() as AddressInfo // It listens on a port, not on a pipe.
  const place = { port, path: '/room', headers: {}, prefix: Buffer.alloc(0), hello: [] }
  return {
    pid: process.pid,
    keeping: 'memory',
    acknowledges: false,
    lay: async (_, people) => [Array.from({ length: people }, () => place)],
    restart: () => Promise.resolve(),
    untilPutAway: () => Promise.resolve(),
    output: () => '',
    dispose: () => Promise.resolve(),
  }
}

const load = {
  rooms: 1,
  people: 3,
  chains: layChains(2, 9),
  rate: 100,
  pointing: undefined,
  warmUpMs: 50,
  measureMs: 250,
  // All that comes is waited for.
  patienceMs: 10_000,
}
const impatient = { ...load, patienceMs: 250 }

it('finds nothing wrong with a server that does nothing wrong, and tells how fast it was', async () => {
  const outcome = await drive(await startFaulty({}), load, randomFrom(1))
  expect(outcome.problems).toEqual([])
  expect(outcome.allP50).toBeGreaterThan(0)
  expect(outcome.allP50).toBeLessThanOrEqual(outcome.allP99)
  expect(outcome.deliveredPerS).toBeGreaterThan(0)
})

it('finds an update that was passed on to nobody', async () => {
  const { problems } = await drive(await startFaulty({ swallows: 20 }), impatient, randomFrom(2))
  expect(problems).toEqual([expect.stringMatching(/updates never came to someone/)])
})

it('finds an update that everyone got and the server forgot', async () => {
  const { problems } = await drive(await startFaulty({ forgets: 20 }), load, randomFrom(3))
  expect(problems.join()).toMatch(/a fresh reader/)
})

it('finds a connection that was closed', async () => {
  const { problems } = await drive(await startFaulty({ closesAt: 20 }), impatient, randomFrom(4))
  expect(problems).toContain('closed with 4401 away with you')
})
