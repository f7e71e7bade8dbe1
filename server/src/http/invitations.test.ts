import { CreateInvitationResponse, InvitationListResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { ORIGIN } from '../app/test-support/browser.ts'
import { openHouse, openTable } from '../app/test-support/house.ts'

test('[INV-1] an invitation is a link with sensible limits', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const forResident = await table.invite({ kind: 'resident', access: 'edit' })
  expect(forResident.url).toBe(`${ORIGIN}/join#${forResident.token}`)
  expect(forResident.token).toMatch(/^[\w-]{32}$/)
  expect(forResident).toMatchObject({
    kind: 'resident',
    access: 'edit',
    maxUses: 1,
    uses: 0,
    createdAt: '2026-05-12T10:00:00.000Z',
    expiresAt: '2026-05-12T22:00:00.000Z',
  })
  const forTeam = await table.invite({ kind: 'professional', expiresInHours: 1 })
  expect(forTeam.maxUses).toBeGreaterThan(1)
  expect(forTeam.expiresAt).toBe('2026-05-12T11:00:00.000Z')
})

test('[INV-2] the list tells no token', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token, id } = await table.invite()
  const list = await table.coordinator.get(`${table.path}/invitations`)
  expect(list.body(InvitationListResponse).invitations.map((each) => each.id)).toEqual([id])
  expect(list.text).not.toContain(token)
})

test('[INV-3] making and seeing invitations is for who leads', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser } = await table.guest('Bibi')
  const wanted = { kind: 'professional', access: 'coordinate' }
  expect((await browser.post(`${table.path}/invitations`, wanted)).reason).toBe('forbidden')
  expect((await browser.get(`${table.path}/invitations`)).reason).toBe('forbidden')
  const { id } = await table.invite()
  expect((await browser.delete(`${table.path}/invitations/${id}`)).reason).toBe('forbidden')
})

test.for([
  ['an unknown kind', { kind: 'guest', access: 'edit' }, 'kind'],
  ['no access', { kind: 'resident' }, 'access'],
  ['a life of nothing', { kind: 'resident', access: 'edit', expiresInHours: 0 }, 'expiresInHours'],
  ['half a use', { kind: 'resident', access: 'edit', maxUses: 0.5 }, 'maxUses'],
  ['more uses than seats', { kind: 'resident', access: 'edit', maxUses: 41 }, 'maxUses'],
] as const)('[INV-4] an invitation with %s is not made', async ([, wanted, field]) => {
  const house = await openHouse()
  const table = await openTable(house)
  const answer = await table.coordinator.post(`${table.path}/invitations`, wanted)
  expect([answer.status, answer.reason]).toEqual([400, 'invalid-body'])
  expect(JSON.parse(answer.text)).toMatchObject({ fields: [field] })
})

test('[INV-5] taking an invitation back also takes back the seats it gave', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token, id } = await table.invite({ kind: 'professional' })
  const guest = house.browser()
  await guest.post('/api/v1/join', { token, name: 'Bibi' })
  const path = `${table.path}/invitations/${id}`
  expect((await table.coordinator.delete(path)).status).toBe(204)
  expect((await guest.get(table.path)).reason).toBe('removed')
  expect(house.tables.dismissed).toMatchObject([{ reason: 'removed' }])
  const late = await house.browser().post('/api/v1/join', { token, name: 'Cor' })
  expect([late.status, late.reason]).toEqual([410, 'invitation-revoked'])
  expect((await table.coordinator.delete(path)).status).toBe(204)
})

test('[INV-6] it can be taken back without sending anyone away', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token, id } = await table.invite({ kind: 'professional' })
  const guest = house.browser()
  await guest.post('/api/v1/join', { token, name: 'Bibi' })
  await table.coordinator.delete(`${table.path}/invitations/${id}?people=stay`)
  expect((await guest.get(table.path)).status).toBe(200)
  const odd = await table.coordinator.delete(`${table.path}/invitations/${id}?people=maybe`)
  expect([odd.status, odd.reason]).toEqual([400, 'invalid-parameter'])
})

test('[INV-7] an invitation of another table is unknown here', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const other = await openTable(house)
  const { id } = await other.invite()
  const answer = await table.coordinator.delete(`${table.path}/invitations/${id}`)
  expect([answer.status, answer.reason]).toEqual([404, 'invitation-unknown'])
})

test('[INV-8] two invitations never have the same token', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const path = `${table.path}/invitations`
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      table.coordinator.post(path, { kind: 'resident', access: 'view' }),
    ),
  )
  const tokens = answers.map((answer) => answer.body(CreateInvitationResponse).token)
  expect(new Set(tokens).size).toBe(10)
})

test('[INV-9] who came back with another link stays when the first is taken back', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const first = await table.invite({ kind: 'professional' })
  const second = await table.invite({ kind: 'professional' })
  const browser = house.browser()
  await browser.post('/api/v1/join', { token: first.token, name: 'Bibi' })
  await browser.post('/api/v1/join', { token: second.token, name: 'Bibi', as: 'known' })
  await table.coordinator.delete(`${table.path}/invitations/${first.id}`)
  expect((await browser.get(table.path)).status).toBe(200)
  await table.coordinator.delete(`${table.path}/invitations/${second.id}`)
  expect((await browser.get(table.path)).reason).toBe('removed')
})
