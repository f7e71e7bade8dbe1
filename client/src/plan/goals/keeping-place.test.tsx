// @vitest-environment happy-dom
import { partyOf } from '@samenbord/shared/model'
import { act } from 'react'
import { describe, expect, test } from 'vitest'
import { doing, type PlanScreen, type Seat, seatOf } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { goalAt, wantedAt } from '../actions/test-support/agreed.ts'
import { goAndComeBack } from '../actions/test-support/away.tsx'
import { altDown, choose } from '../actions/test-support/choose.ts'
import { begin, goalsIn, openWishes } from './test-support/wishes-screen.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })
const ofSamira = partyOf({ kind: 'participant', id: samira.id })
const ofWim = partyOf({ kind: 'participant', id: wim.id })
const BED = 'Gewoon weer in mijn bed slapen.'
const DAAN = 'Ik wil Daan weer hier aan tafel.'

const wordsIn = (seat: Seat) => goalsIn(seat).map(({ words }) => words)

test('a wish not added yet, and whose it is, are there when one comes back', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await openWishes(seat)
  await begin(screen)
  await screen.write('Wat moet er anders?', BED)
  await screen.click(screen.field('Nog niet gezegd'))
  await goAndComeBack(screen)
  expect(screen.area('Wat moet er anders?').value).toBe(BED)
  await screen.click(screen.button('Zet erbij'))
  expect(goalsIn(seat)).toMatchObject([{ words: BED, whose: null }])
})

describe('a wish that one is in', () => {
  test('stays in its place while one passes by other people', async () => {
    const seat = seatOf(samira, [wim])
    const id = wantedAt(seat, BED, { whose: ofWim })
    const screen = await openWishes(seat)
    await screen.click(screen.button(BED))
    const whose = screen.find('.goal-fields select')
    await act(async () => whose.focus())
    await choose(screen, '.goal-fields select', '')
    expect(goalAt(seat, id).whose).toBeNull()
    expect(document.activeElement).toBe(whose)
    expect(screen.find('h4').textContent).toBe('WWat Wim anders wil')
    await begin(screen)
    await screen.until(() => screen.find('h4').textContent === 'Nog niet gezegd wie dit wil')
    expect(screen.area('Hoe zeg je het?').value).toBe(BED)
  })

  test('is let go of by the arrows, past what is reached', async () => {
    const seat = seatOf(wim)
    const id = wantedAt(seat, BED, { whose: ofWim, status: 'under-way' })
    const screen = await openWishes(seat)
    await screen.click(screen.button(BED))
    for (const status of ['bereikt', 'losgelaten']) {
      await act(async () => screen.field(status).focus())
      await screen.click(screen.field(status))
      expect(document.activeElement).toBe(screen.field(status))
    }
    expect(goalAt(seat, id).status).toBe('let-go')
    expect(screen.words()).not.toContain('Bereikt en losgelaten')
    await begin(screen)
    await screen.until(() => screen.words().includes('Bereikt en losgelaten (1)'))
  })
})

test('in a field the arrows with Alt are those of the field', async () => {
  const seat = seatOf(wim)
  wantedAt(seat, BED, { whose: ofWim })
  wantedAt(seat, DAAN, { whose: ofWim })
  const screen = await openWishes(seat)
  await screen.click(screen.button(BED))
  await altDown(screen.find('.goal-fields select'))
  expect(wordsIn(seat)).toEqual([BED, DAAN])
  await altDown(screen.button(BED))
  expect(wordsIn(seat)).toEqual([DAAN, BED])
})

test('who agrees nothing for a wish after all is where they began', async () => {
  const seat = seatOf(samira, [wim])
  wantedAt(seat, BED, { whose: ofWim })
  const screen = await openWishes(seat)
  await screen.click(screen.button('Maak er een afspraak bij'))
  await screen.click(screen.button('Toch niet'))
  expect(document.activeElement).toBe(screen.button('Maak er een afspraak bij'))
  await screen.click(screen.button('Maak er een afspraak bij'))
  await screen.write('Wat gaat er gebeuren?', 'belt Kees')
  await screen.press('Escape', screen.area('Wat gaat er gebeuren?'))
  expect(document.activeElement).toBe(screen.button('Maak er een afspraak bij'))
  await screen.click(screen.button('Maak er een afspraak bij'))
  expect(screen.area('Wat gaat er gebeuren?').value).toBe('belt Kees')
})

test('wishes move by keyboard, within those of one person', async () => {
  const seat = seatOf(samira, [wim])
  wantedAt(seat, BED, { whose: ofWim })
  wantedAt(seat, 'Minder formulieren', { whose: ofSamira })
  wantedAt(seat, DAAN, { whose: ofWim })
  const screen = await openWishes(seat)
  await screen.click(screen.button(`Wat kan met deze wens: ${BED}`))
  await screen.click(screen.button('Zet lager'))
  expect(wordsIn(seat)).toEqual(['Minder formulieren', DAAN, BED])
  expect(screen.words()).toContain('Staat nu op plaats 2 van 2.')
  await doing(() => seat.table.undo.undo())
  expect(wordsIn(seat)).toEqual([BED, 'Minder formulieren', DAAN])
})

describe('a wish that is dragged', () => {
  const dragOver = async (screen: PlanScreen, moved: string, beside: string) => {
    const dataTransfer = new DataTransfer()
    const row = (words: string) =>
      screen.all('.goal').find(({ textContent }) => textContent?.includes(words))
    const fire = (words: string, type: string) =>
      act(async () => {
        const event = new DragEvent(type, { bubbles: true, cancelable: true })
        Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
        row(words)?.dispatchEvent(event)
      })
    await fire(moved, 'dragstart')
    await fire(beside, 'dragover')
    const line = row(beside)?.getAttribute('data-drop') ?? undefined
    await fire(beside, 'drop')
    return line
  }

  test('is laid beside another of the same person', async () => {
    const seat = seatOf(samira, [wim])
    wantedAt(seat, BED, { whose: ofWim })
    wantedAt(seat, DAAN, { whose: ofWim })
    const screen = await openWishes(seat)
    expect(await dragOver(screen, BED, DAAN)).toBe('after')
    expect(wordsIn(seat)).toEqual([DAAN, BED])
  })

  test('is not taken beside one of another, whose it would not be', async () => {
    const seat = seatOf(samira, [wim])
    wantedAt(seat, BED, { whose: ofWim })
    wantedAt(seat, DAAN, { whose: ofWim })
    wantedAt(seat, 'Minder formulieren', { whose: ofSamira })
    const screen = await openWishes(seat)
    expect(await dragOver(screen, BED, 'Minder formulieren')).toBeUndefined()
    expect(wordsIn(seat)).toEqual([BED, DAAN, 'Minder formulieren'])
  })
})
