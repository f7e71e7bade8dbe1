import { Session, SessionTemplate } from '@samenbord/shared/model'
import {
  CreateSessionResponse,
  MeetingListResponse,
  ParticipantListResponse,
  Problem,
  SessionListResponse,
  SessionResponse,
} from '@samenbord/shared/protocol'
import { templateRecords } from '@samenbord/shared/template'
import { expect, test } from 'vitest'
import { openHouse, openTable } from '../app/test-support/house.ts'

const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA'

test('[SES-1] whoever opens a table is its first participant and leads it', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  await browser.put('/api/v1/account', { name: 'Samira', discipline: 'maatschappelijk werk' })
  const wanted = { title: 'Weer lucht', household: 'Kastanje' }
  const answer = await browser.post('/api/v1/sessions', wanted)
  expect(answer.status).toBe(201)
  const { session, participantId } = answer.body(CreateSessionResponse)
  expect(session).toMatchObject({ ...wanted, template: 'empty', waitingRoom: true })
  expect(house.tables.documents.has(session.id)).toBe(true)
  const seen = await browser.get(`/api/v1/sessions/${session.id}`)
  expect(seen.body(SessionResponse)).toEqual({
    session,
    spotlight: null,
    meeting: null,
    me: {
      id: participantId,
      name: 'Samira',
      discipline: 'maatschappelijk werk',
      kind: 'professional',
      access: 'coordinate',
      status: 'admitted',
      colour: 1,
      present: false,
      joinedAt: '2026-05-12T10:00:00.000Z',
    },
  })
})

test('[SES-2] only a signed-in coordinator opens tables and sees which there are', async () => {
  const house = await openHouse()
  const wanted = { title: 'Weer lucht', household: 'Kastanje' }
  expect((await house.browser().post('/api/v1/sessions', wanted)).reason).toBe('not-signed-in')
  expect((await house.browser().get('/api/v1/sessions')).reason).toBe('not-signed-in')
})

test('[SES-3] the list tells of each table who is there, last used first', async () => {
  const house = await openHouse()
  const first = await openTable(house, true)
  house.now += 1000
  const second = await openTable(house)
  await first.guest('Bibi')
  const ids = async () =>
    (await second.coordinator.get('/api/v1/sessions'))
      .body(SessionListResponse)
      .sessions.map(({ id }) => id)
  expect(await ids()).toEqual([second.id, first.id])
  house.now += 120_000
  house.tables.sit(first.id, first.coordinatorId)
  expect(await ids()).toEqual([first.id, second.id])
  const [latest] = (await second.coordinator.get('/api/v1/sessions')).body(
    SessionListResponse,
  ).sessions
  expect(latest).toMatchObject({ participantCount: 1, presentCount: 1, waitingCount: 1 })
  expect(latest?.lastMeeting?.startedAt).toBe('2026-05-12T10:02:01.000Z')
})

test('[SES-4] on another device the coordinator is the same participant', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const elsewhere = await house.coordinator()
  const { me } = (await elsewhere.get(table.path)).body(SessionResponse)
  expect(me.id).toBe(table.coordinatorId)
})

test('[SES-5] each way of not being at a table has its own reason', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const guest = await table.guest('Bibi')
  const stranger = house.browser()
  expect((await stranger.get(table.path)).reason).toBe('not-signed-in')
  stranger.cookies.set(`sb_${table.id}`, 'made-up')
  expect((await stranger.get(table.path)).reason).toBe('not-signed-in')
  const unknown = await table.coordinator.get(`/api/v1/sessions/${UNKNOWN}`)
  expect([unknown.status, unknown.reason]).toEqual([404, 'session-unknown'])
  const mangled = await table.coordinator.get('/api/v1/sessions/no-such-id')
  expect([mangled.status, mangled.reason]).toEqual([400, 'invalid-parameter'])
  await table.coordinator.delete(`${table.path}/participants/${guest.id}`)
  const removed = await guest.browser.get(table.path)
  expect([removed.status, removed.reason]).toEqual([403, 'removed'])
})

test('[SES-6] a seat at one table opens no other', async () => {
  const house = await openHouse()
  const one = await openTable(house)
  const other = await openTable(house)
  const { browser } = await one.guest('Bibi')
  browser.cookies.set(`sb_${other.id}`, browser.cookies.get(`sb_${one.id}`) ?? '')
  expect((await browser.get(other.path)).reason).toBe('not-signed-in')
})

test('[SES-7] a change of the table is told to everyone there', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const answer = await table.coordinator.patch(table.path, { title: ' Nieuw ', waitingRoom: true })
  const expected = { title: 'Nieuw', household: 'Kastanje', waitingRoom: true }
  expect(answer.body(Session)).toMatchObject(expected)
  expect(house.tables.newest('session')?.session).toMatchObject(expected)
})

