// @vitest-environment happy-dom
import { NEW_TIE } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { doing, seatOf, seatsFor, sync } from '../../entity/test-support/plan-table.tsx'
import { PeopleList } from '../list/people-list.tsx'
import {
  contactsAt,
  joost,
  putContact,
  reader,
  samira,
  showPart,
  showPerson,
  tiesAt,
  wim,
} from '../test-support/around.tsx'

const SPOT = { across: 0.2, out: 0.9 }

test('the panel opens with two questions: how near, and which tie', async () => {
  const seat = seatOf(wim)
  const screen = await showPerson(
    seat,
    putContact(seat, 'Greet', { place: { sector: 'community', ring: null, spot: null } }),
  )
  const legends = screen.all('legend').map(({ textContent }) => textContent)
  expect(legends).toEqual(['Hoe dichtbij is Greet?', 'Hoe is de band met Greet?'])
  expect(screen.all('textarea')).toEqual([])
  expect(document.activeElement?.textContent).toBe('Greet')
})

test('another ring clears the place by hand, and is one step', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Greet', { place: { sector: 'care', ring: 'further', spot: SPOT } })
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('heel dichtbij'))
  expect(contactsAt(seat)[0]?.place).toEqual({ sector: 'care', ring: 'very-close', spot: null })
  await screen.click(screen.button('nog niet gezegd'))
  expect(contactsAt(seat)[0]?.place).toEqual({ sector: 'care', ring: null, spot: null })
  await doing(() => seat.table.undo.undo())
  await doing(() => seat.table.undo.undo())
  expect(contactsAt(seat)[0]?.place).toEqual({ sector: 'care', ring: 'further', spot: SPOT })
})

test('without a field of the map, nearness waits until that is said', async () => {
  const seat = seatOf(wim)
  const screen = await showPerson(seat, putContact(seat, 'Greet'))
  await screen.click(screen.button('dichtbij'))
  expect(contactsAt(seat)[0]?.place).toBeNull()
  await screen.click(screen.button('kerk, club en vrijwilligers'))
  expect(contactsAt(seat)[0]?.place).toEqual({ sector: 'community', ring: 'close', spot: null })
})

test('one tap says what the tie with the household is like; a second takes it back', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Greet')
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('sterk'))
  expect(tiesAt(seat)).toMatchObject([
    { from: `contact:${id}`, to: 'household', quality: 'strong', direction: null },
  ])
  await screen.click(screen.button('gespannen'))
  expect(tiesAt(seat)).toMatchObject([{ quality: 'tense' }])
  await screen.click(screen.button('gespannen'))
  expect(tiesAt(seat)).toEqual([])
})

test('who gives support is said from this person, whichever way the tie was drawn', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Greet')
  seat.table.plan.add('tie', { ...NEW_TIE, from: 'household', to: `contact:${id}` })
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('Meer zeggen'))
  await screen.click(screen.button('Greet geeft'))
  expect(tiesAt(seat)).toMatchObject([{ direction: 'back' }])
  await screen.click(screen.button('Greet krijgt'))
  expect(tiesAt(seat)).toMatchObject([{ direction: 'forth' }])
  // What was said of it stays, also when its kind is taken back.
  await screen.click(screen.button('dun'))
  await screen.click(screen.button('dun'))
  expect(tiesAt(seat)).toMatchObject([{ direction: 'forth', quality: null }])
})

test('all else can be said behind one button, and only what was said shows in the list', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Kees')
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('Meer zeggen'))
  await screen.write('Wie is Kees voor je?', 'oude visvriend')
  await screen.write('Wat zou je willen met Kees?', 'hem bellen')
  await screen.click(screen.button('vraag het mij eerst'))
  expect(contactsAt(seat)).toMatchObject([
    { relation: 'oude visvriend', wish: 'hem bellen', mayAsk: 'ask-me-first', involve: null },
  ])
  const list = await showPart(seat, <PeopleList by="sector" />)
  expect(list.find('.network-list').textContent).toMatch(
    /Nog een plek geven.*Kees, oude visvriend.*Wens: hem bellen/,
  )
  expect(list.words()).not.toContain('Familie')
})

