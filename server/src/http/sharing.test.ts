import { NOTHING_SAID, type ParticipantId, type SharingRule } from '@samenbord/shared/model'
import {
  JoinPreviewResponse,
  JoinResponse,
  JoinWaitingResponse,
  ParticipantListResponse,
  SeatListResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import {
  type Guest,
  type House,
  openHouse,
  openTable,
  type Table,
} from '../app/test-support/house.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const aTable = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const wim = await table.guest('Wim', 'resident')
  const fatma = await table.guest('Fatma')
  for (const { id } of [{ id: table.coordinatorId }, wim, fatma]) house.tables.sit(table.id, id)
  return { house, table, wim, fatma }
}

const say = (by: Guest['browser'], table: Table, about: ParticipantId, said: object) =>
  by.put(`${table.path}/sharing/${about}`, { saidBy: null, until: null, ...said })

/** The rules as they were told this person last. */
const rulesTold = (house: House, id: ParticipantId): readonly SharingRule[] | undefined =>
  house.tables.told
    .flatMap(({ announcement, only }) =>
      announcement.type === 'sharing' && only === id ? [announcement.rules] : [],
    )
    .at(-1)

const status = async (guest: Guest, table: Table) => (await guest.browser.get(table.path)).reason

test('[SHARE-1] a resident says no, and the table closes to that person at once, everywhere', async () => {
  const { house, table, wim, fatma } = await aTable()
  expect((await say(wim.browser, table, fatma.id, { answer: 'no' })).status).toBe(204)
  expect(house.tables.dismissed).toEqual([{ participantId: fatma.id, reason: 'not-shared' }])
  for (const path of ['', '/participants', '/meetings', '/check-outs']) {
    expect((await fatma.browser.get(`${table.path}${path}`)).reason).toBe('not-shared')
  }
  const seats = (await fatma.browser.get('/api/v1/seats')).body(SeatListResponse)
  expect(seats.seats).toEqual([])
})

test('[SHARE-2] a resident takes it back, and the table is open again', async () => {
  const { table, wim, fatma } = await aTable()
  await say(wim.browser, table, fatma.id, { answer: 'no' })
  await say(wim.browser, table, fatma.id, { answer: 'yes' })
  expect(await status(fatma, table)).toBeUndefined()
})

test('[SHARE-3] only when I am there: open while a resident is, and for five minutes after', async () => {
  const { house, table, wim, fatma } = await aTable()
  await say(wim.browser, table, fatma.id, { answer: 'when-present' })
  expect(await status(fatma, table)).toBeUndefined()
  house.tables.rise(table.id, wim.id)
  house.now += 5 * MINUTE - 1
  house.facts.sharing.enforceAll()
  expect(house.tables.dismissed).toEqual([])
  house.now += 1
  house.facts.sharing.enforceAll()
  expect(house.tables.dismissed).toEqual([{ participantId: fatma.id, reason: 'resident-away' }])
  expect(await status(fatma, table)).toBe('resident-away')
  house.tables.sit(table.id, wim.id)
  expect(await status(fatma, table)).toBeUndefined()
})

test('[SHARE-4] it stays open while one of several residents is there', async () => {
  const { house, table, wim, fatma } = await aTable()
  const daan = await table.guest('Daan', 'resident')
  house.tables.sit(table.id, daan.id)
  await say(wim.browser, table, fatma.id, { answer: 'when-present' })
  house.tables.rise(table.id, wim.id)
  house.now += 10 * MINUTE
  expect(await status(fatma, table)).toBeUndefined()
})

test('[SHARE-5] after a restart the residents who were there count as just gone', async () => {
  const { house, table, wim, fatma } = await aTable()
  await say(wim.browser, table, fatma.id, { answer: 'when-present' })
  house.close()
  house.now += DAY
  await house.open()
  const again = house.browser()
  for (const [name, value] of fatma.browser.cookies) again.cookies.set(name, value)
  expect((await again.get(table.path)).status).toBe(200)
  house.now += 5 * MINUTE
  expect((await again.get(table.path)).reason).toBe('resident-away')
})

test('[SHARE-6] leave with an end holds on its last day, and is gone the day after', async () => {
  const { house, table, wim, fatma } = await aTable()
  await say(wim.browser, table, fatma.id, { answer: 'yes', until: '2026-05-14' })
  house.now += 2 * DAY
  expect(await status(fatma, table)).toBeUndefined()
  house.now += DAY
  expect(await status(fatma, table)).toBe('not-shared')
  await house.facts.sweep()
  expect(house.tables.dismissed).toEqual([{ participantId: fatma.id, reason: 'not-shared' }])
})

