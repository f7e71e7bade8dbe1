// @vitest-environment happy-dom
import { partyOf } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import {
  doing,
  type PlanScreen,
  seatOf,
  seatsFor,
  sync,
} from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { agreedAt, goalAt, wantedAt } from '../actions/test-support/agreed.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { begin, goalsIn, openWishes } from './test-support/wishes-screen.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const joost = someone('Joost')
const wim = someone('Wim', { kind: 'resident' })
const reader = someone('Peter', { access: 'view' })
const ofSamira = partyOf({ kind: 'participant', id: samira.id })
const ofWim = partyOf({ kind: 'participant', id: wim.id })
const BED = 'Gewoon weer in mijn bed slapen.'
const DAAN = 'Ik wil Daan weer hier aan tafel.'

const add = async (screen: PlanScreen, words: string) => {
  await begin(screen)
  await screen.write('Wat moet er anders?', words)
  await screen.press('Enter', screen.area('Wat moet er anders?'))
}

test('an empty plan asks what should be different', async () => {
  const screen = await openWishes(seatOf(wim))
  expect(screen.words()).toContain('Schrijf het hieronder op')
})

describe('a new wish', () => {
  test('that someone of the household types is theirs, in their own words', async () => {
    const seat = seatOf(wim, [samira])
    const screen = await openWishes(seat)
    await add(screen, BED)
    expect(goalsIn(seat)).toMatchObject([{ words: BED, whose: ofWim, wordsOf: ofWim }])
    expect(screen.find('.goal').textContent).toContain('in eigen woorden')
    expect(screen.area('Wat moet er anders?').value).toBe('')
  })

  test('that someone else types asks whose it is, and is in nobody’s own words yet', async () => {
    const seat = seatOf(samira, [wim])
    const screen = await openWishes(seat)
    await add(screen, BED)
    expect(screen.words()).toContain('Kies eerst wie dit wil.')
    expect(goalsIn(seat)).toEqual([])
    await screen.click(screen.field('Wim'))
    await screen.click(screen.button('Zet erbij'))
    expect(goalsIn(seat)).toMatchObject([{ whose: ofWim, wordsOf: null }])
    expect(screen.find('.goal').textContent).toContain('nog in niemands eigen woorden')
    expect(screen.find('h4').textContent).toContain('Wat Wim anders wil')
  })

  test('at a table without household is nobody’s until that is said', async () => {
    const seat = seatOf(samira)
    const screen = await openWishes(seat)
    await add(screen, BED)
    expect(goalsIn(seat)).toMatchObject([{ whose: null, wordsOf: null }])
    expect(screen.find('h4').textContent).toBe('Nog niet gezegd wie dit wil')
  })

  test('needs words', async () => {
    const seat = seatOf(samira)
    const screen = await openWishes(seat)
    await add(screen, '  ')
    expect(goalsIn(seat)).toEqual([])
    expect(screen.area('Wat moet er anders?').getAttribute('aria-invalid')).toBe('true')
  })
})

test('a wish is of someone of the household; who had one before stays to be seen', async () => {
  const seat = seatOf(samira, [wim, joost])
  wantedAt(seat, BED, { whose: ofWim })
  wantedAt(seat, 'Minder formulieren', { whose: ofSamira })
  const screen = await openWishes(seat)
  const offered = async (words: string) => {
    await screen.click(screen.button(words))
    const names = screen.all('.goal-fields option').map(({ textContent }) => textContent)
    await screen.click(screen.button(words))
    return names.slice(0, names.indexOf('Nog niet gezegd') + 1)
  }
  expect(await offered(BED)).toEqual(['Wim', 'Nog niet gezegd'])
  expect(await offered('Minder formulieren')).toEqual(['Wim', 'Samira', 'Nog niet gezegd'])
})

test('headings go down by one, also when all is reached', async () => {
  const seat = seatOf(wim)
  wantedAt(seat, BED, { whose: ofWim, status: 'reached' })
  const screen = await openWishes(seat)
  await screen.click(screen.button('Bereikt en losgelaten (1)'))
  expect(screen.all('h3, h4, h5').map(({ tagName }) => tagName)).toEqual(['H3', 'H4', 'H5'])
})

