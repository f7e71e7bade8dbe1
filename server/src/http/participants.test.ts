import { Participant } from '@samenbord/shared/model'
import { LIMITS, ParticipantListResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { openHouse, openTable } from '../app/test-support/house.ts'

test('[PART-1] everyone at the table sees who is there', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi', 'resident', 'view')
  house.tables.sit(table.id, id)
  const { participants } = (await browser.get(`${table.path}/participants`)).body(
    ParticipantListResponse,
  )
  expect(participants.map(({ name, present }) => [name, present])).toEqual([
    ['Gespreksleider', false],
    ['Bibi', true],
  ])
})

test('[PART-2] a change of access reaches the connections and everyone', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { id, browser } = await table.guest('Bibi', 'supporter', 'edit')
  const answer = await table.coordinator.patch(`${table.path}/participants/${id}`, {
    access: 'view',
  })
  expect(answer.body(Participant)).toMatchObject({ id, access: 'view' })
  expect(house.tables.accessGiven).toEqual([{ participantId: id, access: 'view' }])
  expect(house.tables.newest('participants')?.participants[1]).toMatchObject({ access: 'view' })
  expect((await browser.patch(table.path, { title: 'x' })).reason).toBe('forbidden')
})

test('[PART-3] who is asked to leave is gone at once and stays away', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { id, browser } = await table.guest('Bibi')
  house.tables.sit(table.id, id)
  const path = `${table.path}/participants/${id}`
  expect((await table.coordinator.delete(path)).status).toBe(204)
  expect(house.tables.dismissed).toEqual([{ participantId: id, reason: 'removed' }])
  for (const part of ['', '/participants', '/meetings']) {
    expect((await browser.get(`${table.path}${part}`)).reason).toBe('removed')
  }
  const twice = await table.coordinator.delete(path)
  expect([twice.status, twice.reason]).toEqual([404, 'participant-unknown'])
  const back = await table.coordinator.patch(path, { status: 'admitted' })
  expect(back.reason).toBe('participant-unknown')
})

test('[PART-4] the last who leads can neither go nor stop leading', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const own = `${table.path}/participants/${table.coordinatorId}`
  const lowered = await table.coordinator.patch(own, { access: 'edit' })
  expect([lowered.status, lowered.reason]).toEqual([409, 'last-coordinator'])
  expect((await table.coordinator.delete(own)).reason).toBe('last-coordinator')
  const { id, browser } = await table.guest('Bibi')
  await table.coordinator.patch(`${table.path}/participants/${id}`, { access: 'coordinate' })
  expect((await table.coordinator.patch(own, { access: 'edit' })).status).toBe(200)
  expect((await browser.patch(table.path, { title: 'Nieuw' })).status).toBe(200)
})

test('[PART-5] letting in stops when the table is full', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite({ maxUses: 40 })
  for (let i = 1; i < LIMITS.people - 1; i++) {
    await house.browser().post('/api/v1/join', { token, name: `Gast ${i}` })
  }
  await table.coordinator.patch(table.path, { waitingRoom: true })
  const [first, second] = [await table.guest('Bibi'), await table.guest('Cor')]
  const admit = (id: string) =>
    table.coordinator.patch(`${table.path}/participants/${id}`, { status: 'admitted' })
  expect((await admit(first.id)).status).toBe(200)
  const full = await admit(second.id)
  expect([full.status, full.reason]).toEqual([409, 'table-full'])
})

test('[PART-6] only who leads changes who is there', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi')
  const path = `${table.path}/participants/${id}`
  expect((await browser.patch(path, { access: 'coordinate' })).reason).toBe('forbidden')
  expect((await browser.delete(path)).reason).toBe('forbidden')
})

test('[PART-7] a change that says nothing, or something unknown, is a mistake', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { id } = await table.guest('Bibi')
  const path = `${table.path}/participants/${id}`
  for (const body of [{}, { status: 'removed' }, { access: 'own' }, { name: 'Eva' }, [], null]) {
    const answer = await table.coordinator.patch(path, body)
    expect([answer.status, answer.reason]).toEqual([400, 'invalid-body'])
  }
})

test('[PART-8] a participant of another table is unknown here', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const other = await openTable(house)
  const { id } = await other.guest('Bibi')
  const path = `${table.path}/participants/${id}`
  expect((await table.coordinator.delete(path)).reason).toBe('participant-unknown')
})

test('[PART-9] who opened the table is neither removed nor lowered by another who leads', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser } = await table.guest('Bibi', 'professional', 'coordinate')
  const owner = `${table.path}/participants/${table.coordinatorId}`
  const answers = [await browser.delete(owner), await browser.patch(owner, { access: 'view' })]
  expect(answers.map(({ status, reason }) => [status, reason])).toEqual([
    [403, 'forbidden'],
    [403, 'forbidden'],
  ])
  expect((await table.coordinator.delete(owner)).reason).toBe('forbidden')
  expect((await table.coordinator.get(`${table.path}/invitations`)).status).toBe(200)
})

test('[PART-10] when the last who leads is forgotten, who opened the table leads again', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi', 'professional', 'coordinate')
  await table.coordinator.patch(`${table.path}/participants/${table.coordinatorId}`, {
    access: 'view',
  })
  await browser.post(`${table.path}/forget-me`)
  expect(house.tables.newest('participants')?.participants.map((each) => each.id)).not.toContain(id)
  expect((await table.coordinator.patch(table.path, { title: 'Nieuw' })).status).toBe(200)
})

test('[PART-11] who opened the table can erase it, whatever access is left to them', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  await table.guest('Bibi', 'professional', 'coordinate')
  await table.coordinator.patch(`${table.path}/participants/${table.coordinatorId}`, {
    access: 'view',
  })
  expect((await table.coordinator.patch(table.path, { title: 'x' })).reason).toBe('forbidden')
  expect((await table.coordinator.delete(table.path)).status).toBe(204)
})