test('[SHARE-7] where residents differ, the strictest holds', async () => {
  const { table, wim, fatma } = await aTable()
  const daan = await table.guest('Daan', 'resident')
  await say(wim.browser, table, fatma.id, { answer: 'no' })
  await say(daan.browser, table, fatma.id, { answer: 'yes' })
  expect(await status(fatma, table)).toBe('not-shared')
})

test('[SHARE-8] who leads notes what was said aloud, and never loosens what a resident chose', async () => {
  const { house, table, wim, fatma } = await aTable()
  const note = (answer: string, more: object = {}) =>
    say(table.coordinator, table, fatma.id, { answer, saidBy: wim.id, ...more })
  expect((await note('yes')).status).toBe(204)
  expect(rulesTold(house, wim.id)).toMatchObject([
    { answer: 'yes', saidBy: wim.id, notedBy: table.coordinatorId },
  ])
  await say(wim.browser, table, fatma.id, { answer: 'when-present', until: '2026-05-20' })
  expect((await note('yes')).reason).toBe('sharing-own')
  expect((await note('when-present', { until: '2026-06-20' })).reason).toBe('sharing-own')
  expect((await note('when-present', { until: '2026-05-19' })).status).toBe(204)
  expect((await note('no')).status).toBe(204)
})

test('[SHARE-9] who takes notes may note as well, and nobody else says anything for a resident', async () => {
  const { house, table, wim, fatma } = await aTable()
  const joost = await table.guest('Joost')
  const by = (guest: Guest) => say(guest.browser, table, fatma.id, { answer: 'no', saidBy: wim.id })
  expect((await by(joost)).reason).toBe('forbidden')
  expect((await by(fatma)).reason).toBe('forbidden')
  const agenda = house.tables.newest('agenda')?.agenda
  await table.coordinator.post(`${table.path}/agenda`, {
    expected: agenda?.version,
    change: { do: 'note-taker', participantId: joost.id },
  })
  expect((await by(joost)).status).toBe(204)
})

test('[SHARE-10] a household without a seat speaks aloud; its own word takes the place of that', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const fatma = await table.guest('Fatma')
  const aloud = { answer: 'no', saidBy: null }
  expect((await say(table.coordinator, table, fatma.id, aloud)).status).toBe(204)
  const wim = await table.guest('Wim', 'resident')
  expect((await say(table.coordinator, table, fatma.id, aloud)).reason).toBe('participant-unknown')
  expect(await status(fatma, table)).toBe('not-shared')
  await say(wim.browser, table, fatma.id, { answer: 'yes' })
  expect(await status(fatma, table)).toBeUndefined()
})

test('[SHARE-17] what is noted for a resident with a seat takes the place of what had no name', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const fatma = await table.guest('Fatma')
  await say(table.coordinator, table, fatma.id, { answer: 'no', saidBy: null })
  const wim = await table.guest('Wim', 'resident')
  await say(table.coordinator, table, fatma.id, { answer: 'yes', saidBy: wim.id })
  expect(await status(fatma, table)).toBeUndefined()
})

test('[SHARE-11] what was said by a resident who left gives way to what a resident says now', async () => {
  const { table, wim, fatma } = await aTable()
  await say(wim.browser, table, fatma.id, { answer: 'no' })
  await wim.browser.post(`${table.path}/forget-me`)
  expect(await status(fatma, table)).toBe('not-shared')
  const again = await table.guest('Wim', 'resident')
  await say(again.browser, table, fatma.id, { answer: 'yes' })
  expect(await status(fatma, table)).toBeUndefined()
})

test('[SHARE-12] nobody says anything about a resident, or about whom the table does not know', async () => {
  const { table, wim } = await aTable()
  expect((await say(wim.browser, table, wim.id, { answer: 'no' })).reason).toBe(
    'participant-unknown',
  )
  const path = `${table.path}/sharing/${'A'.repeat(22)}`
  const unknown = await wim.browser.put(path, { answer: 'no', saidBy: null })
  expect(unknown.reason).toBe('participant-unknown')
})

test('[SHARE-13] residents and who notes see all that was said, others what was said of them', async () => {
  const { house, table, wim, fatma } = await aTable()
  const joost = await table.guest('Joost')
  await say(wim.browser, table, fatma.id, { answer: 'yes' })
  await say(wim.browser, table, joost.id, { answer: 'when-present' })
  const seen = (id: ParticipantId) => rulesTold(house, id)?.map(({ about }) => about)
  expect(seen(wim.id)).toEqual([fatma.id, joost.id])
  expect(seen(table.coordinatorId)).toEqual([fatma.id, joost.id])
  expect(seen(fatma.id)).toEqual([fatma.id])
  expect(seen(joost.id)).toEqual([joost.id])
})

