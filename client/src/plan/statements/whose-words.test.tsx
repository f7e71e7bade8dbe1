// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { doing, seatOf, seatsFor, sync } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import {
  fromMenu,
  greet,
  joost,
  said,
  samira,
  showPart,
  statementsOf,
  wim,
} from './test-support/said.tsx'

const words = 'Ik mis Daan.'
const edit = `Pas de woorden aan: ${words}`
const menu = `Meer bij: ${words}`

test('nobody can edit what someone else said: one answers, or asks for a change', async () => {
  const at = seatOf(joost, [wim])
  said(at, wim, words)
  const screen = await showPart(at)
  expect(screen.words()).toContain(words)
  expect(screen.hasButton(edit)).toBe(false)
  await screen.click(screen.button(menu))
  expect(screen.hasButton('Antwoord')).toBe(true)
  expect(screen.hasButton('Vraag om een aanpassing')).toBe(true)
  expect(screen.hasButton('Haal weg')).toBe(false)
})

test('who said it edits the own words in place', async () => {
  const at = seatOf(wim)
  said(at, wim, words)
  const screen = await showPart(at)
  await screen.click(screen.button(edit))
  await screen.write('Woorden', 'Ik mis Daan. Met kerst was hij hier.')
  await screen.press('Enter')
  expect(statementsOf(at)[0]?.words).toBe('Ik mis Daan. Met kerst was hij hier.')
  expect(screen.all('textarea')).toHaveLength(1)
})

test('who noted it may edit it until the one who said it says it is right', async () => {
  const [atWim, atSamira] = seatsFor(wim, samira)
  if (atWim === undefined || atSamira === undefined) throw new Error('two seats')
  said(atSamira, wim, words, { notedBy: samira.id })
  await sync(atWim, atSamira)
  const forWim = await showPart(atWim)
  const forSamira = await showPart(atSamira)
  expect(forSamira.hasButton(edit)).toBe(true)
  expect(forSamira.words()).toContain('genoteerd door Samira')
  expect(forSamira.words()).toContain('nog niet bevestigd')
  expect(forSamira.hasButton('Ja')).toBe(false)

  await forWim.click(forWim.button('Ja'))
  expect(document.activeElement?.textContent).toContain(words)
  await sync(atWim, atSamira)
  expect(forSamira.hasButton(edit)).toBe(false)
  expect(forSamira.words()).toContain('genoteerd door Samira')
  expect(forSamira.words()).not.toContain('nog niet bevestigd')
  expect(forWim.hasButton('Ja')).toBe(false)
  expect(forWim.hasButton(edit)).toBe(true)
})

test('only who is quoted is asked whether it is right', async () => {
  const at = seatOf(greet, [wim, samira])
  said(at, wim, words, { notedBy: samira.id })
  const screen = await showPart(at)
  expect(screen.words()).not.toContain('Klopt dit?')
  expect(screen.words()).toContain('nog niet bevestigd')
})

test('the coordinator may remove any words, and cannot edit them', async () => {
  const at = seatOf(samira, [wim])
  said(at, wim, words)
  const screen = await showPart(at)
  expect(screen.hasButton(edit)).toBe(false)
  await fromMenu(screen, menu, 'Haal weg')
  expect(statementsOf(at)).toEqual([])
  await doing(() => at.table.undo.undo())
  expect(statementsOf(at)).toHaveLength(1)
})

test('a viewer reads all and has no controls', async () => {
  const at = seatOf(someone('Vera', { access: 'view' }), [wim])
  const writer = seatOf(wim)
  const id = said(writer, wim, words, { topic: 'night' })
  said(writer, greet, 'Hij hoest ook overdag.', { replyTo: id, reply: 'answer' })
  await sync(writer, at)
  const screen = await showPart(at)
  expect(screen.words()).toContain(words)
  expect(screen.words()).toContain('Hij hoest ook overdag.')
  expect(screen.all('textarea, input, select, [draggable="true"]')).toEqual([])
  const names = screen
    .all('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent)
  expect(names.filter((name) => !name?.startsWith('Hulp bij dit onderwerp'))).toEqual([
    'Eenvoudig',
    'Alle onderwerpen',
  ])
})

test('who loses the right to write while writing keeps reading', async () => {
  const at = seatOf(wim)
  said(at, wim, words)
  const screen = await showPart(at)
  await screen.click(screen.button(edit))
  await doing(() => at.facts.set({ ...at.facts.get(), access: 'view' }))
  expect(screen.all('textarea')).toEqual([])
  expect(screen.words()).toContain(words)
})

test('one sees who is writing in words that one reads', async () => {
  const [atWim, atGreet] = seatsFor(wim, greet)
  if (atWim === undefined || atGreet === undefined) throw new Error('two seats')
  said(atWim, wim, words)
  await sync(atWim, atGreet)
  const forWim = await showPart(atWim)
  const forGreet = await showPart(atGreet)
  await forWim.click(forWim.button(edit))
  await sync(atWim, atGreet)
  expect(forGreet.words()).toContain('Wim schrijft hier')
})

test('words of one who takes a seat as member of the household are then their own', async () => {
  const at = seatOf(wim, [samira])
  const member = at.table.plan.add('member', { name: 'Wim', participant: null })
  said(at, samira, words, { by: `member:${member}`, notedBy: samira.id })
  const screen = await showPart(at)
  expect(screen.hasButton('Ja')).toBe(false)
  await fromMenu(screen, 'Meer over Wim', 'Dat ben ik')
  expect(screen.hasButton('Ja')).toBe(true)
})
