import {
  InvitationListResponse,
  JoinPreviewResponse,
  JoinResponse,
  JoinWaitingResponse,
  LIMITS,
  SessionResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { openHouse, openTable, type Table } from '../app/test-support/house.ts'

const HOUR = 60 * 60 * 1000

const usesOf = async (table: Table): Promise<number[]> =>
  (await table.coordinator.get(`${table.path}/invitations`))
    .body(InvitationListResponse)
    .invitations.map(({ uses }) => uses)

test('[JOIN-1] a link shows who invites before anything is used up', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  await table.coordinator.put('/api/v1/account', { name: 'Samira', organisation: 'Buurtteam' })
  house.tables.sit(table.id, table.coordinatorId)
  const { token } = await table.invite()
  const browser = house.browser()
  for (const _ of ['once', 'again']) {
    const answer = await browser.post('/api/v1/join/preview', { token })
    expect(answer.body(JoinPreviewResponse)).toEqual({
      sessionId: table.id,
      title: 'Weer lucht',
      household: 'Kastanje',
      kind: 'resident',
      access: 'edit',
      invitedBy: { name: 'Samira', organisation: 'Buurtteam' },
      present: [{ name: 'Samira', kind: 'professional', colour: 1 }],
      known: null,
    })
  }
  expect(browser.cookies.size).toBe(0)
  expect(await usesOf(table)).toEqual([0])
})

test('[JOIN-2] joining gives a seat and a cookie that keeps it', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite({ kind: 'professional', access: 'view' })
  const browser = house.browser()
  const wanted = { token, name: 'Bibi', organisation: 'GGD', discipline: 'verpleegkundige' }
  const answer = await browser.post('/api/v1/join', wanted)
  const seat = answer.body(JoinResponse)
  expect(seat).toMatchObject({ sessionId: table.id, kind: 'professional', access: 'view' })
  const [cookie = ''] = answer.headers.getSetCookie()
  expect(cookie).toMatch(
    /^sb_[\w-]{22}=[\w-]{32}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict$/,
  )
  expect((await browser.get(table.path)).body(SessionResponse).me).toMatchObject({
    id: seat.participantId,
    name: 'Bibi',
    organisation: 'GGD',
    colour: 2,
  })
  expect(house.tables.newest('participants')?.participants.map(({ name }) => name)).toEqual([
    'Gespreksleider',
    'Bibi',
  ])
})

test('[JOIN-3] a link that no longer opens says why', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const used = await table.invite()
  await house.browser().post('/api/v1/join', { token: used.token, name: 'Bibi' })
  const revoked = await table.invite()
  await table.coordinator.delete(`${table.path}/invitations/${revoked.id}`)
  const expired = await table.invite({ expiresInHours: 1 })
  house.now += HOUR
  const cases = [
    [used.token, 410, 'invitation-used'],
    [revoked.token, 410, 'invitation-revoked'],
    [expired.token, 410, 'invitation-expired'],
    ['A'.repeat(32), 404, 'invitation-unknown'],
    [used.token.slice(0, -1), 404, 'invitation-unknown'],
    [`${used.token} `, 400, 'invalid-body'],
    ['kort', 400, 'invalid-body'],
  ] as const
  for (const [token, status, reason] of cases) {
    const preview = await house.browser().post('/api/v1/join/preview', { token })
    expect([preview.status, preview.reason]).toEqual([status, reason])
    const join = await house.browser().post('/api/v1/join', { token, name: 'Cor' })
    expect([join.status, join.reason]).toEqual([status, reason])
  }
})

test('[JOIN-4] a link lets in as many as it may, however many come at once', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite({ maxUses: 3 })
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      house.browser().post('/api/v1/join', { token, name: `Gast ${i}` }),
    ),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
  expect(answers.filter(({ reason }) => reason === 'invitation-used')).toHaveLength(5)
})

test('[JOIN-5] who is known here may be that person again, without using anything up', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite()
  const browser = house.browser()
  const first = (await browser.post('/api/v1/join', { token, name: 'Bibi' })).body(JoinResponse)
  const preview = await browser.post('/api/v1/join/preview', { token })
  expect(preview.body(JoinPreviewResponse).known).toMatchObject({ name: 'Bibi' })
  const again = await browser.post('/api/v1/join', { token, name: 'x', as: 'known' })
  expect(again.body(JoinResponse)).toEqual(first)
  expect(await usesOf(table)).toEqual([1])
})