test('[SHARE-14] to a coordinator whom a resident said no the table is closed, but for erasing it', async () => {
  const { table, wim } = await aTable()
  await say(wim.browser, table, table.coordinatorId, { answer: 'no' })
  const { coordinator, path } = table
  for (const way of ['', '/participants', '/invitations', '/meetings']) {
    expect((await coordinator.get(`${path}${way}`)).reason).toBe('not-shared')
  }
  const invitation = { kind: 'resident', access: 'edit' }
  expect((await coordinator.post(`${path}/invitations`, invitation)).reason).toBe('not-shared')
  expect((await coordinator.delete(`${path}/participants/${wim.id}`)).reason).toBe('not-shared')
  expect((await coordinator.delete(path)).status).toBe(204)
})

test('[SHARE-18] while the residents are away a coordinator brings them back, and does no more', async () => {
  const { house, table, wim } = await aTable()
  const { coordinator, path } = table
  await say(wim.browser, table, table.coordinatorId, { answer: 'when-present' })
  house.tables.rise(table.id, wim.id)
  house.now += 5 * MINUTE
  expect((await coordinator.get(path)).reason).toBe('resident-away')
  const people = (await coordinator.get(`${path}/participants`)).body(ParticipantListResponse)
  expect(people.participants.length).toBe(3)
  const invitation = { kind: 'resident', access: 'edit' }
  expect((await coordinator.post(`${path}/invitations`, invitation)).status).toBe(201)
  const at = `${path}/participants/${wim.id}`
  expect((await coordinator.patch(at, { status: 'admitted' })).status).toBe(200)
  expect((await coordinator.patch(at, { access: 'view' })).reason).toBe('resident-away')
  expect((await coordinator.delete(at)).reason).toBe('resident-away')
  expect((await coordinator.post(`${path}/meetings/end`)).reason).toBe('resident-away')
})

test('[SHARE-19] however often is noted, what a resident chose in the own screen is not loosened', async () => {
  const { table, wim, fatma } = await aTable()
  const note = (said: object) =>
    say(table.coordinator, table, fatma.id, { saidBy: wim.id, ...said })
  await say(wim.browser, table, fatma.id, { answer: 'when-present', until: '2026-05-14' })
  expect((await note({ answer: 'no' })).status).toBe(204)
  expect((await note({ answer: 'yes' })).reason).toBe('sharing-own')
  expect((await note({ answer: 'when-present' })).reason).toBe('sharing-own')
  expect((await note({ answer: 'when-present', until: '2026-05-13' })).status).toBe(204)
  await say(wim.browser, table, fatma.id, { answer: 'yes' })
  expect((await note({ answer: 'yes', until: '2027-01-01' })).status).toBe(204)
})

test('[SHARE-20] a resident whose leaving was not noted is found gone by the next sweep', async () => {
  const { house, table, wim, fatma } = await aTable()
  await say(wim.browser, table, fatma.id, { answer: 'when-present' })
  const { setResidents } = house.store.sessions
  Object.assign(house.store.sessions, {
    setResidents: () => {
      throw new Error('no room')
    },
  })
  house.tables.rise(table.id, wim.id)
  Object.assign(house.store.sessions, { setResidents })
  expect(await status(fatma, table)).toBeUndefined()
  await house.facts.sweep()
  house.now += 5 * MINUTE
  await house.facts.sweep()
  expect(await status(fatma, table)).toBe('resident-away')
})

test('[SHARE-22] a resident whose coming was not noted is found there by the next sweep', async () => {
  const { house, table, wim, fatma } = await aTable()
  await say(wim.browser, table, fatma.id, { answer: 'when-present' })
  house.tables.rise(table.id, wim.id)
  house.now += 5 * MINUTE
  await house.facts.sweep()
  expect(await status(fatma, table)).toBe('resident-away')
  const { setResidents } = house.store.sessions
  Object.assign(house.store.sessions, {
    setResidents: () => {
      throw new Error('database is locked')
    },
  })
  house.tables.sit(table.id, wim.id)
  Object.assign(house.store.sessions, { setResidents })
  expect(await status(fatma, table)).toBe('resident-away')
  // What else is noted of someone who comes does not wait for it.
  const told = house.tables.newest('participants')?.participants
  expect(told?.find(({ id }) => id === wim.id)?.present).toBe(true)
  await house.facts.sweep()
  expect(await status(fatma, table)).toBeUndefined()
  house.now += 10 * MINUTE
  await house.facts.sweep()
  expect(await status(fatma, table)).toBeUndefined()
})

