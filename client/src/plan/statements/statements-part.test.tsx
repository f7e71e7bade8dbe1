// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { seatOf } from '../../entity/test-support/plan-table.tsx'
import { said, samira, seat, showPart, wim } from './test-support/said.tsx'

const headings = (texts: readonly HTMLElement[]) => texts.map(({ textContent }) => textContent)

test('an empty plan says what to do, and offers the four fields', async () => {
  const screen = await showPart(seatOf(wim))
  expect(screen.words()).toContain('Begin waar je wilt')
  expect(headings(screen.all('.topic-section h3'))).toEqual(['Dag', 'Nacht', 'Geld', 'Vrije tijd'])
})

test('behind the four fields stand the topics of which something was said', async () => {
  const at = seatOf(samira, [wim])
  said(at, wim, 'De huur is te hoog.', { topic: 'spending' })
  said(at, wim, 'Geld is altijd gedoe.', { topic: 'money' })
  const screen = await showPart(at)
  expect(screen.words()).not.toContain('Schulden')
  await screen.click(screen.button('Alle onderwerpen'))
  expect(headings(screen.all('.topic-group > h3'))).toEqual(['Geld'])
  expect(headings(screen.all('.topic-section h4'))).toEqual(['Uitgaven'])
})

test('one tap begins any of the fourteen topics', async () => {
  const at = seatOf(samira, [wim])
  const screen = await showPart(at)
  await screen.click(screen.button('Alle onderwerpen'))
  await screen.click(screen.button('Kies een onderwerp'))
  expect(screen.all('.topic-chooser__domain')).toHaveLength(14)
  await screen.click(screen.button('Veiligheid'))
  expect(headings(screen.all('.topic-section h4'))).toEqual(['Veiligheid'])
  expect(document.activeElement).toBe(screen.area('Wat wordt er gezegd?'))
  await screen.write('Wat wordt er gezegd?', 'De buren maken ruzie.')
  await screen.press('Enter')
  expect(at.table.plan.plan.get().statements).toMatchObject([{ topic: 'safety' }])
})

test('help with a field is one tap away: points and questions, and nothing to fill in', async () => {
  const screen = await showPart(seatOf(samira, [wim]))
  await screen.click(screen.button('Hulp bij dit onderwerp: Geld'))
  const dialog = screen.find('dialog')
  await screen.until(() => dialog.querySelector('.topic-help') !== null)
  expect(dialog.textContent).toContain('Boetes, en bedrijven die nog geld krijgen')
  expect(dialog.textContent).toContain('De wondervraag')
  expect(dialog.textContent).not.toContain('Hoe veilig je je voelt')
  expect(dialog.querySelectorAll('input, textarea, select')).toHaveLength(0)
})

test('what something is, about whom, shows in quiet words, and only when it is so', async () => {
  const at = seatOf(samira, [wim])
  said(at, samira, 'Hij kookt goed.', { aspect: 'goes-well', about: seat(wim), topic: 'practical' })
  said(at, wim, 'Ik kook graag.', { topic: 'day' })
  const screen = await showPart(at)
  const quiet = screen.all('.statement__who').map(({ textContent }) => textContent)
  expect(quiet).toEqual(['Wim', 'Samira · Wat goed gaat · Praktische dingen · over Wim'])
})

test('what is not sorted yet stands above the fields, where one sees it come', async () => {
  const at = seatOf(samira, [wim])
  said(at, wim, 'Ik ben moe.')
  const screen = await showPart(at)
  const text = screen.words()
  expect(text.indexOf('Ik ben moe.')).toBeGreaterThan(-1)
  expect(text.indexOf('Ik ben moe.')).toBeLessThan(text.indexOf('Dag'))
})
