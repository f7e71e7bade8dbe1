// @vitest-environment happy-dom
import { NOTHING_SAID } from '@samenbord/shared/model'
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { type TableFacts, Value } from '../../sync/index.ts'
import { factsFor, sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { PeoplePanel } from './people-panel.tsx'

const samira = someone('Samira', { access: 'coordinate', organisation: 'Buurtteam Noord' })
const wim = someone('Wim', { kind: 'resident' })
const fatma = someone('Fatma', {
  organisation: 'Werk en Inkomen',
  status: 'waiting',
  present: false,
})
const at = (id: string) => `/sessions/${sessionId}/participants/${id}`

const alone = { following: null, onFollow: () => {}, onInvite: () => {}, onClose: () => {} }

const seated = (facts: TableFacts): Seat => {
  const me = facts.participants.find(({ id }) => id === facts.participantId) ?? wim
  return { ...seatOf(me), facts: new Value(facts) }
}

const open = (facts: TableFacts, follow: (id: string | null) => void = () => {}) =>
  showAt(seated(facts), <PeoplePanel {...alone} onFollow={follow} />)

test('the coordinator lets in who waits', async () => {
  const calls = serve({ [`PATCH ${at(fatma.id)}`]: [200, { ...fatma, status: 'admitted' }] })
  const screen = await open(factsFor(samira, [wim, fatma]))
  expect(screen.words()).toContain('Werk en Inkomen, wil meedoen')
  await screen.click(screen.button('Laat binnen: Fatma'))
  expect(calls.at(-1)?.body).toEqual({ status: 'admitted' })
})

test('a resident sees who waits and cannot let them in', async () => {
  const screen = await open(factsFor(wim, [samira, fatma]))
  expect(screen.words()).toContain('Fatma')
  expect(screen.words()).toContain('De gespreksleider laat mensen binnen.')
  expect(screen.hasButton('Laat binnen: Fatma')).toBe(false)
  expect(screen.hasButton('Haal van tafel: Samira')).toBe(false)
})

test('a full table is told where someone is let in', async () => {
  serve({ [`PATCH ${at(fatma.id)}`]: refusal('table-full') })
  const screen = await open(factsFor(samira, [fatma]))
  await screen.click(screen.button('Laat binnen: Fatma'))
  expect(screen.words()).toContain('De tafel is vol.')
})

test('access changes when it is confirmed, not while choosing', async () => {
  const calls = serve({ [`PATCH ${at(wim.id)}`]: [200, wim] })
  const screen = await open(factsFor(samira, [wim]))
  expect(screen.hasButton('Pas aan')).toBe(false)
  await screen.click(screen.field('Leiden'))
  expect(calls).toEqual([])
  await screen.click(screen.button('Pas aan'))
  expect(calls.at(-1)?.body).toEqual({ access: 'coordinate' })
})

test('access that another changed meanwhile is what the choice begins with', async () => {
  const seat = seated(factsFor(samira, [wim]))
  const screen = await showAt(seat, <PeoplePanel {...alone} />)
  await screen.click(screen.field('Leiden'))
  await act(async () => seat.facts.set(factsFor(samira, [{ ...wim, access: 'view' }])))
  expect(screen.field('Kijken').checked).toBe(true)
  expect(screen.hasButton('Pas aan')).toBe(false)
})

test('nobody is removed without a confirmation that says what happens', async () => {
  const calls = serve({ [`DELETE ${at(wim.id)}`]: [204] })
  const screen = await open(factsFor(samira, [wim]))
  await screen.click(screen.button('Haal van tafel: Wim'))
  expect(screen.words()).toContain('Wim ziet het bord dan niet meer.')
  expect(calls).toEqual([])
  await screen.click(screen.button('Haal van tafel'))
  expect(calls.at(-1)?.path).toBe(`DELETE ${at(wim.id)}`)
})

test('anyone follows anyone who is there, but not themselves', async () => {
  const follow = vi.fn()
  const screen = await open(factsFor(wim, [samira]), follow)
  expect(screen.hasButton('Volg Wim')).toBe(false)
  await screen.click(screen.button('Volg Samira'))
  expect(follow).toHaveBeenCalledWith(samira.id)
})

test('the coordinator asks everyone to look along', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/spotlight`]: [204] })
  const screen = await open(factsFor(samira, [wim]))
  await screen.click(screen.button('Vraag iedereen met jou mee te kijken'))
  expect(calls.at(-1)?.body).toEqual({ participantId: samira.id })
})

test('stopping that says it stops for everyone', async () => {
  const calls = serve({ [`PUT /sessions/${sessionId}/spotlight`]: [204] })
  const screen = await open({ ...factsFor(samira, [wim]), spotlight: wim.id })
  await screen.click(screen.button('Stop voor iedereen'))
  expect(calls.at(-1)?.body).toEqual({ participantId: null })
})

test('what someone said of the own place stands with their name', async () => {
  const card = {
    ...NOTHING_SAID,
    participantId: samira.id,
    introduction: 'Ik ken Wim een half jaar.',
    brings: 'ik kan vervoer regelen',
    limit: 'ik beslis niet over geld',
    reach: '06 000 11 22',
    notedBy: wim.id,
  }
  const screen = await open({ ...factsFor(wim, [samira]), profileCards: [card] })
  const ofSamira = screen.find('.person__fold:has([aria-label="Kaartje van Samira"])')
  expect(ofSamira.textContent).toContain(
    'Ik ken Wim een half jaar.Brengt mee: ik kan vervoer regelenGrens: ik beslis niet over geldBereikbaar: 06 000 11 22genoteerd door Wim',
  )
  expect(ofSamira.textContent).not.toContain('Heeft nodig')
})

test('one writes the own card here as well, at any time', async () => {
  const card = `PUT ${at(wim.id)}/card`
  const calls = serve({ [card]: [204] })
  const screen = await open(factsFor(wim, [samira]))
  await screen.click(screen.button('Vul je kaartje in'))
  expect(document.activeElement).toBe(screen.field('Wie ben je?'))
  await screen.type('Wie ben je?', 'Ik woon hier.')
  await screen.press('Enter')
  expect(calls.at(-1)?.body).toEqual({ ...NOTHING_SAID, introduction: 'Ik woon hier.' })
  await screen.click(screen.button('Klaar'))
  expect(document.activeElement).toBe(screen.button('Vul je kaartje in'))
})

test('nobody changes the card that another wrote, who leads the meeting neither', async () => {
  const card = { ...NOTHING_SAID, participantId: wim.id, limit: 'niet over Daan', notedBy: null }
  const screen = await open({ ...factsFor(samira, [wim]), profileCards: [card] })
  const ofWim = screen.find('.person__fold:has([aria-label="Kaartje van Wim"])')
  expect(ofWim.textContent).toContain('Grens: niet over Daan')
  expect(ofWim.querySelectorAll('button, input')).toHaveLength(0)
})
