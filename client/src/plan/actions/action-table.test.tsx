// @vitest-environment happy-dom
import { partyOf } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { useAtTable } from '../../entity/at-table.tsx'
import {
  type PlanScreen,
  type Seat,
  seatOf,
  showAt,
} from '../../entity/test-support/plan-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { someone } from '../../ui/test-support/people.ts'
import { PlanPlaceProvider } from '../plan-place.tsx'
import { ActionTable } from './action-table.tsx'
import { agreedAt, wantedAt } from './test-support/agreed.ts'

const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const ofWim = partyOf({ kind: 'participant', id: wim.id })

const Table = (): ReactElement => <ActionTable plan={usePlan(useAtTable().table)} />

const open = async (): Promise<{ screen: PlanScreen; seat: Seat }> => {
  const seat = seatOf(samira, [wim])
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen.', { topic: 'housing' })
  agreedAt(seat, 'vraagt de uitkering aan', {}, [[ofWim, 'does']])
  agreedAt(seat, 'maakt de gang vrij', { goal: bed, due: { kind: 'before', day: '2031-05-12' } })
  const screen = await showAt(
    seat,
    <PlanPlaceProvider begin="actions">
      <Table />
    </PlanPlaceProvider>,
  )
  return { screen, seat }
}

const rows = (screen: PlanScreen) =>
  screen.all('tbody th').map(({ textContent }) => textContent?.trim())

const choose = (screen: PlanScreen, label: string, value: string) =>
  act(async () => {
    const found = screen.all('label').find(({ textContent }) => textContent === label)
    const select = document.getElementById(found?.getAttribute('for') ?? '')
    if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice ${label}`)
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })

test('an action has its subject by its wish, and says who and when', async () => {
  const { screen } = await open()
  const [first, second] = screen.all('tbody tr')
  expect(first?.textContent).toContain('vraagt de uitkering aanWim')
  expect(second?.textContent).toContain('Nog niet duidelijk wievóór 12 mei 2031')
  expect(second?.textContent).toContain('Wonen')
})

test('a tap on a head sorts, and the head says which way', async () => {
  const { screen } = await open()
  await screen.click(screen.button('Wat'))
  expect(rows(screen)).toEqual(['maakt de gang vrij', 'vraagt de uitkering aan'])
  expect(
    screen.all('th[aria-sort]').map((head) => [head.textContent, head.getAttribute('aria-sort')]),
  ).toEqual([['Wat', 'ascending']])
  await screen.click(screen.button('Wat'))
  expect(rows(screen)).toEqual(['vraagt de uitkering aan', 'maakt de gang vrij'])
  await screen.click(screen.button('Wat'))
  expect(screen.all('th[aria-sort]')).toEqual([])
})

test('filters say how many of how many, and can be cleared', async () => {
  const { screen } = await open()
  expect(screen.words()).toContain('2 van 2 afspraken')
  expect(screen.hasButton('Laat alles zien')).toBe(false)
  await choose(screen, 'Wie ermee te maken heeft', ofWim)
  expect(rows(screen)).toEqual(['vraagt de uitkering aan'])
  expect(screen.words()).toContain('1 van 2 afspraken')
  await choose(screen, 'Onderwerp', 'housing')
  expect(screen.words()).toContain('Geen afspraak past bij wat je koos.')
  await screen.click(screen.button('Laat alles zien'))
  expect(rows(screen)).toHaveLength(2)
})

test('a row opens in place', async () => {
  const { screen } = await open()
  await screen.click(screen.button('maakt de gang vrij'))
  expect(screen.words()).toContain('Meer bij deze afspraak')
  expect(screen.button('maakt de gang vrij').getAttribute('aria-expanded')).toBe('true')
})

test('a table says what it is', async () => {
  const { screen } = await open()
  expect(screen.find('caption').textContent).toBe('De afspraken: wat, wie, wanneer en hoe het gaat')
})

test('a word the table agreed on is marked in the row, and says what it means below what is pressed', async () => {
  const { screen, seat } = await open()
  await act(async () => {
    seat.table.plan.add('term', { words: 'gang', agreed: 'De hal.', agreedOn: '2026-05-12' })
  })
  expect(screen.all('tbody th button.action-table__open > span.term-mark')).toHaveLength(1)
  expect(screen.all('tbody th .terms-below button.term-mark')).toHaveLength(1)
})
