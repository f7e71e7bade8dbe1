import { CheckOutListResponse, MeetingListResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import type { Browser } from '../app/test-support/browser.ts'
import { openHouse, openTable, type Table } from '../app/test-support/house.ts'

const aMeeting = async () => {
  const house = await openHouse()
  const table = await openTable(house)
  house.tables.sit(table.id, table.coordinatorId)
  const wim = await table.guest('Wim', 'resident', 'view')
  const [fatma, joost] = [await table.guest('Fatma'), await table.guest('Joost')]
  const list = (await table.coordinator.get(`${table.path}/meetings`)).body(MeetingListResponse)
  const [meeting] = list.meetings
  if (meeting === undefined) throw new Error('no meeting')
  const show = () => table.coordinator.post(`${table.path}/meetings/${meeting.id}/check-out/show`)
  return { house, table, wim, fatma, joost, meeting, show }
}

const answer = (by: Browser, table: Table, more: object = {}) =>
  by.put(`${table.path}/check-out`, {
    answers: { listened: 'yes', helped: 'partly' },
    words: 'kanarie',
    seenBy: [],
    ...more,
  })

const seenBy = async (browser: Browser, table: Table) =>
  (await browser.get(`${table.path}/check-outs`)).body(CheckOutListResponse).checkOuts

test('[OUT-1] until it is shown, only who has answered is told, and the own answer is one’s own', async () => {
  const { house, table, wim, fatma, meeting } = await aMeeting()
  expect((await answer(wim.browser, table, { seenBy: 'everyone' })).status).toBe(204)
  expect(house.tables.newest('check-out')?.checkOut).toEqual({
    meetingId: meeting.id,
    state: 'open',
    answered: [wim.id],
  })
  expect(JSON.stringify(house.tables.told)).not.toContain('kanarie')
  expect(await seenBy(fatma.browser, table)).toMatchObject([
    { state: 'open', mine: null, residents: [], others: null },
  ])
  expect((await seenBy(wim.browser, table))[0]?.mine?.words).toBe('kanarie')
})

test('[OUT-2] a resident’s answers go to whom the resident chose, and to nobody else', async () => {
  const { table, wim, fatma, joost, show } = await aMeeting()
  await answer(wim.browser, table, { seenBy: [fatma.id] })
  await show()
  const residents = async (browser: Browser) => (await seenBy(browser, table))[0]?.residents
  expect(await residents(fatma.browser)).toEqual([
    {
      participantId: wim.id,
      answers: { listened: 'yes', helped: 'partly' },
      words: 'kanarie',
    },
  ])
  expect(await residents(joost.browser)).toEqual([])
  expect(await residents(table.coordinator)).toEqual([])
})

test('[OUT-3] the others see theirs together, without who said what', async () => {
  const { table, wim, fatma, joost, show } = await aMeeting()
  await answer(fatma.browser, table, { words: 'zo doen we het weer', seenBy: 'everyone' })
  await answer(joost.browser, table, { answers: { listened: 'no' }, words: null })
  await answer(wim.browser, table)
  await show()
  const [seen] = await seenBy(wim.browser, table)
  expect(seen?.others).toMatchObject({
    people: 2,
    counts: { listened: { yes: 1, partly: 0, no: 1 }, 'same-goal': { yes: 0, partly: 0, no: 0 } },
    words: ['zo doen we het weer'],
  })
  expect(JSON.stringify(seen)).not.toContain(fatma.id)
})

test('[OUT-4] what is shown changes no more; only who leads shows it, also later', async () => {
  const { table, wim, fatma, meeting, show } = await aMeeting()
  await answer(wim.browser, table)
  const path = `${table.path}/meetings/${meeting.id}/check-out/show`
  expect((await fatma.browser.post(path)).reason).toBe('forbidden')
  await table.coordinator.post(`${table.path}/meetings/end`)
  expect((await answer(wim.browser, table)).reason).toBe('no-meeting')
  expect((await show()).status).toBe(204)
  expect(await seenBy(fatma.browser, table)).toMatchObject([{ state: 'shown' }])
})

test('[OUT-5] who leaves takes along what is not shown yet', async () => {
  const { house, table, fatma } = await aMeeting()
  await answer(fatma.browser, table)
  await fatma.browser.post(`${table.path}/forget-me`)
  expect(house.tables.newest('check-out')?.checkOut?.answered).toEqual([])
})
