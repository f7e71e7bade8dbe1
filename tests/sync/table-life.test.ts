import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENT_VERSION } from '@samenbord/shared/document'
import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { meetingId, participantId } from '../support/table-server.ts'
import { firstUpdate, textOf, writing } from '../support/updates.ts'

const anna = participantId('anna')
const document = `${session}/table` as const

describe('a table', () => {
  const table = useTable({ facts: [{ type: 'spotlight', participantId: null }] })

  test('says first who you are, then all facts, then what it holds', async () => {
    const client = await table.raw('anna')
    await until(() => client.questions === 1)
    expect(client.announcements).toEqual([
      {
        type: 'welcome',
        participantId: anna,
        access: 'edit',
        epoch: 1,
        bootId: expect.any(String),
        now: expect.any(String),
        documentVersion: DOCUMENT_VERSION,
      },
      { type: 'spotlight', participantId: null },
    ])
    expect(client.frames.map((frame) => frame[0])).toEqual([101, 101, 0])
  })

  test('tells when someone comes and goes, once for all their screens', async () => {
    const [phone, laptop] = [await table.raw('anna'), await table.raw('anna')]
    await until(() => phone.questions + laptop.questions === 2)
    expect(table.server.tables.presentCount(session)).toBe(1)
    expect(table.server.tables.occupied()).toEqual([session])
    phone.leave()
    await until(() => table.server.open.connections === 1)
    expect(table.server.tables.isPresent(session, anna)).toBe(true)
    laptop.leave()
    await until(() => table.server.told.length === 2)
    expect(table.server.told).toEqual([
      ['arrived', anna],
      ['left', anna],
    ])
    expect(table.server.tables.isPresent(session, anna)).toBe(false)
    expect(table.server.tables.occupied()).toEqual([])
  })

  test('announces to everyone, or to one', async () => {
    const [a, b] = [await table.raw('anna'), await table.raw('bram')]
    await until(() => a.questions + b.questions === 2)
    table.server.tables.announce(session, { type: 'spotlight', participantId: anna })
    table.server.tables.announce(session, { type: 'meeting', meeting: null }, anna)
    await until(() => a.announcements.length === 4 && b.announcements.length === 3)
  })

  test('is read once, however many come at the same time', async () => {
    const load = vi.spyOn(table.server.storage, 'load')
    const many = await Promise.all(Array.from({ length: 20 }, (_, i) => table.raw(`guest${i}`)))
    await until(() => many.every((client) => client.questions === 1))
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('that cannot be read lets nobody in, and never shows an empty document instead', async () => {
    const writer = await table.raw('anna')
    writer.step1()
    writer.update(firstUpdate(5, 'there'))
    await until(() => writer.saved.at(-1) === 1)
    await table.restart()
    vi.spyOn(table.server.storage, 'load').mockRejectedValueOnce(new Error('EIO'))
    const refused = await table.raw('bram')
    await until(() => refused.closed !== undefined)
    expect(refused.closed).toEqual({ code: 4500, reason: 'storage-failing' })
    expect(textOf((await table.stock('bram')).doc)).toBe('there')
  })

  test('is never made twice', async () => {
    await expect(table.server.tables.create(session)).rejects.toThrow()
  })

  test('closes everyone on stopping, with nothing lost that had come', async () => {
    const client = await table.raw('anna')
    client.step1()
    await until(() => client.saved.length === 1)
    const updates = writing(5, ...'all of it is there')
    for (const update of updates) client.update(update)
    await until(() => table.server.storage.lastSequence > 0)
    await table.restart()
    expect(client.closed).toEqual({ code: 4501, reason: 'shutting-down' })
    const reader = await table.stock('reader')
    const acknowledged = client.saved.at(-1) ?? 0
    expect(textOf(reader.doc).length).toBeGreaterThanOrEqual(acknowledged)
    expect('all of it is there'.startsWith(textOf(reader.doc))).toBe(true)
  })

  test('keeps the document as it was in a meeting, and never changes that', async () => {
    const client = await table.raw('anna')
    const [first = new Uint8Array(), second = new Uint8Array()] = writing(5, 'first', ' second')
    client.step1()
    client.update(first)
    await until(() => client.saved.at(-1) === 1)
    await table.server.tables.keepSnapshot(session, meetingId('one'))
    client.update(second)
    await until(() => client.saved.at(-1) === 2)
    await table.server.tables.keepSnapshot(session, meetingId('one'))
    await table.restart()
    await table.server.tables.keepSnapshot(session, meetingId('two'))
    const read = async (name: string) => {
      const snapshot = await table.server.storage.getSnapshot(document, meetingId(name))
      const doc = new Y.Doc()
      if (snapshot !== undefined) Y.applyUpdate(doc, snapshot.document)
      return textOf(doc)
    }
    expect(await read('one')).toBe('first')
    expect(await read('two')).toBe('first second')
  })

  test('keeps it as it was when that was asked, also when it can be stored only later', async () => {
    const client = await table.raw('anna')
    const [first = new Uint8Array(), second = new Uint8Array()] = writing(5, 'first', ' second')
    client.step1()
    client.update(first)
    await until(() => client.saved.at(-1) === 1)
    const { tables, storage } = table.server
    const { putSnapshot } = storage
    storage.putSnapshot = async () => {
      throw new Error('no room')
    }
    await expect(tables.keepSnapshot(session, meetingId('one'))).rejects.toThrow('no room')
    storage.putSnapshot = putSnapshot
    client.update(second)
    await until(() => client.saved.at(-1) === 2)
    await tables.keepSnapshot(session, meetingId('one'))
    await tables.keepSnapshot(session, meetingId('two'))
    const read = async (name: string) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, (await tables.snapshot(session, meetingId(name))) ?? new Uint8Array())
      return textOf(doc)
    }
    expect([await read('one'), await read('two')]).toEqual(['first', 'first second'])
  })

  test('that is erased is gone from every file, and whoever is there is told', async () => {
    const client = await table.raw('anna')
    client.step1()
    client.update(firstUpdate(5, 'a-canary-on-the-table'))
    await until(() => client.saved.at(-1) === 1)
    await table.server.tables.keepSnapshot(session, meetingId('one'))
    const holdsCanary = () =>
      readdirSync(table.server.dataDir, { recursive: true })
        .map((name) => join(table.server.dataDir, String(name)))
        .filter((path) => statSync(path).isFile())
        .some((path) => readFileSync(path).includes('a-canary-on-the-table'))
    expect(holdsCanary()).toBe(true)
    client.update(firstUpdate(6, 'a-canary-on-the-table'))
    await until(() => client.saved.at(-1) === 2)
    await table.server.tables.erase(session)
    expect(holdsCanary()).toBe(false)
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code: 4410, reason: 'session-ended' })
    await table.restart()
    expect(holdsCanary()).toBe(false)
    const late = await table.raw('anna')
    await until(() => late.closed !== undefined)
    expect(late.closed?.reason).toBe('session-unknown')
  })
})

