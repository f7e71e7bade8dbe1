// @vitest-environment happy-dom
import { partyOf } from '@samenbord/shared/model'
import { lookBackFrom } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { doing, seatOf, seatsFor, sync } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { actionsLook } from './look.ts'
import {
  actionsIn,
  begin,
  openActions,
  openHowItGoes,
  openRow,
} from './test-support/actions-screen.tsx'
import { actionAt, agreedAt, wantedAt } from './test-support/agreed.ts'
import { choose } from './test-support/choose.ts'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident', colour: 2 })
const reader = someone('Peter', { access: 'view' })
const ofSamira = partyOf({ kind: 'participant', id: samira.id })
const ofWim = partyOf({ kind: 'participant', id: wim.id })

beforeEach(() => {
  actionsLook.set('list')
  sessionStorage.clear()
})

test('an empty plan says what to do', async () => {
  const screen = await openActions(seatOf(samira))
  expect(screen.words()).toContain('Er is nog niets afgesproken.')
})

test('what, who and when make an action, and one step takes it back', async () => {
  const seat = seatOf(samira, [wim])
  const screen = await openActions(seat)
  await begin(screen)
  await screen.write('Wat gaat er gebeuren?', 'belt de verzekering')
  await screen.click(screen.button('WWim'))
  await screen.click(screen.field('binnen twee weken'))
  await screen.press('Enter', screen.area('Wat gaat er gebeuren?'))
  const [action] = actionsIn(seat)
  expect(action).toMatchObject({ words: 'belt de verzekering', due: { kind: 'before' } })
  expect(screen.find('.action-row').textContent).toContain('Wim belt de verzekering, vóór ')
  expect(screen.words()).toContain('Afgesproken: Wim belt de verzekering')
  expect(document.activeElement).toBe(screen.area('Wat gaat er gebeuren?'))
  expect(screen.area('Wat gaat er gebeuren?').value).toBe('')
  await doing(() => seat.table.undo.undo())
  expect(actionsIn(seat)).toEqual([])
  expect(seat.table.undo.steps.get().undo).toBe(0)
})

