// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { doing, seatOf, seatsFor, sync } from '../../entity/test-support/plan-table.tsx'
import { fromMenu, joost, said, seat, showPart, statementsOf, wim } from './test-support/said.tsx'

const words = 'Joost komt nooit.'

test('an answer stands under what it answers, with a name', async () => {
  const at = seatOf(joost, [wim])
  const id = said(at, wim, words, { topic: 'day' })
  const screen = await showPart(at)
  await fromMenu(screen, `Meer bij: ${words}`, 'Antwoord')
  await screen.write('Jouw antwoord', 'Ik kom op dinsdag.')
  await screen.press('Enter')
  expect(statementsOf(at).at(-1)).toMatchObject({
    words: 'Ik kom op dinsdag.',
    by: seat(joost),
    replyTo: id,
    reply: 'answer',
    topic: 'day',
  })
  expect(screen.find('.replies').textContent).toContain('Ik kom op dinsdag.Joost')
  expect(screen.all('.statement')).toHaveLength(1)
})

const asked = async () => {
  const [atWim, atJoost] = seatsFor(wim, joost)
  if (atWim === undefined || atJoost === undefined) throw new Error('two seats')
  said(atWim, wim, words, { topic: 'day' })
  await sync(atWim, atJoost)
  const [forWim, forJoost] = [await showPart(atWim), await showPart(atJoost)]
  await fromMenu(forJoost, `Meer bij: ${words}`, 'Vraag om een aanpassing')
  expect(forJoost.words()).toContain('Wim beslist zelf over de eigen woorden.')
  await forJoost.write('Wat zou je anders opschrijven?', 'Ik was er twee keer.')
  await forJoost.press('Enter')
  await sync(atWim, atJoost)
  return { atWim, atJoost, forWim, forJoost }
}

test('a request to change words is decided by who said them: change, and it is settled', async () => {
  const { atWim, atJoost, forWim, forJoost } = await asked()
  expect(forJoost.hasButton('Laat zo')).toBe(false)
  expect(forWim.words()).toContain('vraagt om een aanpassing')
  await forWim.click(forWim.button('Pas aan'))
  await forWim.write('Woorden', 'Joost kwam twee keer.')
  await forWim.press('Enter')
  expect(statementsOf(atWim)).toMatchObject([
    { words: 'Joost kwam twee keer.' },
    { reply: 'change', settled: true },
  ])
  await sync(atWim, atJoost)
  expect(forJoost.words()).toContain('Wim heeft ernaar gekeken')
})

test('looking at the words without changing them settles nothing', async () => {
  const { atWim, forWim } = await asked()
  await forWim.click(forWim.button('Pas aan'))
  await forWim.press('Escape')
  expect(statementsOf(atWim)[1]).toMatchObject({ settled: false })
  expect(forWim.hasButton('Laat zo')).toBe(true)
})

test('who said it may leave it so: then it is settled too', async () => {
  const { atWim, forWim } = await asked()
  await forWim.click(forWim.button('Laat zo'))
  expect(statementsOf(atWim)).toMatchObject([{ words }, { reply: 'change', settled: true }])
  expect(forWim.hasButton('Laat zo')).toBe(false)
})

test('only who answered edits the answer', async () => {
  const { forWim, forJoost } = await asked()
  const name = 'Pas de woorden aan: Ik was er twee keer.'
  expect(forWim.hasButton(name)).toBe(false)
  expect(forJoost.hasButton(name)).toBe(true)
})

test('removing what was answered asks first, since answers hang on it', async () => {
  const { atWim, forWim } = await asked()
  await fromMenu(forWim, `Meer bij: ${words}`, 'Haal weg')
  expect(forWim.words()).toContain('Dit wordt nog gebruikt:')
  expect(statementsOf(atWim)).toHaveLength(2)
})

const moved = async () => {
  const [atWim, atJoost] = seatsFor(wim, joost)
  if (atWim === undefined || atJoost === undefined) throw new Error('two seats')
  const id = said(atWim, wim, words, { topic: 'day' })
  await sync(atWim, atJoost)
  const forJoost = await showPart(atJoost)
  await fromMenu(forJoost, `Meer bij: ${words}`, 'Antwoord')
  await forJoost.write('Jouw antwoord', 'Ik kom op')
  const sortElsewhere = async () => {
    atWim.table.plan.change('statement', id, { topic: 'money' }, 'sorted')
    await sync(atWim, atJoost)
  }
  return { atJoost, forJoost, sortElsewhere }
}

test('an answer goes on where another sorts what it answers', async () => {
  const { atJoost, forJoost, sortElsewhere } = await moved()
  const before = forJoost.area('Jouw antwoord')
  await sortElsewhere()
  const field = forJoost.area('Jouw antwoord')
  expect(field).not.toBe(before)
  expect(field.value).toBe('Ik kom op')
  expect(document.activeElement).toBe(field)
  await forJoost.write('Jouw antwoord', 'Ik kom op dinsdag.')
  await forJoost.press('Enter')
  expect(statementsOf(atJoost).at(-1)).toMatchObject({ words: 'Ik kom op dinsdag.' })
  expect(forJoost.all('.reply-form')).toEqual([])
})

test('an answer that was left open takes the focus from nobody', async () => {
  const { forJoost, sortElsewhere } = await moved()
  const elsewhere = forJoost.area('Wat wordt er gezegd?')
  await doing(() => elsewhere.focus())
  await sortElsewhere()
  expect(forJoost.area('Jouw antwoord').value).toBe('Ik kom op')
  expect(document.activeElement).toBe(elsewhere)
})

test('an answer one lets be is empty the next time', async () => {
  const { forJoost } = await moved()
  await forJoost.click(forJoost.button('Toch niet'))
  await fromMenu(forJoost, `Meer bij: ${words}`, 'Antwoord')
  expect(forJoost.area('Jouw antwoord').value).toBe('')
})
