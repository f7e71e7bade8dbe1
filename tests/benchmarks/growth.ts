import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { boardRecords, readRecord } from '@samenbord/shared/document'
import * as Y from 'yjs'
import { EditingClient, type Entrance } from '../support/editing-client.ts'
import { History } from '../support/history.ts'
import { openSession } from '../support/http-person.ts'
import { randomFrom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'
import { readArguments } from './report/arguments.ts'
import { percentiles, report } from './report/report.ts'
import { AtMeeting } from './tables/meeting.ts'

const { json, numbers } = readArguments({ edits: 50_000, people: 12, samples: 9, seed: 1 })
const PATIENCE_MS = 300_000
/** Edits of each person before everyone hears of the others. */
const BURST = 5

const kilobytes = (bytes: number): number => bytes / 1000

const timed = (samples: number, work: () => void): number[] =>
  Array.from({ length: samples }, () => {
    const before = performance.now()
    work()
    return performance.now() - before
  })

/** How long each of some who were never here waits for the document. */
const joinTimes = async (entrance: Entrance): Promise<number[]> => {
  const times: number[] = []
  for (let sample = 0; sample < numbers.samples; sample += 1) {
    const joiner = new EditingClient('joiner', entrance, new History())
    const before = performance.now()
    joiner.connect()
    await until(() => joiner.isSynced, PATIENCE_MS)
    times.push(performance.now() - before)
    joiner.leave()
  }
  return times
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, String(name))))
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + file.size, 0)

const random = randomFrom(numbers.seed)
const server = await startServerProcess({ LOG_LEVEL: 'warn' })
try {
  const session = await openSession(server.url, server.signInLink)
  const entranceOf = (cookie: string) => ({ server: server.url, sessionId: session.id, cookie })
  const history = new History()
  const people: { client: EditingClient; at: AtMeeting }[] = []
  for (let index = 1; index <= numbers.people; index += 1) {
    const { person } = await session.seat(`Persoon ${index}`, 'supporter', 'edit')
    const client = new EditingClient(`person ${index}`, entranceOf(person.cookie), history)
    people.push({ client, at: new AtMeeting(`p${index}`, client.doc, random) })
    client.connect()
  }
  await until(() => people.every(({ client }) => client.isSynced))
  const began = performance.now()
  for (let made = 0; made < numbers.edits; ) {
    for (const { client, at } of people) {
      for (let step = 0; step < BURST && made < numbers.edits; step += 1, made += 1) {
        client.edit(at.next())
      }
    }
    await new Promise((next) => setImmediate(next))
  }
  await until(() => people.every(({ client }) => client.isSaved), PATIENCE_MS)
  const seconds = (performance.now() - began) / 1000

  const entrance = entranceOf(session.coordinator.person.cookie)
  const live = await joinTimes(entrance)
  for (const { client } of people) client.disconnect()
  await server.end('SIGTERM')
  await server.restart()
  const [first = Number.NaN] = await joinTimes(entrance)

  const reader = new EditingClient('reader', entrance, new History())
  reader.connect()
  await until(() => reader.isSynced, PATIENCE_MS)
  const bytes = Y.encodeStateAsUpdate(reader.doc)
  const open = timed(numbers.samples, () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, bytes)
    for (const [id, map] of boardRecords(doc)) readRecord(id, map)
  })
  const records = boardRecords(reader.doc).size
  reader.leave()
  report(
    `A meeting of ${numbers.people} people and ${numbers.edits} edits, live on a server`,
    json,
    {
      'records on the board, deleted ones too': records,
      'document kB': kilobytes(bytes.length),
      'document zipped kB': kilobytes(gzipSync(bytes).length),
      'folder of the server kB': kilobytes(sizeOf(server.dataDir)),
      ...percentiles('apply and read all records', open),
      ...percentiles('join until synced, table in use', live),
      'first join after a restart, ms': first,
      'the edits were made in, s': seconds,
    },
  )
} finally {
  await server.dispose()
}
process.exit(0)