test('wishes stand per person, the household first', async () => {
  const seat = seatOf(samira, [wim])
  wantedAt(seat, 'Minder formulieren', { whose: ofSamira })
  wantedAt(seat, BED, { whose: ofWim })
  const screen = await openWishes(seat)
  expect(screen.all('h4').map(({ textContent }) => textContent)).toEqual([
    'WWat Wim anders wil',
    'SWat Samira anders wil',
  ])
})

test('who wants it says in one tap that they would say it like this', async () => {
  const seat = seatOf(wim, [samira])
  const id = wantedAt(seat, BED, { whose: ofWim })
  const screen = await openWishes(seat)
  await act(async () => screen.button('Zo zeg ik het ook').focus())
  await screen.click(screen.button('Zo zeg ik het ook'))
  expect(goalAt(seat, id).wordsOf).toBe(ofWim)
  expect(document.activeElement).toBe(screen.button(BED))
  expect(screen.words()).toContain('in eigen woorden')
  expect(screen.hasButton('Zo zeg ik het ook')).toBe(false)
  await doing(() => seat.table.undo.undo())
  expect(goalAt(seat, id).wordsOf).toBeNull()
})

test('nobody else is asked whether they would say it like this', async () => {
  const seat = seatOf(samira, [wim])
  wantedAt(seat, BED, { whose: ofWim })
  expect((await openWishes(seat)).hasButton('Zo zeg ik het ook')).toBe(false)
})

test('words that came from another are said to be theirs', async () => {
  const seat = seatOf(joost, [wim, samira])
  wantedAt(seat, BED, { whose: ofWim, wordsOf: ofSamira })
  expect((await openWishes(seat)).words()).toContain('in woorden van Samira')
})

describe('the words of a wish', () => {
  test('change in place while they are nobody’s', async () => {
    const seat = seatOf(joost, [wim])
    const id = wantedAt(seat, 'Beter slapen', { whose: ofWim })
    const screen = await openWishes(seat)
    await screen.click(screen.button('Beter slapen'))
    await screen.write('Hoe zeg je het?', BED)
    expect(goalAt(seat, id).words).toBe(BED)
  })

  test('are not another’s to change', async () => {
    const [first, second] = seatsFor(wim, joost)
    if (first === undefined || second === undefined) throw new Error('no seats')
    wantedAt(first, BED, { whose: ofWim, wordsOf: ofWim })
    await sync(first, second)
    const screen = await openWishes(second)
    await screen.click(screen.button(BED))
    expect(screen.words()).toContain('Dit zijn de eigen woorden van Wim.')
    expect(screen.all('.goal-fields textarea')).toEqual([])
  })

  test('are not for who leads the talk and noted them either, once they are another’s own', async () => {
    const seat = seatOf(samira, [wim])
    wantedAt(seat, 'Gewoon in bed', { whose: ofWim, wordsOf: ofWim })
    const screen = await openWishes(seat)
    await screen.click(screen.button('Gewoon in bed'))
    expect(screen.all('.goal-fields textarea')).toEqual([])
  })
})

test('where one stands is a number with words, and reads as people say it', async () => {
  const seat = seatOf(wim)
  const id = wantedAt(seat, DAAN, { whose: ofWim })
  const screen = await openWishes(seat)
  await screen.click(screen.button(DAAN))
  await screen.click(screen.button('Zeg het met een cijfer'))
  const values = screen.all('.scale-chooser input')
  await act(async () => values[2]?.click())
  await screen.write('Wat betekent dat cijfer nu?', 'we bellen niet eens')
  await act(async () => values[11 + 6]?.click())
  expect(goalAt(seat, id)).toMatchObject({ now: 2, target: 6 })
  expect(screen.find('.goal__scale').textContent).toBe(
    'Nu een 2: ‘we bellen niet eens.’ Een 6 zou al mooi zijn.',
  )
  await screen.click(screen.button('Toch geen cijfer'))
  expect(goalAt(seat, id).now).toBeNull()
})

