import { DOCUMENT_VERSION, documentVersion } from '@samenbord/shared/document'
import { describe, expect, test } from 'vitest'
import { until } from '../support/table-clients.ts'
import { useTable } from '../support/table-fixture.ts'

const table = useTable()

describe('a stock provider of y-websocket', () => {
  test('joins, reads what is there and writes', async () => {
    const anna = await table.stock('anna')
    expect(documentVersion(anna.doc)).toBe(DOCUMENT_VERSION)
    anna.text.insert(0, 'Dag')
    const bram = await table.stock('bram')
    await until(() => bram.text.toString() === 'Dag')
  })

  test('two who write at once see the same in the end', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    for (let index = 0; index < 50; index++) {
      anna.text.insert(anna.text.length, 'a')
      bram.text.insert(0, 'b')
    }
    await until(() => anna.text.length === 100 && bram.text.length === 100)
    expect(anna.text.toString()).toBe(bram.text.toString())
  })

  test('who may only look sees changes, and changes nothing', async () => {
    const anna = await table.stock('anna')
    anna.text.insert(0, 'van Anna')
    const viewer = await table.stock('viewer', 'view')
    await until(() => viewer.text.toString() === 'van Anna')
    viewer.text.insert(0, 'niet ')
    await until(() => table.server.refused.includes('forbidden'))
    const bram = await table.stock('bram')
    expect(bram.text.toString()).toBe('van Anna')
  })

  test('sees where others are, under the names that the server knows', async () => {
    const [anna, bram] = [await table.stock('anna'), await table.stock('bram')]
    anna.provider.awareness.setLocalState({ looks: { x: 1 }, user: { name: 'Bram' } })
    const seen = () => bram.provider.awareness.getStates().get(anna.doc.clientID)
    await until(() => seen()?.looks !== undefined)
    expect(seen()).toMatchObject({ looks: { x: 1 }, user: { name: 'Someone' } })
    anna.leave()
    await until(() => seen() === undefined)
  })

  test('comes back by itself after the server was restarted, and nothing is gone', async () => {
    const anna = await table.stock('anna')
    anna.text.insert(0, 'blijft')
    const restarted = table.restart()
    await until(() => !anna.provider.wsconnected)
    anna.text.insert(0, 'ook wat zonder verbinding kwam ')
    await restarted
    const bram = await table.stock('bram')
    await until(() => bram.text.toString() === 'ook wat zonder verbinding kwam blijft')
  })

  test('finds the document again after everyone had left and it was put away', async () => {
    await table.restart({ graceMs: 0 })
    const anna = await table.stock('anna')
    anna.text.insert(0, 'bewaard')
    await until(() => table.server.storage.lastSequence > 0)
    anna.leave()
    await until(() => table.server.open.rooms === 0)
    const bram = await table.stock('bram')
    expect(bram.text.toString()).toBe('bewaard')
  })
})
