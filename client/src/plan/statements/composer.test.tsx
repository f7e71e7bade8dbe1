// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { doing, seatOf } from '../../entity/test-support/plan-table.tsx'
import {
  fromMenu,
  greet,
  said,
  samira,
  seat,
  showPart,
  statementsOf,
  wim,
} from './test-support/said.tsx'

test('what one types and enters lies on the table, and the next can be typed', async () => {
  const at = seatOf(wim)
  const screen = await showPart(at)
  await screen.write('Wat wil je vertellen?', 'De brieven maak ik niet meer open.')
  await screen.press('Enter')
  await screen.write('Wat wil je vertellen?', 'Vroeger viste ik met Kees.')
  await screen.press('Enter')
  expect(statementsOf(at)).toMatchObject([
    { words: 'De brieven maak ik niet meer open.', by: seat(wim), notedBy: null, topic: null },
    { words: 'Vroeger viste ik met Kees.', by: seat(wim), notedBy: null, topic: null },
  ])
  expect(document.activeElement).toBe(screen.area('Wat wil je vertellen?'))
  expect(screen.area('Wat wil je vertellen?').value).toBe('')
})

test('no words, nothing said', async () => {
  const at = seatOf(wim)
  const screen = await showPart(at)
  await screen.write('Wat wil je vertellen?', '   ')
  await screen.press('Enter')
  expect(statementsOf(at)).toEqual([])
})

test('what is noted for another says by whom, and waits until that person says it is right', async () => {
  const at = seatOf(samira, [wim])
  const screen = await showPart(at)
  await screen.click(screen.button('SIk zeg'))
  await screen.click(screen.button('WWim'))
  expect(screen.words()).toContain('Wim zegt')
  expect(screen.words()).toContain('Samira schrijft mee')
  await screen.write('Wat wordt er gezegd?', 'Ik slaap slecht.')
  await screen.press('Enter')
  expect(statementsOf(at)).toMatchObject([
    { words: 'Ik slaap slecht.', by: seat(wim), notedBy: samira.id, confirmed: false },
  ])
  expect(screen.words()).toContain('genoteerd door Samira')
  expect(screen.words()).toContain('nog niet bevestigd')
})

test('someone of the household who is not at the table can be quoted', async () => {
  const at = seatOf(samira, [wim])
  const daan = at.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await showPart(at)
  await screen.click(screen.button('SIk zeg'))
  await screen.click(screen.button('DDaan'))
  await screen.write('Wat wordt er gezegd?', 'Ik wil naar mijn vader.')
  await screen.press('Enter')
  expect(statementsOf(at)).toMatchObject([{ by: `member:${daan}`, notedBy: samira.id }])
})

test('one tap at a field has the next thing belong there', async () => {
  const at = seatOf(wim)
  const screen = await showPart(at)
  await screen.click(screen.button('Zeg iets over: Nacht'))
  expect(document.activeElement).toBe(screen.area('Wat wil je vertellen?'))
  await screen.write('Wat wil je vertellen?', 'Ik krijg het benauwd.')
  await screen.press('Enter')
  expect(statementsOf(at)).toMatchObject([{ topic: 'night' }])
})

test('a resident is asked one thing only; the rest is one tap away', async () => {
  const screen = await showPart(seatOf(wim, [greet]))
  expect(screen.words()).toContain('Wat wil je vertellen?')
  expect(screen.all('.composer select')).toEqual([])
  expect(screen.words()).not.toContain('Ik zeg')
  await screen.click(screen.button('Meer keuzes'))
  expect(screen.words()).toContain('Wie zegt dit?')
  expect(screen.all('.composer select')).toHaveLength(1)
  await screen.press('Escape')
  expect(screen.words()).not.toContain('Wie zegt dit?')
  expect(document.activeElement).toBe(screen.area('Wat wil je vertellen?'))
})

test('what is not sent yet is still there after a look at another part of the plan', async () => {
  const at = seatOf(wim)
  const first = await showPart(at)
  await first.write('Wat wil je vertellen?', 'Half')
  const second = await showPart(at)
  expect(second.all('textarea').map((area) => area.textContent)).toContain('Half')
})

test('a wish is made of what was said, in the words and the name of who said it', async () => {
  const at = seatOf(samira, [wim])
  const id = said(at, wim, 'Ik wil Daan weer hier aan tafel.', { topic: 'social' })
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij: Ik wil Daan weer hier aan tafel.', 'Maak er een wens van')
  expect(at.table.plan.plan.get().goals).toMatchObject([
    {
      words: 'Ik wil Daan weer hier aan tafel.',
      whose: seat(wim),
      wordsOf: seat(wim),
      topic: 'social',
      status: 'idea',
      from: id,
    },
  ])
  expect(screen.find('output').textContent).toBe('wishes')
  await doing(() => at.table.undo.undo())
  expect(at.table.plan.plan.get().goals).toEqual([])
  expect(statementsOf(at)).toHaveLength(1)
})

test('what was noted and not confirmed becomes a wish in words that are not their own yet', async () => {
  const at = seatOf(samira, [wim])
  const id = said(at, wim, 'Ik wil rust.', { notedBy: samira.id })
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij: Ik wil rust.', 'Maak er een wens van')
  expect(at.table.plan.plan.get().goals).toMatchObject([
    { whose: seat(wim), wordsOf: null, from: id },
  ])
})

test('what became a wish leads to it, instead of making another', async () => {
  const at = seatOf(samira, [wim])
  said(at, wim, 'Ik wil Daan zien.')
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij: Ik wil Daan zien.', 'Maak er een wens van')
  await fromMenu(screen, 'Meer bij: Ik wil Daan zien.', 'Naar de wens')
  expect(at.table.plan.plan.get().goals).toHaveLength(1)
})