test('[JOIN-6] opening a link never lowers access, and an open one can raise it', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi', 'professional', 'edit')
  const joinAs = async (access: 'view' | 'coordinate') => {
    const { token } = await table.invite({ kind: 'professional', access })
    const answer = await browser.post('/api/v1/join', { token, name: 'Bibi', as: 'known' })
    return answer.body(JoinResponse)
  }
  expect(await joinAs('view')).toMatchObject({ participantId: id, access: 'edit' })
  expect(await joinAs('coordinate')).toMatchObject({ participantId: id, access: 'coordinate' })
  expect(house.tables.accessGiven).toEqual([{ participantId: id, access: 'coordinate' }])
})

test('[JOIN-7] the coordinator who opens a link keeps leading', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite({ access: 'view' })
  const asked = { token, name: 'Samira', as: 'known' }
  const answer = await table.coordinator.post('/api/v1/join', asked)
  expect(answer.body(JoinResponse)).toMatchObject({
    participantId: table.coordinatorId,
    access: 'coordinate',
  })
})

test('[JOIN-8] someone else in the same browser is someone else', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi')
  const { token } = await table.invite()
  const answer = await browser.post('/api/v1/join', { token, name: 'Cor', as: 'new' })
  expect(answer.body(JoinResponse).participantId).not.toBe(id)
  expect((await browser.get(table.path)).body(SessionResponse).me.name).toBe('Cor')
  const sitting = house.tables.newest('participants')?.participants.map(({ name }) => name)
  expect(sitting).toEqual(['Gespreksleider', 'Cor'])
})

test('[JOIN-9] with a waiting room one asks, is seen asking, and is let in', async () => {
  const house = await openHouse()
  const table = await openTable(house, true)
  const { token } = await table.invite({ kind: 'supporter' })
  const browser = house.browser()
  const answer = await browser.post('/api/v1/join', { token, name: 'Bibi' })
  expect(answer.status).toBe(202)
  const { waiting } = answer.body(JoinWaitingResponse)
  expect(waiting).toMatchObject({ sessionId: table.id, title: 'Weer lucht' })
  expect(waiting.seats.map(({ name }) => name)).toEqual(['Gespreksleider'])
  expect(house.tables.newest('participants')?.participants).toMatchObject([
    { status: 'admitted' },
    { name: 'Bibi', status: 'waiting' },
  ])
  house.tables.sit(table.id, table.coordinatorId)
  await table.coordinator.put(`${table.path}/spotlight`, { participantId: table.coordinatorId })
  expect((await browser.get(table.path)).body(SessionResponse)).toMatchObject({
    me: { status: 'waiting' },
    spotlight: null,
    meeting: null,
  })
  const closed = await browser.get(`${table.path}/participants`)
  expect([closed.status, closed.reason]).toEqual([403, 'waiting'])
  const path = `${table.path}/participants/${waiting.participantId}`
  await table.coordinator.patch(path, { status: 'admitted' })
  expect((await browser.get(table.path)).body(SessionResponse).me.status).toBe('admitted')
  expect((await browser.get(`${table.path}/participants`)).status).toBe(200)
})

test('[JOIN-10] who is refused gives the link back', async () => {
  const house = await openHouse()
  const table = await openTable(house, true)
  const { token } = await table.invite()
  const browser = house.browser()
  const asked = await browser.post('/api/v1/join', { token, name: 'Bibi' })
  const { participantId } = asked.body(JoinWaitingResponse).waiting
  expect(await usesOf(table)).toEqual([1])
  await table.coordinator.delete(`${table.path}/participants/${participantId}`)
  expect(await usesOf(table)).toEqual([0])
  expect((await browser.get(table.path)).reason).toBe('removed')
  const again = await browser.post('/api/v1/join', { token, name: 'Bibi' })
  expect(again.status).toBe(202)
})

test('[JOIN-11] who waits and opens the link once more still waits once', async () => {
  const house = await openHouse()
  const table = await openTable(house, true)
  const { token } = await table.invite({ maxUses: 2 })
  const browser = house.browser()
  await browser.post('/api/v1/join', { token, name: 'Bibi' })
  const again = await browser.post('/api/v1/join', { token, name: 'Bibi', as: 'known' })
  expect(again.status).toBe(202)
  await browser.post('/api/v1/join', { token, name: 'Bibi', as: 'new' })
  expect(house.tables.newest('participants')?.participants).toHaveLength(2)
  expect(await usesOf(table)).toEqual([1])
})

