// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { said, seat as sits, statementsOf } from '../statements/test-support/said.tsx'
import { HowIsItStep } from './how-is-it-step.tsx'
import { comeTo, greet, joost, reader, samira, wim } from './test-support/at-step.tsx'

beforeEach(() => sessionStorage.clear())

const open = (seat: Seat) => showAt(seat, <HowIsItStep />)

test('a resident sees the four fields with how much was said, and writes first for nobody else', async () => {
  const seat = seatOf(wim, [joost])
  comeTo(seat, 'how-is-it')
  said(seat, joost, 'Stof maakt de astma erger.', { topic: 'night' })
  const screen = await open(seat)
  await screen.click(screen.button('Nacht1 ding'))
  await screen.write('Hoe is de nacht voor jou?', 'Ik zit rechtop in de stoel.')
  expect(screen.words()).toContain('Alleen jij ziet dit nu')
  expect(statementsOf(seat)).toHaveLength(1)
  await screen.click(screen.button('Leg op tafel'))
  expect(statementsOf(seat)[1]).toMatchObject({
    words: 'Ik zit rechtop in de stoel.',
    by: sits(wim),
    topic: 'night',
    notedBy: null,
  })
  expect(screen.hasButton('Nacht2 dingen')).toBe(true)
  expect(screen.words()).toMatch(/Wat jij zei.*rechtop.*Wat anderen zeggen.*Stof maakt/)
  expect(screen.find('[role="status"]').textContent).toBe('Het ligt op tafel.')
})

test('who comes late reads all that was said before a field is chosen', async () => {
  const seat = seatOf(wim, [joost, greet])
  comeTo(seat, 'how-is-it')
  said(seat, joost, 'Stof maakt de astma erger.', { topic: 'physical' })
  said(seat, greet, 'Op donderdag drinken we koffie.', { topic: 'day' })
  const screen = await open(seat)
  expect(screen.words()).toContain('Stof maakt de astma erger.')
  expect(screen.words()).toContain('Op donderdag drinken we koffie.')
  await screen.click(screen.button('Dag1 ding'))
  expect(screen.words()).not.toContain('Stof maakt')
})

test('the note-taker says first who speaks, and that stands with the words', async () => {
  const seat = seatOf(samira, [wim])
  comeTo(seat, 'how-is-it', { noteTaker: samira })
  const screen = await open(seat)
  await screen.write('Wat wordt er gezegd?', 'Ik slaap slecht.')
  await screen.click(screen.button('Leg op tafel'))
  expect(screen.words()).toContain('Kies eerst wie dit zegt.')
  expect(statementsOf(seat)).toEqual([])
  await screen.click(screen.button('WWim'))
  expect(screen.words()).toContain('Samira schrijft dit op voor Wim.')
  await screen.click(screen.button('Leg op tafel'))
  expect(statementsOf(seat)).toMatchObject([
    { words: 'Ik slaap slecht.', by: sits(wim), notedBy: samira.id, confirmed: false },
  ])
  expect(screen.words()).toContain('genoteerd door Samira')
})

test('who speaks is forgotten when the table goes on, what is written is not', async () => {
  const seat = seatOf(samira, [wim])
  comeTo(seat, 'how-is-it', { noteTaker: samira })
  const screen = await open(seat)
  await screen.click(screen.button('WWim'))
  await screen.write('Wat wordt er gezegd?', 'Ik slaap')
  await doing(() => comeTo(seat, 'how-is-it', { noteTaker: samira, turn: 1 }))
  expect(screen.button('WWim').getAttribute('aria-pressed')).toBe('false')
  expect(screen.area('Wat wordt er gezegd?').value).toBe('Ik slaap')
})

test('the note-taker can say something in the own words as well', async () => {
  const seat = seatOf(samira, [wim])
  comeTo(seat, 'how-is-it', { noteTaker: samira })
  const screen = await open(seat)
  await screen.click(screen.button('Ik zeg zelf iets'))
  await screen.write('Wat wil je vertellen?', 'Ik zag de dozen.')
  await screen.click(screen.button('Leg op tafel'))
  expect(statementsOf(seat)).toMatchObject([{ by: sits(samira), notedBy: null }])
  expect(screen.hasButton('Ik schrijf op voor een ander')).toBe(true)
})

test('what was noted can be confirmed, said otherwise, or left for later', async () => {
  const seat = seatOf(wim, [samira])
  comeTo(seat, 'how-is-it')
  said(seat, wim, 'Ik slaap slecht.', { notedBy: samira.id })
  const screen = await open(seat)
  await screen.click(screen.button('Nog niet'))
  expect(screen.hasButton('Ja')).toBe(false)
  expect(screen.words()).toContain('nog niet bevestigd')
  await screen.click(screen.button('Klopt dit?'))
  await screen.click(screen.button('Nee, anders'))
  await screen.write('Woorden', 'Ik slaap in de stoel.')
  await screen.press('Enter')
  expect(statementsOf(seat)).toMatchObject([{ words: 'Ik slaap in de stoel.', confirmed: true }])
  expect(screen.words()).not.toContain('Klopt dit?')
})

test('who reads along sees what was said and no field', async () => {
  const seat = seatOf(reader, [wim])
  comeTo(seat, 'how-is-it')
  const screen = await open(seat)
  expect(screen.words()).toContain('Wat anderen zeggen, komt hier te staan.')
  await doing(() => said(seat, wim, 'Ik slaap slecht.'))
  expect(screen.words()).toContain('Ik slaap slecht.')
  expect(screen.all('textarea')).toEqual([])
})

test('without the resident nothing can be said here, and it says why', async () => {
  const seat = seatOf(samira, [])
  comeTo(seat, 'how-is-it', { mode: 'without-resident', noteTaker: samira })
  const screen = await open(seat)
  expect(screen.words()).toContain('De bewoner is er nu niet.')
  expect(screen.all('textarea')).toEqual([])
})