test('not knowing yet who and when is an answer, and one looks back in two weeks', async () => {
  const seat = seatOf(samira)
  const screen = await openActions(seat)
  await begin(screen)
  await screen.write('Wat gaat er gebeuren?', 'bewaart de dozen')
  await screen.click(screen.button('Spreek af'))
  const [action] = actionsIn(seat)
  const today = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`
  expect(action).toMatchObject({ due: null, lookBack: lookBackFrom(day) })
  expect(screen.words()).toContain('Nog niet duidelijk wie: bewaart de dozen')
})

test('an action without words is not made, and the field says so', async () => {
  const seat = seatOf(samira)
  const screen = await openActions(seat)
  await begin(screen)
  await screen.click(screen.button('Spreek af'))
  expect(actionsIn(seat)).toEqual([])
  expect(screen.area('Wat gaat er gebeuren?').getAttribute('aria-invalid')).toBe('true')
})

test('questions for the talk are one tap away, and are no fields', async () => {
  const screen = await openActions(seatOf(samira))
  await begin(screen)
  expect(screen.words()).not.toContain('Wie hielp toen?')
  await screen.click(screen.button('Vragen die helpen'))
  expect(screen.words()).toContain('Wat heb je zelf al gedaan?Wie hielp toen?')
})

test('a citizen number is warned about, and not refused', async () => {
  const seat = seatOf(samira)
  const screen = await openActions(seat)
  await begin(screen)
  await screen.write('Wat gaat er gebeuren?', 'belt over 123456782')
  expect(screen.words()).toContain('Dit lijkt op een burgerservicenummer.')
  await screen.click(screen.button('Spreek af'))
  expect(actionsIn(seat)).toHaveLength(1)
})

test('an action is a sentence, with who watches and hears, whom to ask and what it waits for', async () => {
  const seat = seatOf(samira, [wim])
  const lotte = seat.table.plan.add('named', { name: 'Lotte', formal: true, askedBy: ofSamira })
  agreedAt(seat, 'vraagt Daan wat hij fijn vindt', { watcher: ofSamira, blocker: 'waiting-list' }, [
    [partyOf({ kind: 'named', id: lotte }), 'does'],
    [ofWim, 'hears'],
  ])
  const screen = await openActions(seat)
  const row = screen.find('.action-row').textContent
  expect(row).toContain('Lotte vraagt Daan wat hij fijn vindt')
  expect(row).toContain('Samira let erop; Wim hoort hoe het ging')
  expect(row).toContain('nog te vragen, door Samira')
  expect(row).toContain('Wacht op een wachtlijst')
  expect(row).toContain('afgesproken')
})

test('actions stand with the wish they are for', async () => {
  const seat = seatOf(samira)
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen.')
  agreedAt(seat, 'belt Kees')
  agreedAt(seat, 'maakt de gang vrij', { goal: bed })
  const screen = await openActions(seat)
  expect(screen.all('h4').map(({ textContent }) => textContent)).toEqual([
    'Gewoon weer in mijn bed slapen.',
    'Zonder wens',
  ])
})

test('one tap tells how it goes, with a few words, and the row says it', async () => {
  const seat = seatOf(wim, [samira])
  const id = agreedAt(seat, 'maakt de gang vrij')
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  await openHowItGoes(screen)
  await screen.type('Een paar woorden erbij', 'twee dozen weg')
  await screen.click(screen.button('loopt'))
  expect(seat.table.plan.plan.get().reports).toMatchObject([
    { action: id, status: 'running', words: 'twee dozen weg', by: ofWim },
  ])
  expect(screen.find('.action-face').textContent).toContain('loopt‘twee dozen weg’')
  expect(screen.words()).toContain('Genoteerd: loopt.')
  await screen.click(screen.button('gelukt'))
  expect(screen.all('.history__report')).toHaveLength(2)
  expect(screen.find('.history__report').textContent).toContain('geluktWim')
})

test('one can tell it for someone else, and it says who noted it', async () => {
  const seat = seatOf(samira, [wim])
  agreedAt(seat, 'maakt de gang vrij')
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  await openHowItGoes(screen)
  await screen.click(screen.button('Namens iemand anders'))
  const who = screen.find('.how-it-goes select')
  expect(document.activeElement).toBe(who)
  await choose(screen, '.how-it-goes select', ofWim)
  await screen.click(screen.button('vast'))
  expect(seat.table.plan.plan.get().reports).toMatchObject([
    { status: 'stuck', by: ofWim, madeBy: samira.id },
  ])
  expect(screen.find('.history__report').textContent).toMatch(
    /^loopt vastWim, .*, genoteerd door Samira$/,
  )
})

test('what one says of oneself is noted by nobody else', async () => {
  const seat = seatOf(samira, [wim])
  agreedAt(seat, 'maakt de gang vrij')
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  await openHowItGoes(screen)
  await screen.click(screen.button('vast'))
  expect(screen.find('.history__report').textContent).not.toContain('genoteerd')
})

test('who does it is chosen in place, also a member of the household who took a seat', async () => {
  const seat = seatOf(samira, [wim])
  const member = seat.table.plan.add('member', { name: 'Wim', participant: wim.id })
  const id = agreedAt(seat, 'maakt de gang vrij', {}, [[ofWim, 'does']])
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  await screen.click(screen.button('Meer bij deze afspraak'))
  await screen.click(screen.button('Wie beslist?'))
  const decides = screen.all('.fold__body .party-chip').find((one) => one.textContent === 'WWim')
  if (decides === undefined) throw new Error('Wim cannot be chosen')
  await screen.click(decides)
  const roles = [...(seat.table.plan.plan.get().roles.get(id) ?? [])]
  expect(roles).toEqual([[ofWim, 'decides']])
  expect(member).toBeDefined()
})

test('the rest unfolds, each with what was said', async () => {
  const seat = seatOf(samira)
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen.')
  const id = agreedAt(seat, 'maakt de gang vrij', {
    goal: bed,
    weight: 'own-strength',
    fallback: 'Joost belt',
    blocker: 'money',
    blockerWords: 'een kist',
  })
  const screen = await openActions(seat)
  await openRow(screen, 'maakt de gang vrij')
  await screen.click(screen.button('Meer bij deze afspraak'))
  const folds = screen.all('.more-fields .fold__line').map(({ textContent }) => textContent)
  expect(folds).toContain('Bij welke wens hoort het? Gewoon weer in mijn bed slapen.')
  expect(folds).toContain('Als het niet lukt Joost belt')
  expect(folds).toContain('Wacht op … een kist')
  expect(folds).toContain('Waar komt de hulp vandaan? Eigen kracht')
  expect(folds).toContain('Wie denkt mee?')
  await screen.click(screen.button('Mensen om je heen'))
  await screen.click(screen.field('Netwerk bewust niet gevraagd'))
  expect(actionAt(seat, id).networkDeclined).toBe(true)
})

test('the menu moves, tells how it goes, and removes', async () => {
  const seat = seatOf(samira)
  agreedAt(seat, 'maakt de gang vrij')
  agreedAt(seat, 'belt Kees')
  const screen = await openActions(seat)
  const menu = () => screen.click(screen.button('Wat kan met deze afspraak: belt Kees'))
  await menu()
  await screen.click(screen.button('Zet hoger'))
  expect(actionsIn(seat).map(({ words }) => words)).toEqual(['belt Kees', 'maakt de gang vrij'])
  await menu()
  await screen.click(screen.button('Zet op: loopt vast'))
  await screen.type('Een paar woorden erbij', 'neemt niet op')
  await screen.click(screen.button('Zet het zo neer'))
  expect(screen.find('.action-row').textContent).toContain('loopt vast‘neemt niet op’')
  await menu()
  await screen.click(screen.button('Haal weg'))
  expect(actionsIn(seat).map(({ words }) => words)).toEqual(['maakt de gang vrij'])
  await doing(() => seat.table.undo.undo())
  expect(actionsIn(seat)).toHaveLength(2)
})

test('what two write in one action at once both stays, and each sees the other is there', async () => {
  const [first, second] = seatsFor(samira, wim)
  if (first === undefined || second === undefined) throw new Error('no seats')
  const id = agreedAt(first, 'belt')
  await sync(first, second)
  const here = await openActions(first)
  const there = await openActions(second)
  await openRow(here, 'belt')
  await here.write('Wat is de afspraak?', 'belt de verzekering')
  await sync(first, second)
  expect(there.find('.who-writes').textContent).toBe('Samira schrijft hier')
  await openRow(there, 'belt')
  await there.write('Wat is de afspraak?', 'belt morgen de verzekering')
  await here.write('Wat is de afspraak?', 'belt de verzekering op')
  await sync(first, second)
  expect(actionAt(first, id).words).toBe('belt morgen de verzekering op')
  expect(actionAt(second, id).words).toBe('belt morgen de verzekering op')
})

test('a jump opens the action and takes the focus there', async () => {
  const seat = seatOf(samira)
  const id = agreedAt(seat, 'belt Kees')
  const Jump = (): ReactElement => {
    const { jumpTo } = usePlanPlace()
    return (
      <button type="button" onClick={() => jumpTo('action', id)}>
        erheen
      </button>
    )
  }
  actionsLook.set('table')
  const screen = await openActions(seat, <Jump />)
  await screen.click(screen.button('erheen'))
  expect(actionsLook.get()).toBe('list')
  expect(document.activeElement).toBe(screen.find('.action-row'))
  expect(screen.words()).toContain('Meer bij deze afspraak')
})

test('a reader reads all of an action, and finds nothing to write in', async () => {
  const seat = seatOf(reader, [samira])
  agreedAt(seat, 'belt de verzekering', { fallback: 'Joost gaat langs', lookBack: '2031-05-26' })
  const screen = await openActions(seat)
  await openRow(screen, 'belt de verzekering')
  expect(screen.words()).toContain('Als het niet lukt: Joost gaat langs')
  expect(screen.words()).toContain('26 mei 2031 kijken we of het werkt')
  expect(screen.all('input, textarea, select, [aria-haspopup]')).toEqual([])
})