test('[SES-8] who does not lead cannot change, end, erase or point', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  for (const access of ['view', 'edit'] as const) {
    const { browser } = await table.guest('Bibi', 'supporter', access)
    const refusals = [
      await browser.patch(table.path, { title: 'Mijn' }),
      await browser.delete(table.path),
      await browser.put(`${table.path}/spotlight`, { participantId: null }),
      await browser.post(`${table.path}/meetings/end`),
    ]
    for (const { status, reason } of refusals) expect([status, reason]).toEqual([403, 'forbidden'])
  }
})

test('[SES-9] everyone is asked to look along with someone who is at the table', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { id: participantId, browser } = await table.guest('Bibi')
  const path = `${table.path}/spotlight`
  expect((await table.coordinator.put(path, { participantId })).status).toBe(204)
  expect(house.tables.newest('spotlight')).toEqual({ type: 'spotlight', participantId })
  expect((await browser.get(table.path)).body(SessionResponse).spotlight).toBe(participantId)
  const unknown = await table.coordinator.put(path, { participantId: UNKNOWN })
  expect([unknown.status, unknown.reason]).toEqual([404, 'participant-unknown'])
  await table.coordinator.delete(`${table.path}/participants/${participantId}`)
  expect(house.tables.newest('spotlight')?.participantId).toBeNull()
})

test('[SES-10] ending a meeting keeps a snapshot and starts no next one', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  expect((await table.coordinator.post(`${table.path}/meetings/end`)).status).toBe(204)
  house.tables.sit(table.id, table.coordinatorId)
  house.now += 50 * 60_000
  const ended = await table.coordinator.post(`${table.path}/meetings/end`)
  expect(ended.status).toBe(200)
  const list = (await table.coordinator.get(`${table.path}/meetings`)).body(MeetingListResponse)
  expect(list.meetings).toMatchObject([
    { startedAt: '2026-05-12T10:00:00.000Z', endedAt: '2026-05-12T10:50:00.000Z' },
  ])
  expect(house.tables.snapshots).toEqual([{ sessionId: table.id, meetingId: list.meetings[0]?.id }])
  expect(house.tables.newest('meeting')?.meeting).toBeNull()
})

test('[SES-11] forgetting a device takes away its seat for good', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi')
  const copy = house.browser()
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
  expect((await browser.post(`${table.path}/forget-me`)).status).toBe(204)
  expect(browser.cookies.size).toBe(0)
  expect((await copy.get(table.path)).reason).toBe('not-signed-in')
  const { participants } = (await table.coordinator.get(`${table.path}/participants`)).body(
    ParticipantListResponse,
  )
  expect(participants.map((each) => each.id)).not.toContain(id)
  expect((await browser.post(`${table.path}/forget-me`)).status).toBe(204)
})

test('[SES-12] a failing disk refuses a new table, and says so', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  house.tables.failing = true
  const answer = await browser.post('/api/v1/sessions', { title: 'Een', household: 'Kastanje' })
  expect([answer.status, answer.reason]).toEqual([503, 'storage-failing'])
})

test('[SES-13] a table begins with what its template lays out', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  for (const template of SessionTemplate.options) {
    const household = template === 'team-table' ? undefined : 'Kastanje'
    const answer = await browser.post('/api/v1/sessions', { title: 'Een', household, template })
    const { session } = answer.body(CreateSessionResponse)
    expect(session).toMatchObject({ template, household: household ?? null })
    expect(house.tables.documents.get(session.id)).toEqual(templateRecords(template))
    const seen = (await browser.get(`/api/v1/sessions/${session.id}`)).body(SessionResponse)
    expect(seen.session).toEqual(session)
  }
})

test('[SES-14] a table is around a household, unless it is of a team', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  const title = 'Een'
  for (const wanted of [
    { title },
    { title, template: 'mdo' },
    { title, template: 'team-table', household: 'Kastanje' },
    { title, template: 'party', household: 'Kastanje' },
    { title, template: 'team-table', household: null },
  ]) {
    const answer = await browser.post('/api/v1/sessions', wanted)
    expect([answer.status, answer.reason]).toEqual([400, 'invalid-body'])
  }
})

test('[SES-15] a table of a team gets no household later on', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  const wanted = { title: 'Teamtafel Noord', template: 'team-table' }
  const created = await browser.post('/api/v1/sessions', wanted)
  const path = `/api/v1/sessions/${created.body(CreateSessionResponse).session.id}`
  const refused = await browser.patch(path, { title: 'Nieuw', household: 'Kastanje' })
  expect([refused.status, refused.body(Problem).fields]).toEqual([400, ['household']])
  const changed = (await browser.patch(path, { title: 'Nieuw' })).body(Session)
  expect(changed).toMatchObject({ title: 'Nieuw', household: null, template: 'team-table' })
})
