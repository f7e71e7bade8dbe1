// @vitest-environment happy-dom
import { partyOf } from '@samenbord/shared/model'
import { act } from 'react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { doing, seatOf } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { actionsLook } from './look.ts'
import {
  actionsIn,
  begin,
  openActions,
  openHowItGoes,
  openRow,
} from './test-support/actions-screen.tsx'
import { actionAt, agreedAt, wantedAt } from './test-support/agreed.ts'
import { goAndComeBack } from './test-support/away.tsx'
import { altDown, choose } from './test-support/choose.ts'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident', colour: 2 })
const ofWim = partyOf({ kind: 'participant', id: wim.id })

beforeEach(() => {
  actionsLook.set('list')
  sessionStorage.clear()
})

test('words not told yet, and who says them, are there when one comes back', async () => {
  const seat = seatOf(samira, [wim])
  agreedAt(seat, 'maakt de gang vrij')
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  await openHowItGoes(screen)
  await screen.click(screen.button('Namens iemand anders'))
  await choose(screen, '.how-it-goes select', ofWim)
  await screen.type('Een paar woorden erbij', 'twee dozen weg')
  await goAndComeBack(screen)
  expect(screen.field('Een paar woorden erbij').value).toBe('twee dozen weg')
  await screen.click(screen.button('loopt'))
  expect(seat.table.plan.plan.get().reports).toMatchObject([{ words: 'twee dozen weg', by: ofWim }])
  await goAndComeBack(screen)
  expect(screen.field('Een paar woorden erbij').value).toBe('')
})

test('who takes back what was told goes on in what was told before, or in the action', async () => {
  const seat = seatOf(samira)
  agreedAt(seat, 'maakt de gang vrij')
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  await openHowItGoes(screen)
  await screen.click(screen.button('loopt'))
  await screen.click(screen.button('vast'))
  const takeBack = async () => {
    const bin = screen.find('.history__report button')
    await act(async () => bin.focus())
    await screen.click(bin)
  }
  await takeBack()
  expect(document.activeElement).toBe(screen.find('.history__report'))
  await takeBack()
  expect(screen.all('.history')).toEqual([])
  expect(document.activeElement).toBe(screen.find('.action-row'))
})

test('an action for another wish stays where it is while one is in it, and open when it goes', async () => {
  const seat = seatOf(samira)
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen.')
  const id = agreedAt(seat, 'maakt de gang vrij')
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  await screen.click(screen.button('Meer bij deze afspraak'))
  await screen.click(screen.button('Bij welke wens hoort het? Zonder wens'))
  const wishes = screen.find('.more-fields select')
  await act(async () => wishes.focus())
  await choose(screen, '.more-fields select', bed)
  expect(actionAt(seat, id).goal).toBe(bed)
  expect(document.activeElement).toBe(wishes)
  expect(screen.all('h4').map(({ textContent }) => textContent)).toEqual(['Zonder wens'])
  await begin(screen)
  await screen.until(() => screen.find('h4').textContent === 'Gewoon weer in mijn bed slapen.')
  expect(screen.hasButton('Meer bij deze afspraak')).toBe(true)
})

test('a row goes to its new place only when what is pressed elsewhere is let go of', async () => {
  const seat = seatOf(samira)
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen.')
  const id = agreedAt(seat, 'maakt de gang vrij')
  const screen = await openActions(seat)
  await act(async () => screen.find('.action-row').focus())
  await doing(() => seat.table.plan.change('action', id, { goal: bed }))
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const pointer = (type: string) =>
    act(async () => {
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }))
    })
  const later = () => act(async () => vi.runAllTimers())
  await pointer('pointerdown')
  await begin(screen)
  await later()
  expect(screen.find('h4').textContent).toBe('Zonder wens')
  await pointer('pointerup')
  await later()
  expect(screen.find('h4').textContent).toBe('Gewoon weer in mijn bed slapen.')
})

test('in a field the arrows with Alt are those of the field', async () => {
  const seat = seatOf(samira)
  agreedAt(seat, 'maakt de gang vrij', { due: { kind: 'on', day: '2031-05-26' } })
  agreedAt(seat, 'belt Kees')
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  for (const selector of ['.due-field select', '.due-field input[type="date"]']) {
    await altDown(screen.find(selector))
  }
  expect(actionsIn(seat).map(({ words }) => words)).toEqual(['maakt de gang vrij', 'belt Kees'])
})

test('Escape closes a new action and keeps what was written; who does not go on loses it', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await openActions(seat)
  const field = () => screen.area('Wat gaat er gebeuren?')
  await begin(screen)
  await screen.write('Wat gaat er gebeuren?', 'belt de verzekering')
  await screen.click(screen.button('WWim'))
  await screen.press('Escape', field())
  expect(screen.hasButton('Spreek af')).toBe(false)
  expect(field().value).toBe('belt de verzekering')
  await goAndComeBack(screen)
  expect(field().value).toBe('belt de verzekering')
  expect(screen.button('WWim').getAttribute('aria-pressed')).toBe('true')
  await act(async () => screen.button('Toch niet').focus())
  await screen.click(screen.button('Toch niet'))
  expect(field().value).toBe('')
  expect(document.activeElement).toBe(field())
  expect(screen.hasButton('Spreek af')).toBe(false)
})

test('what one was about to agree is there after a reload', async () => {
  const screen = await openActions(seatOf(samira, [wim]))
  await begin(screen)
  await screen.write('Wat gaat er gebeuren?', 'belt de verzekering')
  const later = await openActions(seatOf(samira, [wim]))
  const field = later.all('textarea').at(-1)
  expect(field instanceof HTMLTextAreaElement && field.value).toBe('belt de verzekering')
  expect(later.hasButton('Spreek af')).toBe(true)
})

test('an action moves by keyboard, and it is said where it stands', async () => {
  const seat = seatOf(samira)
  agreedAt(seat, 'maakt de gang vrij')
  agreedAt(seat, 'belt Kees')
  const screen = await openActions(seat)
  const first = screen.find('.action-face__open')
  await act(async () => first.focus())
  await altDown(first)
  expect(actionsIn(seat).map(({ words }) => words)).toEqual(['belt Kees', 'maakt de gang vrij'])
  expect(screen.words()).toContain('Staat nu op plaats 2 van 2.')
  expect(document.activeElement).toBe(first)
})
