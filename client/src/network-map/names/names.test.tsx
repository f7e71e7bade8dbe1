// @vitest-environment happy-dom
import { keptKey } from '@samenbord/shared/model'
import { KeepRequest } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { doing, seatOf } from '../../entity/test-support/plan-table.tsx'
import { sessionId } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { MapPart } from '../map-part.tsx'
import { contactsAt, joost, putContact, samira, showPart, wim } from '../test-support/around.tsx'
import { Names } from './names.tsx'
import { SeatsToPut } from './seats-to-put.tsx'

const FIELD = 'Wie hoort erbij?'
const KEEP = `PUT /sessions/${sessionId}/kept`

test('names come one after the other, without a place, and the focus stays in the field', async () => {
  const seat = seatOf(wim, [joost])
  const screen = await showPart(seat, <Names />)
  for (const name of ['Kees', '  Oom   Jan ']) {
    await screen.type(FIELD, name)
    await screen.click(screen.button('Zet erbij'))
    expect(document.activeElement).toBe(screen.field(FIELD))
    expect(screen.field(FIELD).value).toBe('')
  }
  expect(contactsAt(seat)).toMatchObject([
    { name: 'Kees', formal: false, place: null, party: null, relation: '', mayAsk: null },
    { name: 'Oom Jan' },
  ])
})

test('a sector that was chosen stays chosen for the next name, and an organisation does not', async () => {
  const seat = seatOf(wim)
  const screen = await showPart(seat, <Names />)
  expect(screen.hasButton('zorg en hulp')).toBe(false)
  await doing(() => screen.field(FIELD).focus())
  await screen.click(screen.button('zorg en hulp'))
  await screen.click(screen.field('Is van een organisatie'))
  for (const name of ['De huisarts', 'Hanneke']) {
    await screen.type(FIELD, name)
    await screen.click(screen.button('Zet erbij'))
  }
  const place = { sector: 'care', ring: null, spot: null }
  expect(contactsAt(seat)).toMatchObject([
    { name: 'De huisarts', formal: true, place },
    { name: 'Hanneke', formal: false, place },
  ])
})

test('someone at the table is put on the map as who they are, once', async () => {
  const seat = seatOf(wim, [joost])
  const screen = await showPart(seat, <Names />)
  for (let twice = 0; twice < 2; twice += 1) {
    await screen.type(FIELD, ' joost')
    await screen.click(screen.button('Zet erbij'))
  }
  expect(contactsAt(seat)).toMatchObject([
    { name: 'Joost', formal: true, party: `participant:${joost.id}` },
  ])
  expect(screen.words()).toContain('Joost staat er al bij.')
})

test('a free name of the plan is linked, and offered while one types', async () => {
  const seat = seatOf(wim)
  const id = seat.table.plan.add('named', { name: 'Mehmet', formal: false, askedBy: null })
  const screen = await showPart(seat, <Names />)
  await screen.type(FIELD, 'me')
  await screen.click(screen.button('Mehmet'))
  expect(contactsAt(seat)).toMatchObject([{ name: 'Mehmet', party: `named:${id}` }])
})

test('who is of the household is not put around it, unless it is someone else', async () => {
  const seat = seatOf(wim)
  const screen = await showPart(seat, <Names />)
  await screen.type(FIELD, 'Wim')
  await screen.click(screen.button('Zet erbij'))
  expect(contactsAt(seat)).toEqual([])
  expect(screen.words()).toContain('Wim hoort bij het huishouden.')
  await screen.click(screen.button('Dit is iemand anders'))
  expect(contactsAt(seat)).toMatchObject([{ name: 'Wim', party: null }])
})

test('an empty name adds nobody', async () => {
  const seat = seatOf(wim)
  const screen = await showPart(seat, <Names />)
  await screen.type(FIELD, '   ')
  await screen.click(screen.button('Zet erbij'))
  expect(contactsAt(seat)).toEqual([])
})

test('a resident adds a name for themself alone: it goes to the server and nowhere else', async () => {
  const calls = serve({ [KEEP]: [204] })
  const seat = seatOf(wim)
  const screen = await showPart(seat, <Names />)
  await screen.type(FIELD, 'Ex')
  await screen.click(screen.field('Alleen voor mij'))
  await screen.click(screen.button('Zet erbij'))
  await screen.until(() => calls.length === 1)
  const { kept } = KeepRequest.parse(calls[0]?.body)
  expect(kept).toMatchObject([{ what: 'whole', entity: { kind: 'contact', name: 'Ex' } }])
  expect(kept.map(keptKey)).toHaveLength(1)
  expect(contactsAt(seat)).toEqual([])
  expect(seat.table.undo.steps.get().undo).toBe(0)
})

