import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TcpProxy } from '../support/faults/tcp-proxy.ts'
import { until } from '../support/until.ts'

/* The network of the other tests: it must go wrong as networks do, and lose nothing else. */

let server: Server
let proxy: TcpProxy
/** What has reached the server, and its ends of the connections. */
let heard: string
let ends: Socket[]

beforeEach(async () => {
  heard = ''
  ends = []
  server = createServer((socket) => {
    ends.push(socket)
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      heard += chunk.toString()
      socket.write(chunk)
    })
  })
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it does not listen')
  proxy = await TcpProxy.open(`http://127.0.0.1:${address.port}`)
})

afterEach(() => {
  proxy.close()
  for (const end of ends) end.destroy()
  server.close()
})

/** A client, with what it has heard back. */
const client = () => {
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1')
  const told = { echo: '', closed: false }
  socket.on('data', (chunk) => {
    told.echo += chunk.toString()
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    told.closed = true
  })
  return Object.assign(socket, { told })
}

const connected = async () => {
  const socket = client()
  socket.write('a')
  await until(() => socket.told.echo === 'a')
  return socket
}

test('what is sent arrives both ways, in order', async () => {
  const socket = await connected()
  const chance = [9, 1, 7, 0, 3]
  proxy.slow({ delayMs: () => chance.shift() ?? 2 })
  for (const letter of 'bcdefgh') socket.write(letter)
  await until(() => socket.told.echo === 'abcdefgh')
})

test('a cut ends what there is and lets nobody through until it is healed', async () => {
  const socket = await connected()
  proxy.cut()
  await until(() => socket.told.closed && ends[0]?.destroyed === true)
  const next = client()
  await until(() => next.told.closed)
  expect(ends).toHaveLength(1)
  proxy.heal()
  await connected()
})

test('of a half open connection one side is told and the other is not', async () => {
  const known = await connected()
  proxy.halfOpen('server')
  await until(() => known.told.closed)
  expect(ends[0]?.destroyed).toBe(false)
  const unaware = await connected()
  proxy.halfOpen('client')
  await until(() => ends[1]?.destroyed === true)
  expect(unaware.told.closed).toBe(false)
  proxy.heal()
  await until(() => ends[0]?.destroyed === true && unaware.told.closed)
})

test.each([
  ['up', 'a', 'a'],
  ['down', 'abc', 'a'],
] as const)('what is held on its way %s comes later, whole', async (way, reached, echoed) => {
  const socket = await connected()
  proxy.hold(way)
  socket.write('bc')
  await until(() => heard === reached)
  expect(socket.told.echo).toBe(echoed)
  proxy.heal()
  await until(() => socket.told.echo === 'abc' && heard === 'abc')
})
