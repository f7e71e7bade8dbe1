import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createHttpServer } from '../main/http-server.ts'
import { type Asker, fileStream } from './file-stream.ts'
import type { FileOutcome, Taker } from './taker.ts'

const waits: Asker = { signal: new AbortController().signal, measure: () => {} }

const PIECE = new Uint8Array(400 * 1024)

/** Gives so many pieces, and says how many were taken. */
const pieces = (count: number) => {
  const given = { pieces: 0 }
  const make = async (to: Taker): Promise<FileOutcome> => {
    to.begin({ type: 'text/plain', size: undefined })
    for (; given.pieces < count; given.pieces += 1) await to.give(PIECE)
    return { ok: true }
  }
  return { given, make }
}

const started = async (make: (to: Taker) => Promise<FileOutcome>, asker = waits) => {
  const file = await fileStream(make, asker)
  if (!file.ok) throw new Error(file.reason)
  return file
}

test('a file is made no further than someone reads, but for a little', async () => {
  const { given, make } = pieces(20)
  const { body, ended } = await started(make)
  const reader = body.getReader()
  expect(given.pieces).toBeLessThan(4)
  let bytes = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.length
    expect(given.pieces * PIECE.length - bytes).toBeLessThan(4 * PIECE.length)
  }
  expect(bytes).toBe(20 * PIECE.length)
  expect(await ended).toBeUndefined()
})

test('a file of which nothing is there says why, and is no empty file', async () => {
  const none = await fileStream(async () => ({ ok: false, reason: 'export-empty' }), waits)
  expect(none).toEqual({ ok: false, reason: 'export-empty' })
})

test('who goes away ends the making, before the first byte and after it', async () => {
  const going = new AbortController()
  const asker = { ...waits, signal: going.signal }
  const early = fileStream(async (to) => {
    going.abort()
    await to.measure({ step: 'laying', done: 0, of: 1 })
    return { ok: true }
  }, asker)
  await expect(early).rejects.toThrow('aborted')
  const { given, make } = pieces(20)
  const { body, ended } = await started(make)
  await body.cancel()
  expect(await ended).toBeUndefined()
  expect(given.pieces).toBeLessThan(4)
})

test('half a file does not look like a whole one to who gets it over the network', async () => {
  const failing = async (to: Taker): Promise<FileOutcome> => {
    to.begin({ type: 'text/plain', size: undefined })
    await to.give(new TextEncoder().encode('de eerste helft'))
    await new Promise((resolve) => setImmediate(resolve))
    throw new Error('er ging iets mis')
  }
  const server = createHttpServer(async () => new Response((await started(failing)).body))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const socket = connect(address.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n')
  let got = ''
  socket.on('data', (bytes) => {
    got += String(bytes)
  })
  await once(socket, 'close')
  expect(got).toContain('de eerste helft')
  expect(got).toContain('Transfer-Encoding: chunked')
  expect(got).not.toContain('\r\n0\r\n')
  await expect(
    fetch(`http://127.0.0.1:${address.port}/`).then((answer) => answer.text()),
  ).rejects.toThrow()
})
