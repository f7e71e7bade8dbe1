// @vitest-environment happy-dom
import { LocalOffer, type LocalOfferWords } from '@samenbord/shared/model'
import { AddLocalOffersRequest, OFFERS_AT_ONCE } from '@samenbord/shared/protocol'
import { act } from 'react'
import { expect, test } from 'vitest'
import { show } from '../../ui/test-support/screen.ts'
import { type Call, type Reply, refusal, serve } from '../../ui/test-support/server.ts'
import { LocalOffersScreen } from './local-offers-screen.tsx'

const offer = (name: string, more: Partial<LocalOfferWords> = {}): LocalOffer => ({
  id: LocalOffer.shape.id.parse(name.replaceAll(/\W/g, '_').padEnd(22, '_').slice(0, 22)),
  name,
  what: '',
  sector: null,
  where: '',
  reach: '',
  ...more,
})

const soep = offer('Soep', { what: 'Elke dinsdag', sector: 'community' })
const maatjes = offer('Maatjes', { where: 'Plein 7' })

/** A server that keeps a list as ours does. */
const serveList = (...before: readonly LocalOffer[]) => {
  let list = [...before]
  let failing: Reply | undefined
  const add = ({ body }: Call): Reply => {
    if (failing !== undefined) return failing
    const { offers, replace } = AddLocalOffersRequest.parse(body)
    const isThere = offers.some((words) => list.some(({ name }) => name === words.name))
    if (isThere && !replace) return refusal('offer-named')
    for (const words of offers) {
      list = [...list.filter(({ name }) => name !== words.name), offer(words.name, words)]
    }
    return [200, { offers: list }]
  }
  const calls = serve({
    'GET /local-offers': () => [200, { offers: list }],
    'POST /local-offers': add,
    'DELETE /local-offers': ({ body }) => {
      const { ids } = body as { ids: string[] }
      list = list.filter(({ id }) => !ids.includes(id))
      return [204]
    },
    [`PUT /local-offers/${maatjes.id}`]: ({ body }) => {
      list = list.map((one) => (one.id === maatjes.id ? { ...one, ...(body as object) } : one))
      return [204]
    },
  })
  return {
    calls,
    fail: (reply: Reply | undefined) => {
      failing = reply
    },
    posts: () => calls.filter(({ path }) => path === 'POST /local-offers'),
    names: () => list.map(({ name }) => name),
  }
}

const choose = (text: string) =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')
    if (input === null) throw new Error('no file can be chosen')
    Object.defineProperty(input, 'files', {
      configurable: true,
      value: [new File([text], 'a.csv')],
    })
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise((next) => setTimeout(next))
  })

const rows = () =>
  [...document.querySelectorAll('.offers__offer b')].map(({ textContent }) => textContent)

test('an empty list says what it is for, and how to begin', async () => {
  serveList()
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.words().includes('Hier komt wat er in de buurt te doen'))
  expect(screen.hasButton('Zet er iets bij')).toBe(true)
  expect(screen.hasButton('Lees in uit een bestand')).toBe(true)
  expect(screen.hasButton('Bewaar de lijst als bestand')).toBe(false)
})

test('one is put in, and stands there by name', async () => {
  const server = serveList(soep)
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.hasButton('Zet er iets bij'))
  await screen.click(screen.button('Zet er iets bij'))
  await screen.click(screen.button('Zet erbij'))
  expect(server.posts()).toEqual([])
  await screen.type('Hoe heet het?', 'Maatjes')
  await screen.type('Hoe bereik je het?', 'Vraag naar Anja')
  await screen.click(screen.button('Zet erbij'))
  await screen.until(() => screen.words().includes('Maatjes staat in de lijst.'))
  expect(rows()).toEqual(['Maatjes', 'Soep'])
  expect(server.posts()[0]?.body).toEqual({
    offers: [{ name: 'Maatjes', what: '', sector: null, where: '', reach: 'Vraag naar Anja' }],
    replace: false,
  })
})

test('one of a name that is there already is not put in, and that is said', async () => {
  const server = serveList(soep)
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.hasButton('Zet er iets bij'))
  await screen.click(screen.button('Zet er iets bij'))
  await screen.type('Hoe heet het?', 'Soep')
  await screen.click(screen.button('Zet erbij'))
  await screen.until(() => screen.words().includes('Er staat al iets met deze naam in de lijst.'))
  expect(screen.field('Hoe heet het?').value).toBe('Soep')
  expect(rows()).toEqual(['Soep'])
  expect(server.posts()).toHaveLength(1)
})