test('[SHARE-15] whom the table is closed to waits when coming in anew by a link', async () => {
  const { table, wim } = await aTable()
  const { token } = await table.invite({ kind: 'professional', maxUses: 9 })
  const { browser, id } = await table.guest('Joost')
  await say(wim.browser, table, id, { answer: 'no' })
  const preview = await browser.post('/api/v1/join/preview', { token })
  expect(preview.body(JoinPreviewResponse).present).toEqual([])
  const anew = await browser.post('/api/v1/join', { token, name: 'Iemand anders', as: 'new' })
  const { participantId, seats } = anew.body(JoinWaitingResponse).waiting
  expect(seats).toEqual([])
  const at = `${table.path}/participants/${participantId}`
  await table.coordinator.patch(at, { status: 'admitted' })
  expect((await browser.get(table.path)).reason).toBe('not-shared')
})

test('[SHARE-21] a link by which someone came to whom the table was closed lets nobody in unseen', async () => {
  const { house, table, wim } = await aTable()
  const { token } = await table.invite({ kind: 'professional', maxUses: 9 })
  const joost = house.browser()
  const joined = await joost.post('/api/v1/join', { token, name: 'Joost' })
  const { participantId } = joined.body(JoinResponse)
  await say(wim.browser, table, participantId, { answer: 'no' })
  await joost.post(`${table.path}/forget-me`)
  expect((await joost.post('/api/v1/join', { token, name: 'Joost' })).status).toBe(202)
})

test('[SHARE-16] another basis than consent is told, and opens nothing that was closed', async () => {
  const { house, table, wim, fatma } = await aTable()
  const basis = { words: 'De kinderrechter heeft dit gevraagd.', decidedBy: 'De kinderrechter' }
  const byGuest = await fatma.browser.put(`${table.path}/legal-basis`, { basis })
  expect(byGuest.reason).toBe('forbidden')
  await table.coordinator.put(`${table.path}/legal-basis`, { basis })
  expect(house.tables.newest('legal-basis')?.basis).toEqual({
    ...basis,
    statedBy: table.coordinatorId,
    statedAt: '2026-05-12T10:00:00.000Z',
  })
  await say(wim.browser, table, fatma.id, { answer: 'no' })
  expect(await status(fatma, table)).toBe('not-shared')
  await table.coordinator.put(`${table.path}/legal-basis`, { basis: null })
  expect(house.tables.newest('legal-basis')?.basis).toBeNull()
})

test('[CARD-1] everyone writes the own card; what someone wrote stays theirs', async () => {
  const { house, table, fatma, wim } = await aTable()
  const card = (id: ParticipantId) => `${table.path}/participants/${id}/card`
  const noted = { ...NOTHING_SAID, introduction: 'Ik ben Fatma.' }
  expect((await table.coordinator.put(card(fatma.id), noted)).status).toBe(204)
  const own = {
    introduction: 'Ik ken de regels.',
    hereFor: 'Een nieuwe aanvraag.',
    brings: 'Ik kan een voorschot regelen.',
    limit: 'Ik beslis niet over schulden.',
    needs: 'De post van dit jaar.',
    reach: 'Maandag tot en met donderdag.',
    dutyToReport: 'Loon dat niet is gemeld.',
  }
  expect((await fatma.browser.put(card(fatma.id), own)).status).toBe(204)
  expect((await table.coordinator.put(card(fatma.id), noted)).reason).toBe('card-own')
  expect((await fatma.browser.put(card(wim.id), own)).reason).toBe('forbidden')
  expect(house.tables.newest('profile-cards')?.cards).toEqual([
    { ...own, participantId: fatma.id, notedBy: null },
  ])
})

test('[CARD-2] who leaves the table leaves no card there', async () => {
  const { house, table, fatma, wim } = await aTable()
  const card = (guest: Guest) => `${table.path}/participants/${guest.id}/card`
  await wim.browser.put(card(wim), { ...NOTHING_SAID, introduction: 'Ik woon hier.' })
  await fatma.browser.put(card(fatma), { ...NOTHING_SAID, reach: 'KanarieNummer' })
  await table.coordinator.delete(`${table.path}/participants/${fatma.id}`)
  const cards = () => house.tables.newest('profile-cards')?.cards.map(({ notedBy, ...it }) => it)
  expect(cards()).toEqual([
    { ...NOTHING_SAID, introduction: 'Ik woon hier.', participantId: wim.id },
  ])
  await wim.browser.post(`${table.path}/forget-me`)
  expect(cards()).toEqual([])
})
