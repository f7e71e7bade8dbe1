// @vitest-environment happy-dom
import { LocalOffer, type LocalOfferWords } from '@samenbord/shared/model'
import { OFFER_DRAG_TYPE, offerFromDrag } from '@samenbord/shared/network'
import { act } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { agendaOf } from '../../ui/test-support/agenda.ts'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { type Reply, refusal, serve } from '../../ui/test-support/server.ts'
import { NearbyPanel } from './nearby-panel.tsx'

const wim = someone('Wim', { kind: 'resident' })
const path = `GET /sessions/${sessionId}/local-offers`

const offer = (name: string, more: Partial<LocalOfferWords> = {}): LocalOffer => ({
  id: LocalOffer.shape.id.parse(name.replaceAll(/\W/g, '_').padEnd(22, '_').slice(0, 22)),
  name,
  what: 'Samen iets doen',
  sector: 'community',
  where: 'Plein 7',
  reach: '0123',
  ...more,
})
const soep = offer('Soep')
const maatjes = offer('Maatjes', { sector: 'friends', where: 'Thuis' })

const names = (screen: { all: (selector: string) => HTMLElement[] }) =>
  screen.all('.nearby__offer b').map(({ textContent }) => textContent)

test('something is put on the map with one tap, and is not put there twice', async () => {
  serve({ [path]: [200, { offers: [maatjes, soep] }] })
  const seat = seatOf(wim)
  const screen = await showAt(seat, <NearbyPanel />)
  await screen.until(() => screen.hasButton('Zet op de kaart: Soep'))
  expect(screen.words()).toContain('Plein 7')
  await screen.click(screen.button('Zet op de kaart: Soep'))
  expect(seat.table.plan.plan.get().contacts).toMatchObject([
    {
      name: 'Soep',
      formal: true,
      relation: 'Samen iets doen',
      note: 'Plein 7\n0123',
      place: { sector: 'community', ring: null, spot: null },
    },
  ])
  expect(screen.hasButton('Zet op de kaart: Soep')).toBe(false)
  expect(screen.words()).toContain('Staat op de kaart')
  expect(screen.words()).toContain('Soep staat op de kaart.')
  await doing(() => seat.table.undo.undo())
  await screen.until(() => screen.hasButton('Zet op de kaart: Soep'))
})

test('one finds by a word and by where it belongs', async () => {
  serve({ [path]: [200, { offers: [maatjes, soep] }] })
  const screen = await showAt(seatOf(wim), <NearbyPanel />)
  await screen.until(() => names(screen).length === 2)
  await screen.type('Waar zoek je naar?', 'thuis')
  expect(names(screen)).toEqual(['Maatjes'])
  await screen.type('Waar zoek je naar?', '')
  const select = screen.find('select')
  expect([...select.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Alles',
    'Vrienden en buren',
    'Kerk, club, vrijwilligers',
  ])
  await act(async () => {
    if (select instanceof HTMLSelectElement) select.value = 'community'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(names(screen)).toEqual(['Soep'])
})

/** A broad screen, on which the map beside the list is so wide: nothing when the panel is narrow. */
const withMap = (width: number): void => {
  const asked = window.matchMedia.bind(window)
  const spies = [
    vi.spyOn(window, 'matchMedia').mockImplementation(() => asked('(max-width: 1px)')),
    vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, 0, width, width)),
  ]
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
}

test('without a map in sight nothing is dragged, and the button does the same', async () => {
  serve({ [path]: [200, { offers: [soep] }] })
  withMap(0)
  const screen = await showAt(seatOf(wim), <NearbyPanel />)
  await screen.until(() => names(screen).length === 1)
  expect(screen.all('[draggable="true"]')).toEqual([])
  expect(screen.all('.nearby__offer button')).toHaveLength(1)
})

test('who stands in the middle can be chosen on the map beside the list', async () => {
  withMap(400)
  serve({ [path]: [200, { offers: [soep] }] })
  const screen = await showAt(seatOf(wim), <NearbyPanel />)
  await screen.until(() => names(screen).length === 1)
  const middle = () => screen.find('[data-person="household"] > [role="button"]')
  await screen.press('Enter', middle())
  expect(middle().getAttribute('aria-pressed')).toBe('true')
})

test('what is dragged says all of it', async () => {
  withMap(400)
  serve({ [path]: [200, { offers: [soep] }] })
  const screen = await showAt(seatOf(wim), <NearbyPanel />)
  await screen.until(() => names(screen).length === 1)
  const data = new Map<string, string>()
  await act(async () => {
    const event = new Event('dragstart', { bubbles: true })
    const dataTransfer = { setData: (type: string, value: string) => data.set(type, value) }
    screen.find('.nearby__offer').dispatchEvent(Object.assign(event, { dataTransfer }))
  })
  const { id: _, ...words } = soep
  expect(offerFromDrag(data.get(OFFER_DRAG_TYPE) ?? '')).toEqual(words)
  expect(data.get('text/plain')).toBe('Soep')
})

test('a list with nothing in it says who can fill it', async () => {
  serve({ [path]: [200, { offers: [] }] })
  const screen = await showAt(seatOf(wim), <NearbyPanel />)
  await screen.until(() => screen.words().includes('Hier staat nog niets.'))
  expect(screen.words()).toContain('Wie de tafels maakt, kan de lijst vullen')
})

test('a list that does not come says why, and is asked for again', async () => {
  const answers: Record<string, Reply> = { [path]: refusal('storage-failing') }
  const calls = serve(answers)
  const screen = await showAt(seatOf(wim), <NearbyPanel />)
  await screen.until(() => screen.words().includes('De server kan nu niets bewaren.'))
  answers[path] = [200, { offers: [soep] }]
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => names(screen).length === 1)
  expect(calls).toHaveLength(2)
  expect(screen.words()).not.toContain('De server kan nu niets bewaren.')
})

test('who only looks, and who meets without the resident, reads and puts nothing on the map', async () => {
  serve({ [path]: [200, { offers: [soep] }] })
  const looking = await showAt(seatOf(someone('Joost', { access: 'view' })), <NearbyPanel />)
  await looking.until(() => looking.words().includes('Soep'))
  expect(looking.hasButton('Zet op de kaart: Soep')).toBe(false)
  const seat = seatOf(someone('Samira', { access: 'coordinate' }))
  const agenda = agendaOf(null, [], { mode: 'without-resident' })
  seat.facts.set({ ...seat.facts.get(), agenda })
  const without = await showAt(seat, <NearbyPanel />)
  await without.until(() => without.words().includes('Soep'))
  expect(without.hasButton('Zet op de kaart: Soep')).toBe(false)
  expect(without.all('[draggable="true"]')).toEqual([])
})
