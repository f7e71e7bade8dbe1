// @vitest-environment happy-dom
import { NEW_ACTION, NEW_GOAL } from '@samenbord/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { NewAction } from '../actions/new-action.tsx'
import { seat as sits, statementsOf } from '../statements/test-support/said.tsx'
import { OurConcernsStep } from './our-concerns-step.tsx'
import { OurQuestionsStep } from './our-questions-step.tsx'
import { OurTasksStep } from './our-tasks-step.tsx'
import { comeTo, joost, samira, wim } from './test-support/at-step.tsx'

beforeEach(() => sessionStorage.clear())

const without = (seat: Seat, kind: 'our-questions' | 'our-concerns' | 'our-tasks') =>
  comeTo(seat, kind, { mode: 'without-resident' })

test('a question is the team’s own, and stands apart from how it is', async () => {
  const seat = seatOf(samira, [joost])
  without(seat, 'our-questions')
  const screen = await showAt(seat, <OurQuestionsStep />)
  await screen.write('Wat vragen wij ons af?', 'Wat wil Wim met de dozen?')
  await screen.press('Enter')
  expect(statementsOf(seat)).toMatchObject([
    { words: 'Wat wil Wim met de dozen?', aspect: 'our-question', by: sits(samira) },
  ])
  expect(screen.words()).toContain('De bewoner is er nu niet.')
  expect(screen.all('.statement__words').map(({ textContent }) => textContent)).toEqual([
    'Wat wil Wim met de dozen?',
  ])
})

test('a concern says who of the team saw it and when', async () => {
  const seat = seatOf(samira, [joost, wim])
  without(seat, 'our-concerns')
  const screen = await showAt(seat, <OurConcernsStep />)
  expect(screen.hasButton('WWim')).toBe(false)
  await screen.write('Wat is er gezien?', 'De voordeur gaat half open.')
  await screen.click(screen.button('JJoost'))
  await screen.click(screen.button('Zet erbij'))
  expect(seat.table.plan.plan.get().concerns).toMatchObject([
    { words: 'De voordeur gaat half open.', seenBy: sits(joost) },
  ])
  expect(screen.words()).toContain('Gezien door Joost')
})

test('a task is done by the team, for no wish and in nobody else’s name', async () => {
  const seat = seatOf(samira, [joost, wim])
  without(seat, 'our-tasks')
  const { plan } = seat.table
  const goal = plan.add('goal', { ...NEW_GOAL, words: 'Slapen' })
  plan.add('action', { ...NEW_ACTION, words: 'maakt de gang vrij', goal })
  const screen = await showAt(seat, <OurTasksStep />)
  expect(screen.words()).not.toContain('maakt de gang vrij')
  await screen.write('Wat gaat er gebeuren?', 'vraagt de uitkering na')
  expect(screen.hasButton('WWim')).toBe(false)
  expect(screen.hasButton('Iemand anders')).toBe(false)
  await screen.click(screen.button('JJoost'))
  await screen.click(screen.button('Spreek af'))
  expect(plan.plan.get().actions.at(-1)).toMatchObject({
    words: 'vraagt de uitkering na',
    goal: null,
  })
  expect(screen.words()).toContain('Joost vraagt de uitkering na')
})

/** Wim is chosen for something to be agreed with him, in words that are not agreed yet. */
const agreeingWithWim = async () => {
  const seat = seatOf(samira, [joost, wim])
  const screen = await showAt(seat, <NewAction />)
  await screen.write('Wat gaat er gebeuren?', 'belt de verzekering')
  await screen.click(screen.button('WWim'))
  return { seat, screen }
}

test('what one is about to agree with a resident is not begun among the tasks of the team', async () => {
  const { seat } = await agreeingWithWim()
  await doing(() => without(seat, 'our-tasks'))
  const screen = await showAt(seat, <OurTasksStep />)
  expect(screen.hasButton('Spreek af')).toBe(false)
})

test('when the meeting goes on without the resident, nothing is agreed in their name', async () => {
  const { seat, screen } = await agreeingWithWim()
  await screen.click(screen.button('JJoost'))
  await doing(() => without(seat, 'our-tasks'))
  expect(screen.area('Wat gaat er gebeuren?').value).toBe('belt de verzekering')
  await screen.click(screen.button('Spreek af'))
  const { actions, roles } = seat.table.plan.plan.get()
  const [action] = actions
  if (action === undefined) throw new Error('nothing was agreed')
  expect([...(roles.get(action.id) ?? [])]).toEqual([[sits(joost), 'does']])
})