describe('an empty table', () => {
  const table = useTable({ graceMs: 0 })

  test('is put away, smaller, and gives its memory back', async () => {
    const client = await table.raw('anna')
    client.step1()
    for (const update of writing(5, ...'letter by letter')) client.update(update)
    await until(() => client.saved.at(-1) === 16)
    client.leave()
    await until(() => table.server.open.rooms === 0)
    const stored = await table.server.storage.load(document)
    expect(stored?.updates).toEqual([])
    expect(textOf((await table.stock('bram')).doc)).toBe('letter by letter')
  })

  test('stays for who comes in after somebody who was sent away at the door', async () => {
    const [, bram] = await Promise.all([
      table.raw('anna', 'edit', { epoch: '9' }),
      table.raw('bram'),
    ])
    bram.step1()
    for (const [index, update] of writing(5, ...'stays').entries()) {
      bram.update(update)
      await until(() => bram.saved.at(-1) === index + 1)
    }
    expect(table.server.open.rooms).toBe(1)
  })

  test('that is being put away is as it was for who comes back just then', async () => {
    for (let round = 0; round < 20; round++) {
      const client = await table.raw('anna')
      client.step1()
      client.update(firstUpdate(100 + round, String.fromCharCode(97 + round)))
      await until(() => client.saved.at(-1) === 1)
      client.leave()
      // Sooner or later in the putting away, over the rounds.
      const at = performance.now() + round
      await until(() => performance.now() >= at)
      const again = await table.raw('anna')
      again.step1()
      await until(() => again.updates.length > 0)
      expect(textOf(again.read())).toHaveLength(round + 1)
      again.leave()
    }
  })
})

