// @vitest-environment happy-dom
import { NEW_ACTION, NEW_GOAL } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { type Seat, seatOf, showAt } from '../entity/test-support/plan-table.tsx'
import { ActionsPart } from './actions/actions-part.tsx'
import { actionsLook } from './actions/look.ts'
import { openRow } from './actions/test-support/actions-screen.tsx'
import { CarePart } from './care/care-part.tsx'
import { GoalsPart } from './goals/goals-part.tsx'
import { PlanPlaceProvider } from './plan-place.tsx'
import { StatementsPart } from './statements/statements-part.tsx'
import { said, seat as sits } from './statements/test-support/said.tsx'
import { comeTo, joost, samira, wim } from './steps/test-support/at-step.tsx'

beforeEach(() => actionsLook.set('list'))

const open = (seat: Seat, part: ReactElement) => {
  comeTo(seat, 'our-questions', { mode: 'without-resident' })
  return showAt(seat, <PlanPlaceProvider begin="how-it-is">{part}</PlanPlaceProvider>)
}

test('what was said can be read, and only our own questions can be added', async () => {
  const seat = seatOf(samira, [joost, wim])
  said(seat, wim, 'Ik slaap slecht.', { topic: 'night' })
  const screen = await open(seat, <StatementsPart />)
  expect(screen.words()).toContain('Ik slaap slecht.')
  expect(screen.all('textarea').map(({ id }) => id)).toHaveLength(1)
  expect(screen.area('Wat vragen wij ons af?')).toBeDefined()
  expect(screen.hasButton('Iemand erbij')).toBe(false)
  expect(screen.hasButton('Meer bij: Ik slaap slecht.')).toBe(false)
})

test('wishes, what must be and cards for a bad moment are there to be read', async () => {
  const seat = seatOf(samira, [joost, wim])
  seat.table.plan.add('goal', { ...NEW_GOAL, words: 'Slapen', whose: sits(wim) })
  const wishes = await open(seat, <GoalsPart />)
  expect(wishes.words()).toContain('Slapen')
  expect(wishes.all('textarea, .row-menu, .goal__add')).toEqual([])
  const care = await open(seat, <CarePart />)
  expect(care.hasButton('Schrijf een zorg op')).toBe(true)
  expect(care.hasButton('Schrijf op wat moet')).toBe(false)
  expect(care.hasButton('Maak een kaart voor als het misgaat')).toBe(false)
})

test('a new task is the team’s own; what was agreed with the resident stays as it is', async () => {
  const seat = seatOf(samira, [joost, wim])
  seat.table.plan.add('action', { ...NEW_ACTION, words: 'maakt de gang vrij' })
  const screen = await open(seat, <ActionsPart />)
  await openRow(screen, 'maakt de gang vrij')
  expect(screen.words()).toContain('Hoe gaat het?')
  expect(screen.words()).not.toContain('Wat is de afspraak?')
  await screen.click(screen.button('Wat kan met deze afspraak: maakt de gang vrij'))
  expect(screen.hasButton('Haal weg')).toBe(false)
  await screen.write('Wat gaat er gebeuren?', 'belt')
  expect(screen.words()).toContain('Nieuwe taak van onszelf')
  expect(screen.hasButton('WWim')).toBe(false)
})

test('a concern that stood there with the resident is not rewritten without them', async () => {
  const seat = seatOf(samira, [joost, wim])
  const { plan } = seat.table
  const seen = { seenBy: sits(samira), seenOn: null, topic: null }
  plan.add('concern', { ...seen, words: 'De gang staat vol.' })
  const own = plan.add('concern', { ...seen, words: 'De deur gaat half open.' })
  plan.change('concern', own, { proposal: true })
  const screen = await open(seat, <CarePart />)
  expect(screen.hasButton('Verander: De gang staat vol.')).toBe(false)
  expect(screen.hasButton('Verander: De deur gaat half open.')).toBe(true)
})

test('once the resident is there again, all of it is as it was', async () => {
  const seat = seatOf(samira, [wim])
  comeTo(seat, 'how-is-it')
  const screen = await showAt(
    seat,
    <PlanPlaceProvider begin="how-it-is">
      <StatementsPart />
    </PlanPlaceProvider>,
  )
  expect(screen.area('Wat wordt er gezegd?')).toBeDefined()
  expect(screen.words()).not.toContain('Wat vragen wij ons af?')
})
