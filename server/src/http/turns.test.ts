import { expect, test } from 'vitest'
import { type House, openHouse, openTable } from '../app/test-support/house.ts'

const aTable = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const [bibi, cor] = [await table.guest('Bibi'), await table.guest('Cor')]
  const round = (more: object = {}) => ({
    round: { words: null, order: [bibi.id, cor.id], spoken: [], speaking: bibi.id, ...more },
  })
  return { house, table, bibi, cor, round }
}

const told = (house: House) => house.tables.newest('round')?.round
const timer = (house: House) => house.tables.newest('timer')?.timer

test('[TURN-1] who leads lets everyone speak in turn, and nobody else does', async () => {
  const { house, table, bibi, round } = await aTable()
  expect((await bibi.browser.put(`${table.path}/round`, round())).reason).toBe('forbidden')
  expect((await table.coordinator.put(`${table.path}/round`, round())).status).toBe(204)
  expect(told(house)).toMatchObject({ speaking: bibi.id, spoken: [] })
  await table.coordinator.put(`${table.path}/round`, { round: null })
  expect(told(house)).toBeNull()
})

test('[TURN-2] only who is at the table has a turn; who leaves has none any more', async () => {
  const { house, table, bibi, cor, round } = await aTable()
  const unknown = round({ order: ['A'.repeat(22)], speaking: null })
  const refused = await table.coordinator.put(`${table.path}/round`, unknown)
  expect(refused.reason).toBe('participant-unknown')
  const notInOrder = round({ order: [bibi.id], speaking: cor.id })
  const odd = await table.coordinator.put(`${table.path}/round`, notInOrder)
  expect(odd.reason).toBe('participant-unknown')
  await table.coordinator.put(`${table.path}/round`, round())
  await table.coordinator.delete(`${table.path}/participants/${bibi.id}`)
  expect(told(house)).toMatchObject({ order: [cor.id], speaking: null })
})

test('[TURN-3] a timer runs, stands still and goes on with the time that was left', async () => {
  const { house, table, bibi } = await aTable()
  const at = `${table.path}/timer`
  expect((await bibi.browser.post(at, { do: 'stop' })).reason).toBe('forbidden')
  await table.coordinator.post(at, { do: 'start', seconds: 120 })
  house.now += 30_000
  await table.coordinator.post(at, { do: 'pause' })
  expect(timer(house)).toMatchObject({ seconds: 120, pausedAt: '2026-05-12T10:00:30.000Z' })
  house.now += 60_000
  await table.coordinator.post(at, { do: 'resume' })
  expect(timer(house)).toEqual({
    seconds: 120,
    startedAt: '2026-05-12T10:01:00.000Z',
    pausedAt: null,
  })
  await table.coordinator.post(at, { do: 'stop' })
  expect(timer(house)).toBeNull()
})

test('[TURN-4] both end with the meeting', async () => {
  const { house, table, round } = await aTable()
  house.tables.sit(table.id, table.coordinatorId)
  await table.coordinator.put(`${table.path}/round`, round())
  await table.coordinator.post(`${table.path}/timer`, { do: 'start', seconds: 60 })
  await table.coordinator.post(`${table.path}/meetings/end`)
  expect([told(house), timer(house)]).toEqual([null, null])
})
