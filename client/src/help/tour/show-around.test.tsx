// @vitest-environment happy-dom
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { ShowAround } from './show-around.tsx'
import { noteShownAround, showAroundAgain } from './shown-around.ts'

const wim = someone('Wim', { kind: 'resident' })
const SKIP = 'Sla over in de rondleiding'
const NEXT = 'Volgende in de rondleiding'
const DONE = 'Klaar in de rondleiding'

const tourFor = (me = wim) => showAt(seatOf(me), <ShowAround />)

beforeEach(() => showAroundAgain())

test('a tour says three things, and is over', async () => {
  const screen = await tourFor()
  expect(screen.words()).toContain('1 van 3')
  await screen.click(screen.button(NEXT))
  expect(screen.words()).toContain('2 van 3')
  await screen.click(screen.button(NEXT))
  expect(screen.words()).toContain('3 van 3')
  expect(screen.hasButton(SKIP)).toBe(false)
  await screen.click(screen.button(DONE))
  expect(screen.words()).toBe('')
})

test('it is skipped at once, and this browser remembers', async () => {
  const screen = await tourFor()
  await screen.click(screen.button(SKIP))
  expect(screen.words()).toBe('')
  expect(localStorage.getItem('samenbord.shown-around')).toBe('yes')
  const later = await tourFor(someone('Joost'))
  expect(later.words()).toBe('')
})

test('Escape ends it from within, and leaves it to who hears Escape elsewhere', async () => {
  const screen = await tourFor()
  const field = document.createElement('input')
  document.body.append(field)
  await screen.press('Escape', field)
  expect(screen.words()).toContain('1 van 3')
  await screen.press('Escape', screen.button(NEXT))
  expect(screen.words()).toBe('')
  field.remove()
})

test('it comes again when it was asked for in another tab', async () => {
  noteShownAround()
  const screen = await tourFor()
  expect(screen.words()).toBe('')
  await act(async () => {
    const told = { key: 'samenbord.shown-around', newValue: 'again' }
    window.dispatchEvent(new StorageEvent('storage', told))
  })
  expect(screen.words()).toContain('1 van 3')
})

test('it waits until the server has told who I am', async () => {
  const seat = seatOf(wim)
  seat.facts.set({ ...seat.facts.get(), participants: [] })
  const screen = await showAt(seat, <ShowAround />)
  expect(screen.words()).toBe('')
})
