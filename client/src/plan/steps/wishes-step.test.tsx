// @vitest-environment happy-dom
import { NEW_GOAL } from '@samenbord/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { NewGoal } from '../goals/new-goal.tsx'
import { seat as sits } from '../statements/test-support/said.tsx'
import { comeTo, reader, samira, wim } from './test-support/at-step.tsx'
import { WishesStep } from './wishes-step.tsx'

beforeEach(() => sessionStorage.clear())

const open = (seat: Seat) => {
  comeTo(seat, 'wishes')
  return showAt(seat, <WishesStep />)
}
const goalsOf = ({ table }: Seat) => table.plan.plan.get().goals

test('a resident’s wish is in the own words, and nobody asks whose it is', async () => {
  const seat = seatOf(wim, [samira])
  const screen = await open(seat)
  expect(screen.words()).not.toContain('Wie wil dit?')
  await screen.write('In jouw woorden', 'Weer in mijn bed slapen.')
  await screen.click(screen.button('Zet erbij'))
  expect(goalsOf(seat)).toMatchObject([
    { words: 'Weer in mijn bed slapen.', whose: sits(wim), wordsOf: sits(wim) },
  ])
  expect(screen.words()).toContain('Wat jij anders wilt')
})

test('a helper’s wish asks whose it is, and is nobody’s own words', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await open(seat)
  await screen.write('Wat moet er anders?', 'Wim slaapt weer in bed.')
  await screen.click(screen.button('Zet erbij'))
  expect(screen.words()).toContain('Kies eerst wie dit wil.')
  expect(goalsOf(seat)).toEqual([])
  await screen.click(screen.field('Wim'))
  await screen.click(screen.button('Zet erbij'))
  expect(goalsOf(seat)).toMatchObject([{ whose: sits(wim), wordsOf: null }])
  expect(screen.words()).toContain('nog in niemands eigen woorden')
})

test('a wish begun at the step goes on in the plan, with whose it is', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await open(seat)
  await screen.write('Wat moet er anders?', 'Wim slaapt weer in bed.')
  await screen.click(screen.field('Wim'))
  const inPlan = await showAt(seat, <NewGoal onAdded={() => {}} />)
  expect(inPlan.field('Wim').checked).toBe(true)
  await inPlan.click(inPlan.button('Zet erbij'))
  expect(goalsOf(seat)).toMatchObject([{ words: 'Wim slaapt weer in bed.', whose: sits(wim) }])
  expect(screen.area('Wat moet er anders?').value).toBe('')
})

test('that nobody said whose it is, is an answer', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await open(seat)
  await screen.write('Wat moet er anders?', 'Rust in huis.')
  await screen.click(screen.field('Nog niet gezegd'))
  await screen.click(screen.button('Zet erbij'))
  expect(goalsOf(seat)).toMatchObject([{ whose: null, wordsOf: null }])
})

test('a resident can say of a wish noted for them that they say it like this too', async () => {
  const seat = seatOf(wim, [samira])
  seat.table.plan.add('goal', { ...NEW_GOAL, words: 'Rust in huis.', whose: sits(wim) })
  const screen = await open(seat)
  await screen.click(screen.button('Zo zeg ik het ook'))
  expect(goalsOf(seat)).toMatchObject([{ wordsOf: sits(wim) }])
})

test('what was reached or let go of is not asked about any more', async () => {
  const seat = seatOf(reader, [wim])
  seat.table.plan.add('goal', { ...NEW_GOAL, words: 'Rust in huis.', status: 'reached' })
  const screen = await open(seat)
  expect(screen.words()).not.toContain('Rust in huis.')
  expect(screen.words()).toContain('Er staat nog geen wens.')
  expect(screen.all('textarea, button')).toEqual([])
})
