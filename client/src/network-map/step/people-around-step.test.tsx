// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import {
  contactsAt,
  joost,
  putContact,
  reader,
  samira,
  wim,
  withoutResident,
} from '../test-support/around.tsx'
import { PeopleAroundStep } from './people-around-step.tsx'

const open = (seat: Seat) => showAt(seat, <PeopleAroundStep />)

test('names first: the field comes before all else, and nothing is drawn of nobody', async () => {
  const screen = await open(seatOf(wim, [joost]))
  expect(screen.find('.network-step input')).toBe(screen.field('Wie hoort erbij?'))
  expect(screen.all('svg[role]')).toEqual([])
  expect(screen.words()).toContain('Begin met één naam.')
})

test('a name that was typed stands in the drawing and in the list at once', async () => {
  const seat = seatOf(wim, [joost])
  const screen = await open(seat)
  await screen.type('Wie hoort erbij?', 'Kees')
  await screen.click(screen.button('Zet erbij'))
  expect(screen.find('.map-canvas').textContent).toContain('Kees')
  expect(screen.find('.network-list').textContent).toMatch(/Nog een plek geven.*Kees/)
})

test('a tap in the list opens all that can be said, and the way back leads to that row', async () => {
  const seat = seatOf(wim, [joost])
  putContact(seat, 'Kees')
  const screen = await open(seat)
  await screen.click(screen.find('.network-row'))
  expect(document.activeElement?.textContent).toBe('Kees')
  await screen.click(screen.button('Terug naar de lijst'))
  expect(document.activeElement).toBe(screen.find('.network-row'))
})

test('of whom all is asked on the board is shown here', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees')
  const screen = await open(seat)
  await doing(() => seat.table.openPerson.set(`contact:${id}`))
  expect(screen.words()).toContain('Hoe dichtbij is Kees?')
  expect(seat.table.openPerson.get()).toBeUndefined()
})

test('when another takes away who is open, that is said and the list is one tap away', async () => {
  const seat = seatOf(wim, [joost])
  const id = putContact(seat, 'Kees')
  const screen = await open(seat)
  await screen.click(screen.find('.network-row'))
  const [kees] = contactsAt(seat)
  await doing(() => kees !== undefined && seat.table.plan.remove(kees))
  expect(seat.table.plan.get(id)).toBeDefined()
  expect(screen.words()).toContain('Deze persoon staat niet meer op de kaart.')
  expect(screen.hasButton('Terug naar de lijst')).toBe(true)
})

test('what one did last is taken back by the keys everyone knows, and said', async () => {
  const seat = seatOf(wim, [joost])
  putContact(seat, 'Kees')
  const screen = await open(seat)
  await doing(() =>
    screen
      .find('.network-step')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })),
  )
  expect(contactsAt(seat)).toEqual([])
  expect(screen.words()).toContain('Ongedaan gemaakt: contact toegevoegd.')
})

test('who reads along sees the map and the list only', async () => {
  const seat = seatOf(reader, [wim])
  putContact(seat, 'Kees')
  const screen = await open(seat)
  expect(screen.words()).toContain('Kees')
  expect(screen.all('input')).toEqual([])
  expect(screen.hasButton('Wie nog meer?')).toBe(false)
})

test('without the resident nothing is added, and it says why', async () => {
  const seat = seatOf(samira, [joost])
  const id = putContact(seat, 'Kees')
  withoutResident(seat)
  const screen = await open(seat)
  expect(screen.words()).toContain('De bewoner is er nu niet.')
  expect(screen.all('input')).toEqual([])
  await doing(() => seat.table.openPerson.set(`contact:${id}`))
  expect(screen.all('.map-chip, .tie-kinds__kind, textarea')).toEqual([])
})
