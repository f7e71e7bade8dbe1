// @vitest-environment happy-dom
import { NEW_ACTION, NEW_GOAL } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { seat as sits } from '../statements/test-support/said.tsx'
import { ReadBackStep } from './read-back-step.tsx'
import { comeTo, samira, wim } from './test-support/at-step.tsx'

const open = (seat: Seat) => {
  comeTo(seat, 'read-back')
  return showAt(seat, <ReadBackStep />)
}

const fill = (seat: Seat) => {
  const { plan } = seat.table
  const goal = plan.add('goal', {
    ...NEW_GOAL,
    words: 'Weer in mijn bed slapen.',
    whose: sits(wim),
  })
  const first = plan.add('action', {
    ...NEW_ACTION,
    words: 'maakt de gang vrij',
    goal,
    due: { kind: 'from', day: '2999-05-16' },
  })
  plan.setRole(first, sits(wim), 'does')
  plan.add('action', { ...NEW_ACTION, words: 'belt Kees' })
}

test('the plan is read per wish, as sentences, and asks whether it is right', async () => {
  const seat = seatOf(wim, [samira])
  fill(seat)
  const screen = await open(seat)
  expect(screen.words()).toMatch(
    /Wim wilWeer in mijn bed slapen\.Wim maakt de gang vrijvanaf 16 mei 2999.*Ook afgesproken/,
  )
  expect(screen.words()).toContain('Klopt het zo? ‘Nog niet’ zeggen mag ook.')
  expect(screen.hasButton('Lees een voor een voor')).toBe(false)
})

test('who leads lifts one out at a time, on the own screen', async () => {
  const seat = seatOf(samira, [wim])
  fill(seat)
  const screen = await open(seat)
  const lifted = () => screen.all('[data-lifted="true"]').map(({ textContent }) => textContent)
  await screen.click(screen.button('Lees een voor een voor'))
  expect(lifted()).toEqual([expect.stringContaining('maakt de gang vrij')])
  screen.button('Volgende').focus()
  await screen.click(screen.button('Volgende'))
  expect(lifted()).toEqual([expect.stringContaining('belt Kees')])
  expect(screen.button('Volgende').getAttribute('aria-disabled')).toBe('true')
  expect(document.activeElement).toBe(screen.button('Volgende'))
  await screen.click(screen.button('Volgende'))
  expect(lifted()).toEqual([expect.stringContaining('belt Kees')])
  await screen.click(screen.button('Lees voor: Wim maakt de gang vrij'))
  expect(screen.words()).toContain('1 van 2')
  await screen.click(screen.button('Laat alles zien'))
  expect(lifted()).toEqual([])
})

test('with nothing agreed it says what to do first', async () => {
  const screen = await open(seatOf(samira, [wim]))
  expect(screen.words()).toContain('Maak eerst een afspraak bij ‘Wie doet wat’.')
})
