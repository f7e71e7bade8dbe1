// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import {
  doing,
  type PlanScreen,
  seatOf,
  seatsFor,
  sync,
} from '../../entity/test-support/plan-table.tsx'
import { fromMenu, greet, said, samira, showPart, statementsOf, wim } from './test-support/said.tsx'

const row = (screen: PlanScreen, words: string): HTMLElement => {
  const found = screen.all('.statement').find(({ textContent }) => textContent?.includes(words))
  if (found === undefined) throw new Error(`${words} is not on the screen`)
  return found
}

const drag = (from: HTMLElement, to: HTMLElement) =>
  act(async () => {
    const dataTransfer = new DataTransfer()
    for (const [type, target] of [
      ['dragstart', from],
      ['dragover', to],
      ['drop', to],
    ] as const) {
      const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientY: -1 })
      // No event of this environment carries what is dragged.
      Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
      target.dispatchEvent(event)
    }
  })

const section = (screen: PlanScreen, name: string): HTMLElement => {
  const found = screen
    .all('.topic-section')
    .find((one) => one.querySelector('h3')?.textContent?.startsWith(name))
  if (found === undefined) throw new Error(`no section ${name}`)
  return found
}

test('what is dragged to a field belongs there', async () => {
  const at = seatOf(samira, [wim])
  said(at, wim, 'Ik slaap slecht.')
  const screen = await showPart(at)
  expect(screen.words()).toContain('Nog niet gesorteerd')
  await drag(row(screen, 'Ik slaap slecht.'), section(screen, 'Nacht'))
  expect(statementsOf(at)).toMatchObject([{ topic: 'night' }])
  expect(section(screen, 'Nacht').textContent).toContain('Ik slaap slecht.')
  await doing(() => at.table.undo.undo())
  expect(statementsOf(at)).toMatchObject([{ topic: null }])
})

test('by keyboard it is sorted from the menu, and the focus goes along', async () => {
  const at = seatOf(samira, [wim])
  said(at, wim, 'De huur is te hoog.')
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij: De huur is te hoog.', 'Hoort bij …')
  await screen.click(screen.button('Uitgaven'))
  expect(statementsOf(at)).toMatchObject([{ topic: 'spending' }])
  expect(document.activeElement).toBe(row(screen, 'De huur is te hoog.'))
  expect(section(screen, 'Geld').textContent).toContain('Uitgaven')
})

test('answers are sorted along, in one step', async () => {
  const at = seatOf(samira, [wim])
  const id = said(at, wim, 'De huur is te hoog.')
  said(at, samira, 'We kijken naar toeslag.', { replyTo: id, reply: 'answer' })
  const screen = await showPart(at)
  await drag(row(screen, 'De huur is te hoog.'), section(screen, 'Geld'))
  expect(statementsOf(at).map(({ topic }) => topic)).toEqual(['money', 'money'])
  await doing(() => at.table.undo.undo())
  expect(statementsOf(at).map(({ topic }) => topic)).toEqual([null, null])
})

test('what is dragged onto another comes to stand above it, where that one belongs', async () => {
  const at = seatOf(samira, [wim])
  said(at, wim, 'Eerste', { topic: 'day' })
  said(at, wim, 'Tweede', { topic: 'day' })
  said(at, wim, 'Derde')
  const screen = await showPart(at)
  await drag(row(screen, 'Derde'), row(screen, 'Eerste'))
  const inDay = section(screen, 'Dag').textContent ?? ''
  expect(statementsOf(at).map(({ topic }) => topic)).toEqual(['day', 'day', 'day'])
  expect(inDay.indexOf('Tweede')).toBeGreaterThan(inDay.indexOf('Derde'))
})

test('up and down go past what the same person said, not past others', async () => {
  const at = seatOf(samira, [wim, greet])
  said(at, wim, 'Eerste', { topic: 'day' })
  said(at, greet, 'Tussendoor', { topic: 'day' })
  said(at, wim, 'Tweede', { topic: 'day' })
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij: Tweede', 'Omhoog')
  expect(statementsOf(at).map(({ words }) => words)).toEqual(['Tweede', 'Eerste', 'Tussendoor'])
  await screen.click(screen.button('Meer bij: Tweede'))
  expect(screen.button('Omhoog').getAttribute('aria-disabled')).toBe('true')
})

test('who moves a row hears where it stands, and goes on from there', async () => {
  const at = seatOf(samira, [wim])
  for (const words of ['Eerste', 'Tweede', 'Derde']) said(at, wim, words, { topic: 'day' })
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij: Eerste', 'Omlaag')
  expect(screen.find('[role="status"]').textContent).toBe('Staat nu op plaats 2 van 3.')
  expect(document.activeElement).toBe(screen.button('Meer bij: Eerste'))
  await fromMenu(screen, 'Meer bij: Eerste', 'Omlaag')
  expect(screen.find('[role="status"]').textContent).toBe('Staat nu op plaats 3 van 3.')
})

test('two who move one thing at once leave it in one place', async () => {
  const [one, two] = seatsFor(samira, wim)
  if (one === undefined || two === undefined) throw new Error('two seats')
  for (const words of ['a', 'b', 'c']) said(one, wim, words, { topic: 'day' })
  await sync(one, two)
  const [first, second] = [await showPart(one), await showPart(two)]
  await fromMenu(first, 'Meer bij: b', 'Omhoog')
  await fromMenu(second, 'Meer bij: b', 'Omlaag')
  await sync(one, two)
  const order = statementsOf(one).map(({ words }) => words)
  expect(statementsOf(two).map(({ words }) => words)).toEqual(order)
  expect([...order].sort()).toEqual(['a', 'b', 'c'])
})

test('a row one removes after a question leaves the focus with the next', async () => {
  const at = seatOf(wim)
  const first = said(at, wim, 'Eerste', { topic: 'day' })
  said(at, wim, 'Tweede', { topic: 'day' })
  said(at, wim, 'Een antwoord', { replyTo: first, reply: 'answer' })
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij: Eerste', 'Haal weg')
  await screen.click(screen.find('dialog').querySelector('.button--stop') ?? screen.find('dialog'))
  expect(statementsOf(at).map(({ words }) => words)).toEqual(['Tweede', 'Een antwoord'])
  expect(document.activeElement).toBe(row(screen, 'Tweede'))
})

test('a row another removes while one is in it leaves the focus with the next', async () => {
  const [one, two] = seatsFor(wim, samira)
  if (one === undefined || two === undefined) throw new Error('two seats')
  said(one, wim, 'Eerste', { topic: 'day' })
  said(one, wim, 'Tweede', { topic: 'day' })
  await sync(one, two)
  const forWim = await showPart(one)
  await doing(() => forWim.button('Meer bij: Eerste').focus())
  const [first] = statementsOf(two)
  if (first !== undefined) two.table.plan.remove(first)
  await sync(one, two)
  expect(document.activeElement).toBe(row(forWim, 'Tweede'))
})
