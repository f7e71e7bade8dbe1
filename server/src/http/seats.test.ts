import { SeatListResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import type { Browser } from '../app/test-support/browser.ts'
import { openHouse, openTable } from '../app/test-support/house.ts'

const seatsOf = async (browser: Browser) =>
  (await browser.get('/api/v1/seats')).body(SeatListResponse).seats

/** Gives one browser the seats of another. */
const move = (from: Browser, to: Browser): void => {
  for (const [name, value] of from.cookies) to.cookies.set(name, value)
}

test('[SEATS-1] a browser that was nowhere gets an empty list', async () => {
  const house = await openHouse()
  expect(await seatsOf(house.browser())).toEqual([])
  const stranger = house.browser()
  const table = await openTable(house)
  stranger.cookies.set('sb_account', 'made-up')
  stranger.cookies.set(`sb_${table.id}`, 'made-up')
  stranger.cookies.set('sb_mangled', 'made-up')
  expect(await seatsOf(stranger)).toEqual([])
})

test('[SEATS-2] every table where this browser was let in, last used first', async () => {
  const house = await openHouse()
  const [first, second] = [await openTable(house), await openTable(house)]
  const bibi = await first.guest('Bibi', 'supporter', 'view')
  const again = await second.guest('Bibi')
  move(again.browser, bibi.browser)
  house.now += 120_000
  house.tables.sit(first.id, bibi.id)
  expect(await seatsOf(bibi.browser)).toMatchObject([
    { session: { id: first.id, household: 'Kastanje' }, participantId: bibi.id, access: 'view' },
    { session: { id: second.id }, participantId: again.id, access: 'edit' },
  ])
})

test('[SEATS-3] an account has its own tables, and the seats of the browser besides', async () => {
  const house = await openHouse()
  const own = await openTable(house)
  const elsewhere = await house.coordinator()
  expect(await seatsOf(elsewhere)).toMatchObject([
    { session: { id: own.id }, participantId: own.coordinatorId, access: 'coordinate' },
  ])
  const { browser, id } = await own.guest('Bibi')
  move(browser, elsewhere)
  expect(await seatsOf(elsewhere)).toMatchObject([{ participantId: id, access: 'edit' }])
})

test('[SEATS-4] where one waits, was asked to leave or was erased there is no seat', async () => {
  const house = await openHouse()
  const [waiting, left, erased] = [
    await openTable(house, true),
    await openTable(house),
    await openTable(house),
  ]
  const browser = house.browser()
  for (const table of [waiting, left, erased]) {
    const guest = await table.guest('Bibi')
    move(guest.browser, browser)
    if (table === left) await table.coordinator.delete(`${table.path}/participants/${guest.id}`)
    if (table === erased) await table.coordinator.delete(table.path)
  }
  expect(browser.cookies.size).toBe(3)
  expect(await seatsOf(browser)).toEqual([])
})

test('[SEATS-5] over https a seat is found under its guarded name only', async () => {
  const house = await openHouse({ trustedProxies: 1 })
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi')
  const over = async (name: string) => {
    const secure = house.browser()
    secure.cookies.set(name, browser.cookies.get(`sb_${table.id}`) ?? '')
    const answer = await secure.get('/api/v1/seats', { 'X-Forwarded-Proto': 'https' })
    return answer.body(SeatListResponse).seats.map(({ participantId }) => participantId)
  }
  expect(await over(`__Host-sb_${table.id}`)).toEqual([id])
  expect(await over(`sb_${table.id}`)).toEqual([])
})

test('[SEATS-6] of a browser that says to sit everywhere, the forty newest seats are looked at', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi')
  // A browser sends the oldest first.
  const crowded = house.browser()
  const crowd = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      crowded.cookies.set(`sb_${String(i).padEnd(22, '-')}`, 'made-up')
    }
  }
  crowd(0, 40)
  move(browser, crowded)
  expect(await seatsOf(crowded)).toMatchObject([{ participantId: id }])
  crowd(40, 80)
  expect(await seatsOf(crowded)).toEqual([])
})
