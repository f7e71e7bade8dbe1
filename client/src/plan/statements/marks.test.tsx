// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import {
  doing,
  type PlanScreen,
  seatOf,
  seatsFor,
  sync,
} from '../../entity/test-support/plan-table.tsx'
import { fromMenu, samira, seat, showPart, wim } from './test-support/said.tsx'

const choose = (screen: PlanScreen, question: string, value: number) => {
  const [field] = screen
    .all('fieldset')
    .filter((one) => one.querySelector(':scope > legend')?.textContent === question)
  const radio = field?.querySelectorAll('input')[value]
  if (radio === undefined) throw new Error(`no ${question}`)
  return screen.click(radio)
}

test('one of the household gives the own life a mark, in numbers and words', async () => {
  const [atWim, atSamira] = seatsFor(wim, samira)
  if (atWim === undefined || atSamira === undefined) throw new Error('two seats')
  const forWim = await showPart(atWim)
  const forSamira = await showPart(atSamira)
  await fromMenu(forWim, 'Meer bij Nacht', 'Geef dit zelf een cijfer')
  expect(document.activeElement?.getAttribute('type')).toBe('radio')
  expect(atWim.table.plan.plan.get().scales).toEqual([])
  await choose(forWim, 'Welk cijfer is het nu?', 3)
  await choose(forWim, 'Naar welk cijfer wil je?', 6)
  await forWim.write('Wat betekent dit cijfer?', 'Gewoon in mijn bed.')
  await forWim.press('Enter')
  expect(forWim.words()).toContain('Nu een 3. Ik wil naar een 6. Gewoon in mijn bed.')
  await sync(atWim, atSamira)
  expect(forSamira.words()).toContain('Nu een 3. Ik wil naar een 6.')
  expect(forSamira.words()).not.toContain('genoteerd door')
  expect(forSamira.hasButton('Verander het cijfer van Wim')).toBe(false)
})

test('a mark can be taken away, and that can be taken back', async () => {
  const at = seatOf(wim)
  at.table.plan.add('scale', { by: seat(wim), topic: 'night', now: 3, wished: null, words: '' })
  const screen = await showPart(at)
  expect(screen.words()).toContain('Nu een 3.')
  await screen.click(screen.button('Verander het cijfer van Wim'))
  await screen.click(screen.button('Haal het cijfer weg'))
  expect(screen.words()).not.toContain('Nu een 3.')
  await doing(() => at.table.undo.undo())
  expect(screen.words()).toContain('Nu een 3.')
})

test('nobody marks the life of another at the table', async () => {
  const screen = await showPart(seatOf(samira, [wim]))
  expect(screen.hasButton('Meer bij Nacht')).toBe(false)
})

test('for one of the household without a seat it is noted, and it says by whom', async () => {
  const at = seatOf(samira)
  at.table.plan.add('member', { name: 'Daan', participant: null })
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij Dag', 'Schrijf het cijfer van Daan op')
  await choose(screen, 'Welk cijfer is het nu?', 0)
  await screen.click(screen.button('Klaar'))
  expect(screen.words()).toContain('Nu een 0.')
  expect(screen.words()).toContain('genoteerd door Samira')
})

test('choosing no number leaves nothing in the plan', async () => {
  const at = seatOf(wim)
  const screen = await showPart(at)
  await fromMenu(screen, 'Meer bij Geld', 'Geef dit zelf een cijfer')
  await screen.click(screen.button('Klaar'))
  expect(at.table.plan.plan.get().scales).toEqual([])
  expect(screen.all('.own-scale')).toEqual([])
})
