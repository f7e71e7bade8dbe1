import { type LocalOfferWords, MOST_OFFERS } from '@samenbord/shared/model'
import { LIMITS, LocalOfferListResponse, OFFERS_AT_ONCE } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { START_CODE_ACCOUNT } from '../access/access-control.ts'
import type { Browser } from '../app/test-support/browser.ts'
import { openHouse, openTable } from '../app/test-support/house.ts'
import { AccountId } from '../storage/facts/accounts.ts'

const LIST = '/api/v1/local-offers'
const json = { 'Content-Type': 'application/json' }

const offer = (name: string, more: Partial<LocalOfferWords> = {}): LocalOfferWords => ({
  name,
  what: 'Samen eten op dinsdag',
  sector: 'community',
  where: 'De Ark, Plein 7',
  reach: '0123 456 789',
  ...more,
})

const add = (by: Browser, ...offers: readonly object[]) => by.post(LIST, { offers, replace: false })
const readIn = (by: Browser, ...offers: readonly object[]) =>
  by.post(LIST, { offers, replace: true })
const remove = (by: Browser, ids: readonly string[]) =>
  by.ask('DELETE', LIST, json, JSON.stringify({ ids }))
const listOf = async (by: Browser, path = LIST) =>
  (await by.get(path)).body(LocalOfferListResponse).offers
const names = async (by: Browser) => (await listOf(by)).map(({ name }) => name)

test('[OFFER-1] the list is empty at first, and then what was put in, by name', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  expect(await listOf(coordinator)).toEqual([])
  const added = await add(coordinator, offer('Repair café'), offer('Buurthuis', { sector: null }))
  expect(added.body(LocalOfferListResponse).offers).toMatchObject([
    offer('Buurthuis', { sector: null }),
    offer('Repair café'),
  ])
  expect(await names(coordinator)).toEqual(['Buurthuis', 'Repair café'])
})

test('[OFFER-2] of a list that is read in, one of the same name is replaced and keeps its id, whatever its case and spaces', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  await add(coordinator, offer('Repair Café'))
  const [before] = await listOf(coordinator)
  await readIn(coordinator, offer(' repair  café ', { what: 'Elke maand' }), offer('Maatjes'))
  expect(await names(coordinator)).toEqual(['Maatjes', 'repair  café'])
  expect(await listOf(coordinator)).toContainEqual({
    ...offer('repair  café', { what: 'Elke maand' }),
    id: before?.id,
  })
  await readIn(coordinator, offer('Soep'), offer('SOEP', { where: '' }))
  expect(await listOf(coordinator)).toContainEqual(expect.objectContaining({ name: 'SOEP' }))
  expect((await names(coordinator)).length).toBe(3)
})

test('[OFFER-3] one is changed, but not into the name of another', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  await add(coordinator, offer('Maatjes'), offer('Soep'))
  const [maatjes] = await listOf(coordinator)
  const at = `${LIST}/${maatjes?.id}`
  expect((await coordinator.put(at, offer('MAATJES', { reach: '' }))).status).toBe(204)
  expect((await coordinator.put(at, offer('soep'))).reason).toBe('offer-named')
  expect(await names(coordinator)).toEqual(['MAATJES', 'Soep'])
  const unknown = await coordinator.put(`${LIST}/${'A'.repeat(22)}`, offer('Nieuw'))
  expect([unknown.status, unknown.reason]).toEqual([404, 'offer-unknown'])
})

test('[OFFER-4] several are taken away at once, and again without harm', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  await add(coordinator, offer('a'), offer('b'), offer('c'))
  const ids = (await listOf(coordinator)).slice(0, 2).map(({ id }) => id)
  for (const _ of [1, 2]) expect((await remove(coordinator, ids)).status).toBe(204)
  expect(await names(coordinator)).toEqual(['c'])
})

test('[OFFER-5] a list holds so many and no more; what is too much is not added in part', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  const all = Array.from({ length: MOST_OFFERS - 1 }, (_, number) => offer(`aanbod ${number}`))
  const account = { id: START_CODE_ACCOUNT, profile: null }
  // Not in as many calls as it takes: this is about the last one.
  expect(house.facts.localOffers.add(account, { offers: all, replace: false }).ok).toBe(true)
  const more = await add(coordinator, offer('een'), offer('twee'))
  expect([more.status, more.reason]).toEqual([409, 'offers-full'])
  expect((await listOf(coordinator)).length).toBe(MOST_OFFERS - 1)
  const known = await readIn(coordinator, offer('een'), offer('EEN'), offer('aanbod 7'))
  expect(known.status).toBe(200)
  expect((await listOf(coordinator)).length).toBe(MOST_OFFERS)
})