test('what is reached or let go folds away, and unfolds', async () => {
  const seat = seatOf(wim)
  wantedAt(seat, BED, { whose: ofWim })
  wantedAt(seat, DAAN, { whose: ofWim, status: 'reached' })
  const screen = await openWishes(seat)
  expect(screen.words()).not.toContain(DAAN)
  await screen.click(screen.button('Bereikt en losgelaten (1)'))
  expect(screen.words()).toContain(DAAN)
})

test('a wish that is reached goes to the others that are', async () => {
  const seat = seatOf(wim)
  const id = wantedAt(seat, BED, { whose: ofWim })
  const screen = await openWishes(seat)
  await screen.click(screen.button(BED))
  await screen.click(screen.field('bereikt'))
  expect(goalAt(seat, id).status).toBe('reached')
  expect(screen.words()).toContain('Bereikt en losgelaten (1)')
})

test('actions stand under their wish, and lead to where they can be changed', async () => {
  const seat = seatOf(samira, [wim])
  const bed = wantedAt(seat, BED, { whose: ofWim })
  const id = agreedAt(seat, 'maakt de gang vrij', { goal: bed }, [[ofWim, 'does']])
  const screen = await openWishes(seat)
  expect(screen.find('.goal__action').textContent).toBe('Wim maakt de gang vrij')
  await screen.click(screen.find('.goal__action'))
  expect(screen.find('#place').textContent).toBe(`actions ${id}`)
})

test('an action made from a wish is for that wish', async () => {
  const seat = seatOf(samira, [wim])
  const bed = wantedAt(seat, BED, { whose: ofWim })
  const screen = await openWishes(seat)
  await screen.click(screen.button('Maak er een afspraak bij'))
  expect(document.activeElement).toBe(screen.area('Wat gaat er gebeuren?'))
  await screen.write('Wat gaat er gebeuren?', 'maakt de gang vrij')
  await screen.press('Enter', screen.area('Wat gaat er gebeuren?'))
  expect(seat.table.plan.plan.get().actions).toMatchObject([
    { words: 'maakt de gang vrij', goal: bed },
  ])
  expect(screen.find('.goal__action').textContent).toContain('maakt de gang vrij')
})

test('removing a wish says where it is used, and its actions stay', async () => {
  const seat = seatOf(samira, [wim])
  const bed = wantedAt(seat, BED, { whose: ofWim })
  agreedAt(seat, 'maakt de gang vrij', { goal: bed })
  const screen = await openWishes(seat)
  await screen.click(screen.button(`Wat kan met deze wens: ${BED}`))
  await screen.click(screen.button('Haal weg'))
  expect(screen.words()).toContain('afspraak: maakt de gang vrij')
  await screen.click(screen.find('dialog .button--stop'))
  expect(goalsIn(seat)).toEqual([])
  expect(seat.table.plan.plan.get().actions).toHaveLength(1)
})

test('a jump to a wish that is folded away unfolds it', async () => {
  const seat = seatOf(wim)
  const id = wantedAt(seat, BED, { whose: ofWim, status: 'let-go' })
  const Jump = (): ReactElement => {
    const { jumpTo } = usePlanPlace()
    return (
      <button type="button" onClick={() => jumpTo('goal', id)}>
        erheen
      </button>
    )
  }
  const screen = await openWishes(seat, <Jump />)
  await screen.click(screen.button('erheen'))
  expect(document.activeElement).toBe(screen.find('.goal'))
  expect(screen.words()).toContain('Hoe ver is het?')
})

test('who is writing in a wish is named there', async () => {
  const [first, second] = seatsFor(samira, joost)
  if (first === undefined || second === undefined) throw new Error('no seats')
  wantedAt(first, BED)
  await sync(first, second)
  const here = await openWishes(first)
  const there = await openWishes(second)
  await here.click(here.button(BED))
  await here.write('Hoe zeg je het?', DAAN)
  await sync(first, second)
  expect(there.find('.goal .who-writes').textContent).toBe('Samira schrijft hier')
})

test('a reader reads the wishes, and finds nothing to change', async () => {
  const seat = seatOf(reader, [wim])
  wantedAt(seat, BED, { whose: ofWim, wordsOf: ofWim })
  const screen = await openWishes(seat)
  expect(screen.find('.goal').textContent).toContain(BED)
  expect(screen.all('input, textarea, select, [aria-haspopup], [aria-expanded]')).toEqual([])
})