describe('a silent connection', () => {
  const table = useTable({ keepAliveMs: 20 })

  test('hears something now and then, so that a stock provider does not give up', async () => {
    const client = await table.raw('anna')
    await until(() => client.questions === 1)
    const before = client.frames.length
    await until(() => client.frames.length >= before + 3)
    expect(client.frames.slice(before).every((frame) => [...frame].join() === '1,1,0')).toBe(true)
    expect(client.closed).toBeUndefined()
  })

  test('that does not answer any more is dropped', async () => {
    const client = await table.raw('anna')
    await until(() => client.questions === 1)
    client.socket.pause()
    await until(() => table.server.open.connections === 0)
    expect(table.server.told.at(-1)).toEqual(['left', anna])
  })
})

describe('a table that grows', () => {
  const table = useTable()

  test('is made small again while everyone goes on, and stays the same', async () => {
    const [writer, reader] = [await table.stock('anna'), await table.stock('bram')]
    const compact = vi.spyOn(table.server.storage, 'compact')
    const replaced = vi.fn()
    for (let round = 0; round < 60; round++) {
      writer.doc.getMap('map').set('large', 'x'.repeat(20_000 + round))
      writer.text.insert(0, 'y')
      await until(() => reader.text.length === round + 1)
    }
    await until(() => compact.mock.results.length > 0)
    await Promise.all(compact.mock.results.map(({ value }) => value)).then(replaced)
    writer.text.insert(0, 'after')
    await until(() => reader.text.length === 65)
    const late = await table.raw('late')
    late.step1()
    await until(() => late.updates.length > 0)
    expect(textOf(late.read())).toBe(textOf(writer.doc))
    expect(late.updates[0]?.length).toBeLessThan(900_000)
  })
})

describe('after a loss of power', () => {
  const table = useTable({ storage: { bootId: 'first' } })

  test('others bring back what the server lost of someone who is not there', async () => {
    const [annas = new Uint8Array()] = writing(5, 'of Anna')
    const bram = new Y.Doc()
    bram.clientID = 6
    Y.applyUpdate(bram, annas)
    bram.getText('text').insert(7, ' and Bram')
    await table.restart({ storage: { bootId: 'second' } })
    const client = await table.raw('bram')
    client.show(6, 1, '{}')
    client.step1()
    client.step2(Y.encodeStateAsUpdate(bram))
    await until(() => client.saved.at(-1) === 1)
    expect(textOf((await table.stock('reader')).doc)).toBe('of Anna and Bram')
    expect(table.server.logged.some((line) => line.includes('brought back'))).toBe(true)
    // What was Anna's is still hers.
    const back = await table.raw('anna')
    back.step1()
    back.update(writing(5, 'of Anna', '!')[1] ?? new Uint8Array())
    await until(() => back.saved.at(-1) === 1)
  })

  test('only for a minute', async () => {
    let now = Date.now()
    await table.restart({
      storage: { bootId: 'second', now: () => now },
      clock: { now: () => now },
    })
    const writer = await table.raw('anna')
    writer.show(5, 1, '{}')
    writer.step1()
    writer.update(firstUpdate(5))
    await until(() => writer.saved.at(-1) === 1)
    writer.leave()
    now += 61_000
    const client = await table.raw('bram')
    client.update(writing(5, 'a', 'b')[1] ?? new Uint8Array())
    await until(() => client.refusals.length === 1)
    expect(client.refusals).toEqual(['update-foreign'])
  })
})