test('[OFFER-6] who is not signed in keeps no list and sees none', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser } = await table.guest('Fatma')
  const id = 'A'.repeat(22)
  const answers = [
    await browser.get(LIST),
    await add(browser, offer('x')),
    await browser.put(`${LIST}/${id}`, offer('x')),
    await remove(browser, [id]),
  ]
  expect(answers.map(({ reason }) => reason)).toEqual(Array(4).fill('not-signed-in'))
})

test('[OFFER-7] everyone at a table reads the list of who opened it, also who only looks', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  await add(table.coordinator, offer('Maatjes'))
  const looker = await table.guest('Joost', 'supporter', 'view')
  const wim = await table.guest('Wim', 'resident')
  for (const by of [table.coordinator, looker.browser, wim.browser]) {
    expect(await listOf(by, `${table.path}/local-offers`)).toMatchObject([offer('Maatjes')])
  }
  const stranger = await house.browser().get(`${table.path}/local-offers`)
  expect(stranger.reason).toBe('not-signed-in')
})

test('[OFFER-8] another account’s list is neither seen nor changed', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  await add(coordinator, offer('Maatjes'))
  const [maatjes] = await listOf(coordinator)
  const other = AccountId.parse('another')
  house.store.accounts.ensure(other, house.now)
  const account = { id: other, profile: null }
  const { localOffers } = house.facts
  expect(localOffers.of(account)).toEqual([])
  if (maatjes === undefined) throw new Error('nothing was added')
  expect(localOffers.change(account, maatjes.id, offer('x'))).toMatchObject({ ok: false })
  localOffers.remove(account, [maatjes.id])
  localOffers.add(account, { offers: [offer('Maatjes')], replace: false })
  expect(await names(coordinator)).toEqual(['Maatjes'])
})

test('[OFFER-9] the list is of no table: it stays when one is erased, and after a restart', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  await add(table.coordinator, offer('Maatjes'))
  await table.coordinator.delete(table.path)
  house.close()
  await house.open()
  const coordinator = await house.coordinator()
  expect(await names(coordinator)).toEqual(['Maatjes'])
})

const long = 'kanarie'.repeat(90)
const BAD: readonly [what: string, body: object][] = [
  ['nothing', { offers: [], replace: false }],
  [
    'more than goes in one call',
    { offers: Array.from({ length: OFFERS_AT_ONCE + 1 }, () => offer('x')), replace: false },
  ],
  ['no name', { offers: [offer('  ')], replace: false }],
  ['a name that is too long', { offers: [offer(long)], replace: false }],
  ['too many words', { offers: [offer('x', { what: long })], replace: false }],
  ['a sector there is not', { offers: [{ ...offer('x'), sector: 'elsewhere', replace: false }] }],
  ['a part that is missing', { offers: [{ name: 'x', replace: false }] }],
  ['whether it replaces left out', { offers: [offer('x')] }],
]

test.each(BAD)('[OFFER-10] %s is refused as a body that is not right', async (_, body) => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  const answer = await coordinator.post(LIST, body)
  expect([answer.status, answer.reason]).toEqual([400, 'invalid-body'])
  expect(answer.text).not.toContain('kanarie')
  expect(await listOf(coordinator)).toEqual([])
})

test('[OFFER-11] as many as can be come in at once, however long, and a body without an end does not', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  // As JSON, no letter is longer.
  const longest = (letters: number) => `x${'\u0001'.repeat(letters - 2)}x`
  const many = Array.from({ length: OFFERS_AT_ONCE }, (_, number) =>
    offer(`${number} ${longest(116)}`, {
      what: longest(500),
      where: longest(200),
      reach: longest(200),
    }),
  )
  expect((await add(coordinator, ...many)).status).toBe(200)
  const body = JSON.stringify({ offers: [offer('x')], more: 'a'.repeat(LIMITS.largeBody) })
  expect((await coordinator.ask('POST', LIST, json, body)).reason).toBe('body-too-large')
})

test('[OFFER-12] one that is added by hand never takes the place of another', async () => {
  const house = await openHouse()
  const coordinator = await house.coordinator()
  await add(coordinator, offer('Maatjes'))
  const again = await add(coordinator, offer('Soep'), offer(' MAATJES ', { what: 'Wandelen' }))
  expect([again.status, again.reason]).toEqual([409, 'offer-named'])
  expect(await listOf(coordinator)).toMatchObject([offer('Maatjes')])
  expect((await add(coordinator, offer('Soep'), offer('soep'))).reason).toBe('offer-named')
})