test('one is changed', async () => {
  const server = serveList(soep, maatjes)
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.hasButton('Verander Maatjes'))
  await screen.click(screen.button('Verander Maatjes'))
  expect(screen.field('Waar is het?').value).toBe('Plein 7')
  await screen.type('Hoe heet het?', 'Buurtmaatjes')
  await screen.click(screen.button('Bewaar'))
  await screen.until(() => screen.words().includes('Buurtmaatjes is bewaard.'))
  expect(rows()).toEqual(['Buurtmaatjes', 'Soep'])
  expect(server.names()).toEqual(['Soep', 'Buurtmaatjes'])
})

test('one is taken away, and put back', async () => {
  const server = serveList(soep, maatjes)
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.hasButton('Haal Soep weg'))
  await screen.click(screen.button('Haal Soep weg'))
  await screen.until(() => screen.words().includes('Soep is weg uit de lijst.'))
  expect([rows(), server.names()]).toEqual([['Maatjes'], ['Maatjes']])
  await screen.click(screen.button('Zet terug'))
  await screen.until(() => rows().length === 2)
  expect(server.posts()[0]?.body).toEqual({
    offers: [{ name: 'Soep', what: 'Elke dinsdag', sector: 'community', where: '', reach: '' }],
    replace: false,
  })
})

test('one finds by a word', async () => {
  serveList(soep, maatjes)
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.hasButton('Haal Soep weg'))
  await screen.type('Zoek in de lijst', 'plein')
  expect(rows()).toEqual(['Maatjes'])
  expect(screen.words()).toContain('1 gevonden')
  await screen.type('Zoek in de lijst', 'zwemmen')
  expect(screen.words()).toContain('Niets gevonden.')
})

test('of a file is shown first what is in it, and nothing is taken over before that is asked', async () => {
  const server = serveList(soep)
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.hasButton('Lees in uit een bestand'))
  await screen.click(screen.button('Lees in uit een bestand'))
  expect(screen.words()).toContain('naam, wat, plek, waar, bereikbaar')
  await choose('naam;plek\nSoep;zorg\nWandelen;buren\n;zorg\nZwemmen;maan\n')
  await screen.until(() => screen.words().includes('2 nieuw'))
  expect(screen.words()).toContain('1 staat er al en wordt vervangen')
  expect(screen.words()).toContain('Bij 1 kennen we de plek niet.')
  expect(screen.words()).toContain('Regel 4: er staat geen naam')
  expect(server.posts()).toEqual([])
  await screen.click(screen.button('Zet ze erin (3)'))
  await screen.until(() => screen.words().includes('3 dingen staan in de lijst.'))
  await screen.click(screen.button('Klaar'))
  expect(rows()).toEqual(['Soep', 'Wandelen', 'Zwemmen'])
})

test('a long file goes in part by part, and what fails halfway goes on from there', async () => {
  const server = serveList()
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.hasButton('Lees in uit een bestand'))
  await screen.click(screen.button('Lees in uit een bestand'))
  const lines = Array.from({ length: 450 }, (_, number) => `ding ${number}`)
  await choose(`naam\n${lines.join('\n')}\n`)
  await screen.until(() => screen.hasButton('Zet ze erin (450)'))
  server.fail(refusal('storage-failing'))
  await screen.click(screen.button('Zet ze erin (450)'))
  await screen.until(() => screen.hasButton('Probeer de rest nog eens'))
  expect(server.names()).toEqual([])
  server.fail(undefined)
  await screen.click(screen.button('Probeer de rest nog eens'))
  await screen.until(() => screen.words().includes('450 dingen staan in de lijst.'))
  expect(server.names().length).toBe(450)
  expect(server.posts().length).toBe(1 + Math.ceil(450 / OFFERS_AT_ONCE))
})

test('a file that is none says so', async () => {
  serveList()
  const screen = await show(<LocalOffersScreen />)
  await screen.until(() => screen.hasButton('Lees in uit een bestand'))
  await screen.click(screen.button('Lees in uit een bestand'))
  await choose('PK\0\0')
  await screen.until(() => screen.words().includes('Dit bestand kunnen we niet lezen.'))
  expect(screen.hasButton('Kies een ander bestand')).toBe(true)
})