test('[JOIN-12] a full table lets nobody in and uses nothing up', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite({ maxUses: 40 })
  for (let i = 1; i < LIMITS.people; i++) {
    await house.browser().post('/api/v1/join', { token, name: `Gast ${i}` })
  }
  const late = await house.browser().post('/api/v1/join', { token, name: 'Laat' })
  expect([late.status, late.reason]).toEqual([409, 'table-full'])
  expect(await usesOf(table)).toEqual([39])
})

test('[JOIN-13] colours go round in order of joining', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  for (let i = 2; i <= 9; i++) await table.guest(`Gast ${i}`)
  expect(house.tables.newest('participants')?.participants.map(({ colour }) => colour)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 1, 2,
  ])
})

test.for([
  ['no name', { name: '' }],
  ['only spaces', { name: '   ' }],
  ['a name without end', { name: 'a'.repeat(61) }],
  ['a name that turns the line around', { name: 'Bibi\u202e' }],
  ['a name that is a number', { name: 7 }],
] as const)('[JOIN-14] nobody joins with %s', async ([, name]) => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite()
  const answer = await house.browser().post('/api/v1/join', { token, ...name })
  expect([answer.status, answer.reason]).toEqual([400, 'invalid-body'])
  expect(await usesOf(table)).toEqual([0])
})

test('[JOIN-15] who was asked to leave has to ask, also at a table without a waiting room', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite({ kind: 'professional' })
  const browser = house.browser()
  const asked = { token, name: 'Bibi' }
  const { participantId } = (await browser.post('/api/v1/join', asked)).body(JoinResponse)
  await table.coordinator.delete(`${table.path}/participants/${participantId}`)
  for (const as of ['new', 'known', 'new'] as const) {
    const back = await browser.post('/api/v1/join', { ...asked, as })
    expect([as, back.status]).toEqual([as, 202])
  }
  expect((await browser.get(`${table.path}/participants`)).reason).toBe('waiting')
  const waits = (await browser.get(table.path)).body(SessionResponse).me
  await table.coordinator.patch(`${table.path}/participants/${waits.id}`, { status: 'admitted' })
  expect((await browser.get(`${table.path}/participants`)).status).toBe(200)
  const stranger = await house.browser().post('/api/v1/join', { token, name: 'Cor' })
  expect(stranger.status).toBe(200)
})

test('[JOIN-16] a link that raises access is used by that, and raises no more people than it may', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite({ access: 'coordinate', maxUses: 1 })
  const answers = []
  for (const name of ['Bibi', 'Cor']) {
    const { browser } = await table.guest(name, 'professional', 'view')
    const answer = await browser.post('/api/v1/join', { token, name, as: 'known' })
    answers.push(answer.body(JoinResponse).access)
  }
  expect(answers).toEqual(['coordinate', 'view'])
  const addressee = await house.browser().post('/api/v1/join', { token, name: 'Eva' })
  expect(addressee.reason).toBe('invitation-used')
})

test('[JOIN-17] a link does not give back the access that someone had by it', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { token } = await table.invite({ kind: 'professional' })
  const browser = house.browser()
  const seat = (await browser.post('/api/v1/join', { token, name: 'Bibi' })).body(JoinResponse)
  const path = `${table.path}/participants/${seat.participantId}`
  await table.coordinator.patch(path, { access: 'view' })
  const again = await browser.post('/api/v1/join', { token, name: 'Bibi', as: 'known' })
  expect(again.body(JoinResponse).access).toBe('view')
  expect(await usesOf(table)).toEqual([1])
})

test('[JOIN-18] who waits and is raised by another link holds that one, and gives back the first', async () => {
  const house = await openHouse()
  const table = await openTable(house, true)
  const first = await table.invite({ access: 'view' })
  const browser = house.browser()
  await browser.post('/api/v1/join', { token: first.token, name: 'Bibi' })
  const second = await table.invite({ access: 'edit' })
  const again = { token: second.token, name: 'Bibi', as: 'known' }
  expect((await browser.post('/api/v1/join', again)).status).toBe(202)
  expect((await browser.get(table.path)).body(SessionResponse).me.access).toBe('edit')
  expect(await usesOf(table)).toEqual([1, 0])
})
