// @vitest-environment happy-dom
import { NEW_ACTION, NEW_STATEMENT } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import {
  doing,
  type PlanScreen,
  type Seat,
  seatOf,
  showAt,
} from '../../entity/test-support/plan-table.tsx'
import { seat as sits } from '../statements/test-support/said.tsx'
import { DiscussProposalStep } from './discuss-proposal-step.tsx'
import { comeTo, joost, reader, samira, wim } from './test-support/at-step.tsx'

const open = (seat: Seat, mode: 'with-resident' | 'without-resident' = 'with-resident') => {
  comeTo(seat, 'discuss-proposal', { mode })
  return showAt(seat, <DiscussProposalStep />)
}

/** A question, a concern and a task, made while the resident was not there. */
const propose = (seat: Seat) => {
  const { plan } = seat.table
  const question = plan.add('statement', {
    ...NEW_STATEMENT,
    words: 'Wat wil Wim met de dozen?',
    aspect: 'our-question',
    by: sits(samira),
  })
  plan.change('statement', question, { proposal: true })
  const concern = plan.add('concern', {
    words: 'De voordeur gaat half open.',
    seenBy: sits(joost),
    seenOn: '2026-04-14',
    topic: null,
  })
  plan.change('concern', concern, { proposal: true })
  const action = plan.add('action', { ...NEW_ACTION, words: 'belt de verzekering' })
  plan.setRole(action, sits(joost), 'does')
  plan.change('action', action, { proposal: true })
}
const left = ({ table }: Seat) => {
  const { statements, concerns, actions } = table.plan.plan.get()
  return [...statements, ...concerns, ...actions].filter(({ proposal }) => proposal).length
}

/** Until the next one takes a tap. */
const settled = (screen: PlanScreen) =>
  screen.until(() => screen.button('Haal weg').getAttribute('aria-disabled') === 'false')

test('each says who made it and when, and what becomes of it is said one by one', async () => {
  const seat = seatOf(wim, [samira, joost])
  propose(seat)
  const screen = await open(seat)
  expect(screen.words()).toContain('Jij hoort dit als eerste.')
  expect(screen.words()).toMatch(/1 van 3.*Onze vraag.*Wat wil Wim met de dozen\?/)
  expect(screen.words()).toMatch(/Opgeschreven door Wim, /)
  await screen.click(screen.button('Besproken: het blijft'))
  expect(left(seat)).toBe(2)
  expect(screen.words()).toMatch(
    /1 van 2.*De voordeur gaat half open\..*Gezien door Joost, 14 april/,
  )
  await settled(screen)
  await screen.click(screen.button('Haal weg'))
  expect(seat.table.plan.plan.get().concerns).toEqual([])
  await screen.click(screen.button('Maak ongedaan'))
  expect(screen.words()).toContain('De voordeur gaat half open.')
})

test('the words can be changed first, by whose words they are', async () => {
  const seat = seatOf(joost, [wim, samira])
  const { plan } = seat.table
  const action = plan.add('action', { ...NEW_ACTION, words: 'belt de verzekering' })
  plan.change('action', action, { proposal: true })
  const screen = await open(seat)
  await screen.click(screen.button('Verander de woorden'))
  await screen.write('Verander de woorden', 'belt samen met Wim')
  await screen.click(screen.button('Besproken: het blijft'))
  expect(plan.plan.get().actions).toMatchObject([{ words: 'belt samen met Wim', proposal: false }])
  expect(screen.words()).toContain('Er is niets meer dat zonder de bewoner is opgeschreven.')
})

test('another’s words are theirs, also here', async () => {
  const seat = seatOf(wim, [samira, joost])
  const { plan } = seat.table
  const id = plan.add('statement', { ...NEW_STATEMENT, words: 'Wat wil Wim?', by: sits(samira) })
  plan.change('statement', id, { proposal: true })
  const screen = await open(seat)
  await screen.click(screen.button('Verander de woorden'))
  expect(screen.words()).toContain('Alleen Samira kan deze woorden veranderen.')
  expect(screen.all('textarea')).toEqual([])
})

