import { statSync } from 'node:fs'
import { join } from 'node:path'
import { boardRecords, readRecord, removeRecords } from '@samenbord/shared/document'
import * as Y from 'yjs'
import { EditingClient } from '../support/editing-client.ts'
import { History } from '../support/history.ts'
import { randomFrom } from '../support/random.ts'
import {
  participantId,
  sessionId,
  startTableServer,
  temporaryFolder,
} from '../support/table-server.ts'
import { until } from '../support/until.ts'
import { readArguments } from './report/arguments.ts'
import { percentiles, report } from './report/report.ts'
import { AtMeeting } from './tables/meeting.ts'

/*
 * A year of one table: meetings a month apart, everyone with a fresh page at each. At the start of a
 * meeting what was laid on the board in the one before is removed (`--cleared` per cent of it); after
 * each the room is put away, and the server's clock goes on by a month.
 */
const { json, numbers } = readArguments({
  meetings: 12,
  edits: 50_000,
  people: 12,
  cleared: 90,
  samples: 9,
  seed: 1,
})
const PATIENCE_MS = 300_000
const MONTH_MS = 30.5 * 24 * 60 * 60 * 1000
/** Edits of each person before everyone hears of the others. */
const BURST = 5

let now = Date.parse('2026-01-12T10:00:00Z')
const random = randomFrom(numbers.seed)
const session = sessionId('year')
const [dataDir, removeFolder] = temporaryFolder()
const start = async () =>
  startTableServer({ dataDir, graceMs: 0, storage: { now: () => now }, clock: { now: () => now } })
let server = await start()
await server.tables.create(session)

const come = async (name: string): Promise<EditingClient> => {
  const entrance = {
    server: `http://127.0.0.1:${server.port}`,
    sessionId: session,
    cookie: '',
    params: { participant: participantId(name), access: 'edit' },
  }
  const client = new EditingClient(name, entrance, new History())
  client.connect()
  await until(() => client.isSynced, PATIENCE_MS)
  return client
}

const storedBytes = (): number => statSync(join(dataDir, 'documents.sqlite')).size

const liveRecords = (doc: Y.Doc): string[] =>
  [...boardRecords(doc)].flatMap(([id, map]) => {
    const reading = readRecord(id, map)
    return reading.ok && !reading.gone && reading.record.typeName === 'shape' ? [id] : []
  })

const meet = async (meeting: number): Promise<number> => {
  const clients: EditingClient[] = []
  for (let index = 1; index <= numbers.people; index += 1) clients.push(await come(`p${index}`))
  const [first] = clients
  const old = first === undefined ? [] : liveRecords(first.doc)
  first?.edit(() => {
    const removed = old.filter(() => random() * 100 < numbers.cleared)
    removeRecords(first.doc, removed, now)
    return { what: 'removed what was of the meeting before' }
  })
  const people = clients.map((client, index) => ({
    client,
    at: new AtMeeting(`m${meeting}p${index}`, client.doc, random),
  }))
  for (let made = 0; made < numbers.edits; ) {
    for (const { client, at } of people) {
      for (let step = 0; step < BURST && made < numbers.edits; step += 1, made += 1) {
        client.edit(at.next())
      }
    }
    await new Promise((next) => setImmediate(next))
  }
  await until(() => clients.every((client) => client.isSaved), PATIENCE_MS)
  for (const client of clients) client.leave()
  const left = performance.now()
  await until(() => server.open.rooms === 0, PATIENCE_MS)
  return performance.now() - left
}

const problems: string[] = []
const putAway: number[] = []
const sizes: number[] = []
try {
  for (let meeting = 1; meeting <= numbers.meetings; meeting += 1) {
    putAway.push(await meet(meeting))
    now += MONTH_MS
    await server.tables.tidy()
    const stored = await server.storage.load(`${session}/table`)
    sizes.push((stored?.base.length ?? 0) / 1000)
    console.log(`meeting ${meeting}: ${sizes.at(-1)} kB, put away in ${putAway.at(-1)} ms`)
  }
  const cold: number[] = []
  const open: number[] = []
  let bytes = new Uint8Array()
  let records = 0
  for (let sample = 0; sample < numbers.samples; sample += 1) {
    await server.stop()
    server = await start()
    const before = performance.now()
    const reader = await come('reader')
    cold.push(performance.now() - before)
    for (const [id, map] of boardRecords(reader.doc)) readRecord(id, map)
    open.push(performance.now() - before)
    bytes = new Uint8Array(Y.encodeStateAsUpdate(reader.doc))
    records = boardRecords(reader.doc).size
    problems.push(...reader.problems, ...server.logged)
    reader.leave()
    await until(() => server.open.rooms === 0, PATIENCE_MS)
  }
  report(
    `A year: ${numbers.meetings} meetings of ${numbers.edits} edits by ${numbers.people} people`,
    json,
    {
      'records at the end, deleted ones too': records,
      'document kB after each meeting and a month': sizes.map((size) => Math.round(size)).join(' '),
      'document kB': bytes.length / 1000,
      'SQLite file kB': storedBytes() / 1000,
      ...percentiles('put away after a meeting', putAway),
      ...percentiles('from a server just started, join until synced', cold),
      ...percentiles('the same, and all records read', open),
      'what went wrong': problems.join('; ') || 'nothing',
    },
  )
} finally {
  await server.stop()
  removeFolder()
}
process.exit(0)
