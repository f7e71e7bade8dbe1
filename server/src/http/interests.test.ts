import type { Interest } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { type House, openHouse, openTable } from '../app/test-support/house.ts'

const WOONSTEDE = { hat: 'Woonstede', needs: 'Een gang waar je door kunt' }

const aTable = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const peter = await table.guest('Peter')
  const wim = await table.guest('Wim', 'resident', 'view')
  const at = ({ id }: { id: string }) => `${table.path}/participants/${id}/interest`
  return { house, table, peter, wim, at }
}

const told = (house: House): Interest[] | undefined => house.tables.newest('interests')?.interests

test('[INTEREST-1] each says the own, and all at the table are told', async () => {
  const { house, peter, at } = await aTable()
  expect((await peter.browser.put(at(peter), WOONSTEDE)).status).toBe(204)
  expect(told(house)).toEqual([{ participantId: peter.id, ...WOONSTEDE, notedBy: null }])
})

test('[INTEREST-2] a resident wears no hat, and may say what they need', async () => {
  const { house, wim, at } = await aTable()
  await wim.browser.put(at(wim), { hat: 'iemand', needs: 'Rust' })
  expect(told(house)).toMatchObject([{ hat: null, needs: 'Rust' }])
})

test('[INTEREST-3] who notes writes what another says, and not over what someone wrote', async () => {
  const { house, table, peter, wim, at } = await aTable()
  expect((await peter.browser.put(at(wim), WOONSTEDE)).reason).toBe('forbidden')
  await table.coordinator.put(at(peter), WOONSTEDE)
  expect(told(house)).toMatchObject([{ notedBy: table.coordinatorId }])
  await peter.browser.put(at(peter), { hat: 'Woonstede', needs: 'Tijd' })
  expect((await table.coordinator.put(at(peter), WOONSTEDE)).reason).toBe('interest-own')
  expect(told(house)).toMatchObject([{ needs: 'Tijd', notedBy: null }])
})

test('[INTEREST-4] nothing said is erased, and so is what someone said who leaves', async () => {
  const { house, table, peter, wim, at } = await aTable()
  await peter.browser.put(at(peter), WOONSTEDE)
  await wim.browser.put(at(wim), { hat: null, needs: 'Rust' })
  await wim.browser.put(at(wim), { hat: null, needs: null })
  expect(told(house)).toMatchObject([{ participantId: peter.id }])
  await table.coordinator.delete(`${table.path}/participants/${peter.id}`)
  expect(house.store.interests.get(peter.id)).toBeUndefined()
  expect(told(house)).toEqual([])
})