test('one can go to the next without deciding', async () => {
  const seat = seatOf(samira, [wim, joost])
  propose(seat)
  const screen = await open(seat)
  await screen.click(screen.button('Straks'))
  expect(screen.words()).toContain('De voordeur gaat half open.')
  expect(left(seat)).toBe(3)
})

test('while the resident is not there nothing can be called discussed', async () => {
  const seat = seatOf(samira, [joost])
  propose(seat)
  const screen = await open(seat, 'without-resident')
  expect(screen.words()).toContain('Bespreken kan pas als de bewoner aan tafel zit.')
  expect(screen.hasButton('Besproken: het blijft')).toBe(false)
})

test('who reads along hears it and decides nothing', async () => {
  const seat = seatOf(reader, [wim, samira, joost])
  propose(seat)
  const screen = await open(seat)
  expect(screen.words()).toContain('Wat wil Wim met de dozen?')
  expect(screen.hasButton('Haal weg')).toBe(false)
})

test('a second tap decides nothing about the one that came in its place', async () => {
  const seat = seatOf(wim, [samira, joost])
  propose(seat)
  const screen = await open(seat)
  await screen.click(screen.button('Besproken: het blijft'))
  await screen.click(screen.button('Besproken: het blijft'))
  expect(left(seat)).toBe(2)
  await screen.click(screen.button('Haal weg'))
  expect(seat.table.plan.plan.get().concerns).toHaveLength(1)
  expect(screen.button('Haal weg').disabled).toBe(false)
  await settled(screen)
  await screen.click(screen.button('Haal weg'))
  expect(seat.table.plan.plan.get().concerns).toEqual([])
})

test('what was decided can be taken back only while it is the last one did', async () => {
  const seat = seatOf(wim, [samira, joost])
  propose(seat)
  const screen = await open(seat)
  await screen.click(screen.button('Besproken: het blijft'))
  expect(screen.hasButton('Maak ongedaan')).toBe(true)
  await doing(() => seat.table.plan.add('action', { ...NEW_ACTION, words: 'belt Kees' }))
  expect(screen.words()).toContain('1 van 2')
  expect(screen.hasButton('Maak ongedaan')).toBe(false)
  await doing(() => seat.table.undo.undo())
  await screen.click(screen.button('Maak ongedaan'))
  expect(screen.words()).toMatch(/1 van 3.*Wat wil Wim met de dozen\?/)
})

test('what one is at stays while another decides about one before it', async () => {
  const seat = seatOf(samira, [wim, joost])
  propose(seat)
  const screen = await open(seat)
  await screen.click(screen.button('Straks'))
  expect(screen.words()).toMatch(/2 van 3.*De voordeur gaat half open\./)
  const { plan } = seat.table
  const [question] = plan.plan.get().statements
  const [concern] = plan.plan.get().concerns
  if (question === undefined || concern === undefined) throw new Error('they were just proposed')
  await doing(() => plan.change('statement', question.id, { proposal: false }))
  expect(screen.words()).toMatch(/1 van 2.*De voordeur gaat half open\./)
  await doing(() => plan.change('concern', concern.id, { proposal: false }))
  expect(screen.words()).toMatch(/1 van 1.*belt de verzekering/)
})

test('what became of it is told in a place that was there before', async () => {
  const seat = seatOf(wim, [samira])
  const { plan } = seat.table
  const action = plan.add('action', { ...NEW_ACTION, words: 'belt de verzekering' })
  plan.change('action', action, { proposal: true })
  const screen = await open(seat)
  const place = screen.find('.discuss [role="status"]')
  expect(place.textContent).toBe('')
  await screen.click(screen.button('Besproken: het blijft'))
  expect(screen.find('.discuss [role="status"]')).toBe(place)
  expect(place.textContent).not.toBe('')
})
