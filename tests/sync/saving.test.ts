import { writeSync } from 'node:fs'
import { SERVER_CLIENT_ID } from '@samenbord/shared/document'
import { describe, expect, test } from 'vitest'
import { until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { firstUpdate, textOf, writing } from '../support/updates.ts'

let diskIsFull = false
const write = ((...args: Parameters<typeof writeSync>) => {
  if (diskIsFull) throw new Error('ENOSPC')
  return writeSync(...args)
}) as typeof writeSync // Both of its overloads pass through unchanged.

const table = useTable({ storage: { write } })

describe('acknowledging', () => {
  test('begins with 0 when what was told on joining is durable', async () => {
    const client = await table.raw('anna')
    expect(client.saved).toEqual([])
    client.step1()
    await until(() => client.saved.length > 0)
    expect(client.saved).toEqual([0])
  })

  test('counts each frame that says something: new, known and refused alike', async () => {
    const client = await table.raw('anna')
    const [a = new Uint8Array(), b = new Uint8Array()] = writing(5, 'a', 'b')
    client.step1()
    client.step2(new Uint8Array([0, 0]))
    client.update(a)
    client.update(a)
    client.update(firstUpdate(SERVER_CLIENT_ID, 'x'.repeat(1000)))
    client.update(b)
    await until(() => client.saved.at(-1) === 4)
    expect(client.refusals).toEqual(['update-foreign'])
    expect([...client.saved].sort((x, y) => x - y)).toEqual(client.saved)
  })

  test('waits for what came too early until it can be placed', async () => {
    const client = await table.raw('anna')
    const [a = new Uint8Array(), b = new Uint8Array(), c = new Uint8Array()] = writing(
      5,
      'a',
      'b',
      'c',
    )
    client.step1()
    client.update(a)
    client.update(c)
    await until(() => client.saved.at(-1) === 1)
    client.update(b)
    await until(() => client.saved.at(-1) === 3)
    const reader = await table.stock('reader')
    expect(textOf(reader.doc)).toBe('abc')
  })

  test('comes after the commit: what was acknowledged is there without the journal', async () => {
    const client = await table.raw('anna')
    client.step1()
    client.update(firstUpdate(5, 'durable'))
    await until(() => client.saved.at(-1) === 1)
    const stored = await table.server.storage.load(`${session}/table`)
    expect(stored?.updates).toHaveLength(1)
  })

  test('each of many frames in one go is counted, and what they say is merged', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    anna.step1()
    bram.step1()
    await until(() => bram.saved.length > 0)
    const before = bram.updates.length
    const updates = writing(5, ...Array.from({ length: 500 }, () => 'x'))
    for (const update of updates) anna.update(update)
    await until(() => anna.saved.at(-1) === 500)
    await until(() => textOf(bram.read()) === 'x'.repeat(500))
    expect(bram.updates.length - before).toBeLessThan(250)
    expect(anna.updates).toHaveLength(1)
  })
})

describe('a disk that is full', () => {
  test('is told to everyone, acknowledges nothing, loses nothing, and is told when it is over', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    anna.step1()
    bram.step1()
    await until(() => anna.saved.at(-1) === 0 && bram.saved.at(-1) === 0)
    diskIsFull = true
    anna.update(firstUpdate(5, 'kept'))
    const failing = (client: typeof anna) =>
      client.announcements.flatMap((fact) => (fact.type === 'storage' ? [fact.failing] : []))
    await until(() => failing(anna).length > 0 && failing(bram).length > 0)
    const late = await table.raw('late')
    await until(() => failing(late).length > 0)
    await until(() => textOf(bram.read()) === 'kept')
    expect(anna.saved).toEqual([0])
    diskIsFull = false
    await until(() => anna.saved.at(-1) === 1)
    await until(() => failing(bram).length === 2)
    expect(failing(bram)).toEqual([true, false])
    await table.restart()
    expect(textOf((await table.stock('reader')).doc)).toBe('kept')
  })
})