test('another who writes it down is told that it is the resident’s to say', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await showPerson(seat, putContact(seat, 'Kees'))
  await screen.click(screen.button('Meer zeggen'))
  expect(screen.words()).toContain('Dit is aan de bewoner om te zeggen.')
  await screen.click(screen.all('.network-person__resident .map-chip')[0] ?? document.body)
  expect(contactsAt(seat)).toMatchObject([{ mayAsk: 'yes' }])
})

test('letters of two who write about someone merge', async () => {
  const [first, second] = seatsFor(wim, joost)
  if (first === undefined || second === undefined) throw new Error('two seats')
  const id = putContact(first, 'Kees')
  await sync(first, second)
  const here = await showPerson(first, id)
  await here.click(here.button('Meer zeggen'))
  const there = await showPerson(second, id)
  await there.click(there.button('Meer zeggen'))
  await here.write('Wat geeft Kees?', 'luistert')
  await sync(first, second)
  await there.write('Wat geeft Kees?', 'luistert goed')
  await sync(first, second)
  expect(here.area('Wat geeft Kees?').value).toBe('luistert goed')
})

test('a tie with someone else is added, changed and taken away', async () => {
  const seat = seatOf(wim)
  const lotte = putContact(seat, 'Lotte')
  const daan = putContact(seat, 'Daan')
  const screen = await showPerson(seat, lotte)
  await screen.click(screen.button('Meer zeggen'))
  await screen.click(screen.button('Band met iemand anders'))
  await screen.click(screen.button('Daan'))
  expect(tiesAt(seat)).toMatchObject([{ from: `contact:${lotte}`, to: `contact:${daan}` }])
  const kinds = screen.all('.network-ties .tie-kinds__kind')
  await screen.click(kinds[1] ?? document.body)
  expect(tiesAt(seat)).toMatchObject([{ quality: 'ordinary' }])
  await screen.write('Wat wil je zeggen over de band met Daan?', 'kent hem goed')
  await screen.click(screen.button('Haal deze band weg'))
  expect(tiesAt(seat)).toEqual([])
  await screen.click(screen.button('Zet terug'))
  expect(tiesAt(seat)).toMatchObject([{ note: 'kent hem goed' }])
})

test('who is taken away can be put back, and it says what hangs on them first', async () => {
  const seat = seatOf(wim)
  const id = putContact(seat, 'Kees')
  seat.table.plan.add('tie', { ...NEW_TIE, from: `contact:${id}`, to: 'household' })
  const screen = await showPerson(seat, id)
  await screen.click(screen.button('Wat je met Kees kunt doen'))
  await screen.click(screen.button('Haal weg'))
  expect(screen.words()).toContain('Dit wordt nog gebruikt:')
  const dialog = screen.find('dialog')
  await screen.click(dialog.querySelector<HTMLElement>('.button--stop') ?? dialog)
  expect(contactsAt(seat)).toEqual([])
  expect(screen.words()).toContain('niemand open')
  expect(document.activeElement).toBe(screen.button('Zet terug'))
  await screen.click(screen.button('Zet terug'))
  expect(contactsAt(seat)).toMatchObject([{ name: 'Kees' }])
})

test('after someone is taken away the focus is on the way to put them back', async () => {
  const seat = seatOf(wim)
  const screen = await showPerson(seat, putContact(seat, 'Kees'))
  await screen.click(screen.button('Wat je met Kees kunt doen'))
  const remove = screen.button('Haal weg')
  await doing(() => remove.focus())
  await screen.click(remove)
  expect(document.activeElement).toBe(screen.button('Zet terug'))
})

test('who reads along sees all and can change nothing', async () => {
  const seat = seatOf(reader, [wim])
  const id = putContact(seat, 'Kees', {
    relation: 'visvriend',
    place: { sector: 'friends', ring: 'close', spot: null },
  })
  seat.table.plan.add('tie', {
    ...NEW_TIE,
    from: `contact:${id}`,
    to: 'household',
    quality: 'thin',
  })
  const screen = await showPerson(seat, id)
  expect(screen.words()).toMatch(/Kees, visvriend\. Dichtbij, dunne band\./)
  expect(screen.all('textarea, input, .map-chip, .tie-kinds__kind')).toEqual([])
  expect(screen.all('button').map(({ textContent }) => textContent)).toEqual([
    'Terug naar de lijst',
  ])
})
