import { describe, expect, test } from 'vitest'
import type { RawClient } from '../support/table-clients.ts'
import { until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { participantId } from '../support/table-server.ts'
import { firstUpdate, textOf } from '../support/updates.ts'

const table = useTable()

const quiet = (name: string, access: 'view' | 'edit' = 'edit'): Promise<RawClient> =>
  table.raw(name, access, { quiet: '1' })

const letIn = (client: RawClient) => until(() => client.questions === 1)

describe('a quiet connection', () => {
  test('makes nobody present, coming or going', async () => {
    const anna = await quiet('anna')
    await letIn(anna)
    expect(table.server.tables.presentCount(session)).toBe(0)
    expect(table.server.tables.isPresent(session, participantId('anna'))).toBe(false)
    anna.leave()
    await until(() => table.server.open.connections === 0)
    expect(table.server.told).toEqual([])
  })

  test('neither keeps someone at the table nor takes them away from it', async () => {
    const [reading, sitting] = [await quiet('anna'), await table.raw('anna')]
    await letIn(sitting)
    reading.leave()
    await until(() => table.server.open.connections === 1)
    expect(table.server.tables.isPresent(session, participantId('anna'))).toBe(true)
    await letIn(await quiet('anna'))
    sitting.leave()
    await until(() => table.server.told.length === 2)
    expect(table.server.told).toEqual([
      ['arrived', participantId('anna')],
      ['left', participantId('anna')],
    ])
    expect(table.server.tables.presentCount(session)).toBe(0)
  })

  test('reads, writes and hears when that is durable, as any other', async () => {
    const [reading, sitting] = [await quiet('anna'), await table.raw('bram')]
    reading.step1()
    sitting.step1()
    reading.update(firstUpdate(5, 'gelukt'))
    await until(() => reading.saved.at(-1) === 1)
    await until(() => textOf(sitting.read()) === 'gelukt')
    sitting.update(firstUpdate(6, ' loopt'))
    await until(() => textOf(reading.read()).includes('loopt'))
    table.server.tables.announce(session, { type: 'meeting', meeting: null })
    await until(() => reading.announcements.some(({ type }) => type === 'meeting'))
  })

  test('shows nothing of where it points, and sees nothing of it', async () => {
    const [reading, sitting] = [await quiet('anna'), await table.raw('bram')]
    await letIn(reading)
    sitting.show(6, 1, '{"x":1}')
    reading.show(5, 1, '{"x":2}')
    reading.show(7, 1, '{"x":3}')
    reading.send(3)
    const late = await table.raw('carla')
    await until(() => late.shown.length > 0)
    // What is asked after all that is answered after all that.
    reading.step1()
    await until(() => reading.saved.length === 1)
    expect(late.shown.map(({ id }) => id)).toEqual([6])
    expect(sitting.shown).toEqual([])
    expect(reading.shown).toEqual([])
    expect(reading.refusals).toEqual([])
    expect(reading.closed).toBeUndefined()
  })

  test('writes no more than the person may', async () => {
    const reading = await quiet('anna', 'view')
    reading.step1()
    reading.update(firstUpdate(5, 'toch'))
    await until(() => reading.refusals.length === 1)
    expect(reading.refusals).toEqual(['forbidden'])
  })

  test('closes when the person is asked to leave, and hears of other access', async () => {
    const reading = await quiet('anna')
    await letIn(reading)
    table.server.tables.setAccess(session, participantId('anna'), 'view')
    await until(() => reading.announcements.some(({ type }) => type === 'access'))
    table.server.tables.dismiss(session, participantId('anna'), 'removed')
    await until(() => reading.closed !== undefined)
    expect(reading.closed?.reason).toBe('removed')
  })

  test('counts for the limit of one address', async () => {
    const many = await Promise.all(Array.from({ length: 200 }, (_, i) => quiet(`guest${i}`)))
    await until(() => many.every((client) => client.questions === 1))
    const oneMore = await quiet('anna')
    await until(() => oneMore.closed !== undefined)
    expect(oneMore.closed?.reason).toBe('too-many-connections')
  })
})