test('a name that the server does not keep stays in the field, and the notice says why', async () => {
  const answers = { [KEEP]: refusal('storage-failing') }
  serve(answers)
  const screen = await showPart(seatOf(wim), <Names />)
  await screen.type(FIELD, 'Ex')
  await screen.click(screen.field('Alleen voor mij'))
  await screen.click(screen.button('Zet erbij'))
  await screen.until(() => screen.words().includes('De server kan nu niets bewaren.'))
  expect(screen.field(FIELD).value).toBe('Ex')
  expect(screen.words()).not.toContain('Ex staat erbij')
  answers[KEEP] = [204]
  await screen.click(screen.button('Zet erbij'))
  await screen.until(() => screen.words().includes('Ex staat erbij. Alleen jij ziet dit.'))
  expect(screen.field(FIELD).value).toBe('')
})

test('alleen voor mij stays as it was through the questions and a look at someone', async () => {
  serve({})
  const seat = seatOf(wim)
  putContact(seat, 'Kees')
  const screen = await showPart(seat, <MapPart by="sector" isOnBoard />)
  await doing(() => screen.field(FIELD).focus())
  await screen.click(screen.field('Alleen voor mij'))
  await screen.click(screen.button('Wie nog meer?'))
  await screen.click(screen.button('Niemand hier'))
  expect(screen.field('Alleen voor mij').checked).toBe(true)
  await screen.click(screen.find('.network-row'))
  await doing(() => screen.button('Terug naar de lijst').focus())
  await screen.click(screen.button('Terug naar de lijst'))
  expect(document.activeElement?.textContent).toBe('Welke vrienden of buren spreek je wel eens?')
  expect(screen.field('Alleen voor mij').checked).toBe(true)
  await screen.click(screen.button('Stop'))
  expect(screen.field('Alleen voor mij').checked).toBe(true)
})

test('the field of the map that was chosen is still so after a look at someone', async () => {
  serve({})
  const seat = seatOf(wim)
  putContact(seat, 'Kees')
  const screen = await showPart(seat, <MapPart by="sector" isOnBoard />)
  await doing(() => screen.field(FIELD).focus())
  await screen.click(screen.button('zorg en hulp'))
  await screen.click(screen.find('.network-row'))
  await screen.click(screen.button('Terug naar de lijst'))
  await screen.type(FIELD, 'Hanneke')
  await screen.click(screen.button('Zet erbij'))
  expect(contactsAt(seat)[1]).toMatchObject({ name: 'Hanneke', place: { sector: 'care' } })
})

test('who is no resident keeps nothing for themself', async () => {
  const screen = await showPart(seatOf(joost, [wim]), <Names />)
  await doing(() => screen.field(FIELD).focus())
  expect(screen.words()).toContain('Is van een organisatie')
  expect(screen.words()).not.toContain('Alleen voor mij')
})

test('the focus goes from who was put on the map to the next at the table', async () => {
  const screen = await showPart(seatOf(wim, [joost, samira]), <SeatsToPut />)
  const put = async (name: string) => {
    const button = screen.button(`Zet ${name} op de kaart`)
    await doing(() => button.focus())
    await screen.click(button)
  }
  await put('Joost')
  expect(document.activeElement).toBe(screen.find('.network-seats li'))
})

test('one question for each field of the map leads to everyone around', async () => {
  const seat = seatOf(wim)
  putContact(seat, 'Kees', { place: { sector: 'friends', ring: null, spot: null } })
  const screen = await showPart(seat, <Names />)
  await screen.click(screen.button('Wie nog meer?'))
  expect(document.activeElement?.textContent).toBe('Wie van je familie zie of bel je?')
  await screen.type(FIELD, 'Daan')
  await screen.click(screen.button('Zet erbij'))
  await screen.click(screen.button('Volgende'))
  expect(screen.words()).toContain('Staat er al bij: Kees')
  await screen.click(screen.button('Volgende'))
  for (let field = 0; field < 4; field += 1) await screen.click(screen.button('Niemand hier'))
  expect(screen.words()).toContain('Dit zijn de mensen om je heen.')
  await screen.click(screen.button('Klaar'))
  expect(document.activeElement).toBe(screen.button('Wie nog meer?'))
  expect(contactsAt(seat)).toMatchObject([
    { name: 'Kees' },
    { name: 'Daan', place: { sector: 'family', ring: null, spot: null } },
  ])
})

test('who sits at the table and is not on the map is one tap away from it', async () => {
  const seat = seatOf(wim, [joost])
  const screen = await showPart(seat, <SeatsToPut />)
  await screen.click(screen.button('Zet Joost op de kaart'))
  expect(contactsAt(seat)).toMatchObject([{ party: `participant:${joost.id}`, formal: true }])
  expect(screen.words()).not.toContain('nog niet op de kaart')
  await doing(() => seat.table.undo.undo())
  expect(contactsAt(seat)).toEqual([])
})
