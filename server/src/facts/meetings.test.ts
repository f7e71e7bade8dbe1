import type { Meeting } from '@samenbord/shared/model'
import { MeetingListResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { type House, openHouse, openTable, type Table } from '../app/test-support/house.ts'

const MINUTE = 60_000

const meetingsOf = async (table: Table): Promise<Meeting[]> =>
  (await table.coordinator.get(`${table.path}/meetings`)).body(MeetingListResponse).meetings

/** When each meeting of a table ended, as far as it did. */
const endsOf = async (table: Table) => (await meetingsOf(table)).map(({ endedAt }) => endedAt)

const begun = async (): Promise<{ house: House; table: Table }> => {
  const house = await openHouse()
  const table = await openTable(house)
  house.tables.sit(table.id, table.coordinatorId)
  return { house, table }
}

test('[MEET-1] a meeting begins when the first joins an empty table, and is told', async () => {
  const { house, table } = await begun()
  const { id } = await table.guest('Bibi')
  house.tables.sit(table.id, id)
  const meetings = await meetingsOf(table)
  expect(meetings).toHaveLength(1)
  expect(house.tables.newest('meeting')?.meeting?.id).toBe(meetings[0]?.id)
})

test('[MEET-2] it goes on when the table was empty for less than an hour', async () => {
  const { house, table } = await begun()
  house.tables.rise(table.id, table.coordinatorId)
  house.now += 59 * MINUTE
  await house.facts.sweep()
  house.tables.sit(table.id, table.coordinatorId)
  house.now += 59 * MINUTE
  await house.facts.sweep()
  expect(await meetingsOf(table)).toMatchObject([{ startedAt: '2026-05-12T10:00:00.000Z' }])
  expect((await meetingsOf(table))[0]?.endedAt).toBeUndefined()
})

test('[MEET-3] it ends when the table was empty for an hour, at the moment the last left', async () => {
  const { house, table } = await begun()
  house.now += 50 * MINUTE
  house.tables.rise(table.id, table.coordinatorId)
  house.now += 60 * MINUTE
  await house.facts.sweep()
  const [meeting] = await meetingsOf(table)
  expect(meeting?.endedAt).toBe('2026-05-12T10:50:00.000Z')
  expect(house.tables.snapshots).toEqual([{ sessionId: table.id, meetingId: meeting?.id }])
})

test('[MEET-4] who comes after that hour begins a next one, also before the sweep', async () => {
  const { house, table } = await begun()
  house.tables.rise(table.id, table.coordinatorId)
  house.now += 61 * MINUTE
  house.tables.sit(table.id, table.coordinatorId)
  expect(await meetingsOf(table)).toMatchObject([
    { startedAt: '2026-05-12T11:01:00.000Z' },
    { endedAt: '2026-05-12T10:00:00.000Z' },
  ])
  expect(house.tables.snapshots).toHaveLength(1)
})

test('[MEET-5] after the server was killed, the hour counts from its next start', async () => {
  const { house, table } = await begun()
  house.close()
  house.now += 30 * MINUTE
  await house.open()
  house.now += 60 * MINUTE
  await house.facts.sweep()
  const { meetings } = (await (await house.coordinator()).get(`${table.path}/meetings`)).body(
    MeetingListResponse,
  )
  expect(meetings).toMatchObject([{ endedAt: '2026-05-12T10:30:00.000Z' }])
})

test('[MEET-6] a snapshot that could not be kept is tried again', async () => {
  const { house, table } = await begun()
  house.tables.failing = true
  const answer = await table.coordinator.post(`${table.path}/meetings/end`)
  expect([answer.status, answer.reason]).toEqual([503, 'storage-failing'])
  expect(house.tables.snapshots).toEqual([])
  house.tables.failing = false
  await house.facts.sweep()
  await house.facts.sweep()
  expect(house.tables.snapshots).toHaveLength(1)
})

test('[MEET-7] a meeting ended by hand is over, also while people are still there', async () => {
  const { house, table } = await begun()
  await table.coordinator.post(`${table.path}/meetings/end`)
  const { id } = await table.guest('Bibi')
  house.tables.sit(table.id, id)
  expect(await meetingsOf(table)).toHaveLength(1)
  house.tables.rise(table.id, id)
  house.tables.rise(table.id, table.coordinatorId)
  house.tables.sit(table.id, id)
  expect(await meetingsOf(table)).toHaveLength(2)
})

test('[MEET-8] a table that was left while the disk failed is found empty later', async () => {
  const { house, table } = await begun()
  const { setEmptySince } = house.store.meetings
  house.store.meetings.setEmptySince = () => {
    throw new Error('no room')
  }
  house.tables.rise(table.id, table.coordinatorId)
  house.store.meetings.setEmptySince = setEmptySince
  await house.facts.sweep()
  house.now += 60 * MINUTE
  await house.facts.sweep()
  expect((await meetingsOf(table))[0]?.endedAt).toBe('2026-05-12T10:00:00.000Z')
  expect(house.lines.join('')).toContain('coming or going could not be noted')
})

/** Has this fail while something happens. */
const failingMeanwhile = (house: House, what: 'setEmptySince' | 'add', act: () => void) => {
  const { [what]: works } = house.store.meetings
  house.store.meetings[what] = () => {
    throw new Error('database is locked')
  }
  act()
  Object.assign(house.store.meetings, { [what]: works })
}

test('[MEET-9] a meeting does not end to which someone came while the sweep ended another', async () => {
  const { house, table } = await begun()
  const other = await openTable(house)
  house.tables.sit(other.id, other.coordinatorId)
  house.tables.rise(table.id, table.coordinatorId)
  house.now += MINUTE
  house.tables.rise(other.id, other.coordinatorId)
  house.now += 59 * MINUTE
  const { keepSnapshot } = house.tables
  house.tables.keepSnapshot = async (...of) => {
    await keepSnapshot.apply(house.tables, of)
    if (of[0] !== table.id) return
    house.tables.sit(other.id, other.coordinatorId)
    house.now += MINUTE
  }
  await house.facts.sweep()
  expect(await endsOf(table)).toEqual(['2026-05-12T10:00:00.000Z'])
  expect(await endsOf(other)).toEqual([undefined])
})

test('[MEET-10] nor does one to which someone came while the disk failed', async () => {
  const { house, table } = await begun()
  house.tables.rise(table.id, table.coordinatorId)
  failingMeanwhile(house, 'setEmptySince', () => house.tables.sit(table.id, table.coordinatorId))
  house.now += 60 * MINUTE
  await house.facts.sweep()
  expect(await endsOf(table)).toEqual([undefined])
  // The hour counts from when they leave.
  house.tables.rise(table.id, table.coordinatorId)
  house.now += 59 * MINUTE
  await house.facts.sweep()
  expect(await endsOf(table)).toEqual([undefined])
})

test('[MEET-11] nor when another comes to it later, before the sweep', async () => {
  const { house, table } = await begun()
  const bibi = await table.guest('Bibi')
  house.tables.rise(table.id, table.coordinatorId)
  failingMeanwhile(house, 'setEmptySince', () => house.tables.sit(table.id, table.coordinatorId))
  house.now += 60 * MINUTE
  house.tables.sit(table.id, bibi.id)
  expect(await endsOf(table)).toEqual([undefined])
})

test('[MEET-12] when the first came while the disk failed, the meeting begins with the next sweep', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  failingMeanwhile(house, 'add', () => house.tables.sit(table.id, table.coordinatorId))
  expect(await meetingsOf(table)).toEqual([])
  await house.facts.sweep()
  expect(await endsOf(table)).toEqual([undefined])
  expect(house.tables.newest('meeting')?.meeting).not.toBeNull()
  // Only that one: after it was ended by hand, those who stay do not begin another.
  await table.coordinator.post(`${table.path}/meetings/end`)
  await house.facts.sweep()
  expect(await endsOf(table)).toEqual([expect.any(String)])
})

test('[MEET-13] or with whoever comes next, and not when the first has gone by then', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const bibi = await table.guest('Bibi')
  failingMeanwhile(house, 'add', () => house.tables.sit(table.id, table.coordinatorId))
  house.tables.rise(table.id, table.coordinatorId)
  await house.facts.sweep()
  expect(await meetingsOf(table)).toEqual([])
  failingMeanwhile(house, 'add', () => house.tables.sit(table.id, table.coordinatorId))
  house.tables.sit(table.id, bibi.id)
  expect(await meetingsOf(table)).toHaveLength(1)
})

test('[MEET-14] everyone is told who came, also when the disk failed just then', async () => {
  const { house, table } = await begun()
  const { id } = await table.guest('Bibi')
  const { touch } = house.store.sessions
  Object.assign(house.store.sessions, {
    touch: () => {
      throw new Error('database is locked')
    },
  })
  house.tables.sit(table.id, id)
  Object.assign(house.store.sessions, { touch })
  const told = house.tables.newest('participants')?.participants
  expect(told?.find((one) => one.id === id)?.present).toBe(true)
})
