import { describe, expect, test } from 'vitest'
import { until } from '../support/table-clients.ts'
import { useTable } from '../support/table-fixture.ts'
import { participantId } from '../support/table-server.ts'
import { firstUpdate } from '../support/updates.ts'

const table = useTable()

const USER = { name: 'Someone', kind: 'supporter', colour: 1 }
const userOf = (name: string) => ({ participantId: participantId(name), ...USER })

describe('where everyone is', () => {
  test('is shown to the others with the name that the server knows, not to oneself', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    anna.show(5, 1, '{"x":1,"user":{"participantId":"bram"}}')
    await until(() => bram.shown.length > 0)
    expect(bram.shown).toEqual([{ id: 5, state: { x: 1, user: userOf('anna') } }])
    expect(anna.shown).toEqual([])
  })

  test('is shown to who comes later, and again to who asks', async () => {
    const [anna, carla] = [await table.raw('anna'), await table.raw('carla')]
    anna.show(5, 1, '{"x":1}')
    // Who comes while it is on its way hears it twice.
    await until(() => carla.shown.length === 1)
    const bram = await table.raw('bram')
    await until(() => bram.shown.length === 1)
    bram.send(3)
    await until(() => bram.shown.length === 2)
  })

  test('is taken away when they leave', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    anna.show(5, 1, '{}')
    await until(() => bram.shown.length === 1)
    anna.leave()
    await until(() => bram.shown.length === 2)
    expect(bram.shown[1]).toEqual({ id: 5, state: null })
  })

  test('whoever shows nothing for now keeps their id, and does not hear of it', async () => {
    const [anna, bram, reader] = [
      await table.raw('anna'),
      await table.raw('bram'),
      await table.raw('reader'),
    ]
    anna.show(5, 1, '{"x":1}')
    anna.show(5, 2, 'null')
    await until(() => reader.shown.some(({ state }) => state === null))
    bram.show(5, 3, '{"x":"taken"}')
    anna.show(5, 3, '{"x":2}')
    await until(() => reader.shown.some(({ state }) => JSON.stringify(state).includes('"x":2')))
    const late = await table.raw('carla')
    await until(() => late.shown.length > 0)
    expect(late.shown).toEqual([{ id: 5, state: { x: 2, user: userOf('anna') } }])
    expect(JSON.stringify(reader.shown)).not.toContain('taken')
    expect(anna.shown).toEqual([])
  })

  test('nobody shows or takes away another: what is sent back is passed over', async () => {
    const [anna, bram, reader] = [
      await table.raw('anna'),
      await table.raw('bram'),
      await table.raw('reader'),
    ]
    anna.show(5, 1, '{"x":1}')
    bram.sendStates([
      [6, 1, '{"x":2}'],
      [5, 9, 'null'],
      [5, 10, '{"x":"forged"}'],
    ])
    anna.show(5, 2, '{"x":3}')
    await until(() => reader.shown.some(({ state }) => JSON.stringify(state).includes('"x":3')))
    const ofAnna = reader.shown.filter(({ id }) => id === 5).map(({ state }) => state)
    expect(ofAnna).not.toContain(null)
    expect(JSON.stringify(reader.shown)).not.toContain('forged')
    expect(bram.refusals).toEqual([])
  })

  test('a second of one’s own is refused', async () => {
    const anna = await table.raw('anna')
    anna.show(5, 1, '{}')
    anna.show(6, 1, '{}')
    await until(() => anna.refusals.length === 1)
    expect(anna.refusals).toEqual(['awareness-foreign'])
  })

  test('what is sent back of someone who has just left is passed over too', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    anna.show(5, 1, '{}')
    bram.show(6, 1, '{}')
    await until(() => bram.shown.length === 1)
    anna.leave()
    await until(() => bram.shown.length === 2)
    bram.show(5, 1, '{}')
    bram.show(7, 1, 'null')
    bram.send(3)
    bram.step1()
    await until(() => bram.saved.length === 1)
    expect(bram.refusals).toEqual([])
  })

  test('someone who comes back before the old connection was found dead is seen again', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    anna.show(5, 7, '{"x":1}')
    await until(() => bram.shown.length === 1)
    const again = await table.raw('anna')
    again.show(5, 7, '{"x":2}')
    await until(() => bram.shown.length === 2)
    anna.leave()
    again.show(5, 8, '{"x":3}')
    await until(() => bram.shown.length === 3)
    expect(bram.shown.map(({ state }) => state)).not.toContain(null)
  })

  test('a change of the document is sent before what is shown at the same time', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    bram.step1()
    await until(() => bram.saved.length === 1)
    const before = bram.frames.length
    anna.show(5, 1, '{"moving":{"kind":"shapes","shapes":[]}}')
    anna.update(firstUpdate(5, 'moved'))
    await until(() => bram.frames.length >= before + 2)
    expect(bram.frames.slice(before).map((frame) => frame[0])).toEqual([0, 1])
  })

  test('a stock provider that comes back is seen at once', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    const seen = () => bram.provider.awareness.getStates().has(anna.doc.clientID)
    await until(seen)
    anna.provider.disconnect()
    await until(() => !seen())
    anna.provider.connect()
    anna.provider.awareness.setLocalState({ back: true })
    await until(seen)
    await table.restart()
    await until(() => bram.provider.synced && anna.provider.synced)
    await until(seen)
  })
})
