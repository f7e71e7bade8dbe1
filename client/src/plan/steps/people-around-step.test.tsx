// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { PeopleAroundStep } from './people-around-step.tsx'
import { comeTo, joost, reader, wim } from './test-support/at-step.tsx'

const open = (seat: Seat) => {
  comeTo(seat, 'people-around')
  return showAt(seat, <PeopleAroundStep />)
}
const namedAt = ({ table }: Seat) => table.plan.plan.get().named

test('names come one after the other, beside who is at the table', async () => {
  const seat = seatOf(wim, [joost])
  const screen = await open(seat)
  for (const name of ['Kees', 'Greet']) {
    await screen.type('Een naam', name)
    await screen.click(screen.button('Zet erbij'))
    expect(document.activeElement).toBe(screen.field('Een naam'))
  }
  expect(namedAt(seat)).toMatchObject([
    { name: 'Kees', formal: false, askedBy: null },
    { name: 'Greet', formal: false },
  ])
  expect(screen.words()).toMatch(/Genoemd.*Kees.*Greet.*Aan tafel.*Wim.*Joost, Thuiszorg Linde/)
})

test('who is known already is not named twice', async () => {
  const seat = seatOf(wim, [joost])
  const screen = await open(seat)
  await screen.type('Een naam', ' joost ')
  await screen.click(screen.button('Zet erbij'))
  expect(namedAt(seat)).toEqual([])
  expect(screen.words()).toContain('Joost staat er al bij.')
})

test('someone of an organisation is told apart', async () => {
  const seat = seatOf(wim)
  const screen = await open(seat)
  await screen.type('Een naam', 'De huisarts')
  await screen.click(screen.field('Hoort bij een organisatie'))
  await screen.click(screen.button('Zet erbij'))
  expect(namedAt(seat)).toMatchObject([{ name: 'De huisarts', formal: true }])
})

test('who reads along sees the questions and the names only', async () => {
  const seat = seatOf(reader, [wim])
  seat.table.plan.add('named', { name: 'Kees', formal: false, askedBy: null })
  const screen = await open(seat)
  expect(screen.words()).toContain('Wie mis je?')
  expect(screen.words()).toContain('Kees')
  expect(screen.all('input, button')).toEqual([])
})
