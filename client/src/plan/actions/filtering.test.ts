// @vitest-environment happy-dom
import { type Party, partyOf } from '@samenbord/shared/model'
import { peopleOf } from '@samenbord/shared/plan'
import { expect, test } from 'vitest'
import { seatOf } from '../../entity/test-support/plan-table.tsx'
import { rewrite } from '../../sync/test-support/rewrite.ts'
import { someone } from '../../ui/test-support/people.ts'
import { type Filters, filterRows, NO_FILTERS, narrows } from './filtering.ts'
import { nextSorting, type Sorting, sortRows } from './sorting.ts'
import { summariser } from './summary.ts'
import { agreedAt, wantedAt } from './test-support/agreed.ts'

const TODAY = '2026-05-12'
const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const ofSamira = partyOf({ kind: 'participant', id: samira.id })
const ofWim = partyOf({ kind: 'participant', id: wim.id })

/** Four actions, each of its own kind. */
const table = () => {
  const seat = seatOf(samira, [wim])
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen', { topic: 'housing' })
  const before = (day: string) => ({ kind: 'before' as const, day })
  const corridor = agreedAt(
    seat,
    'maakt de gang vrij',
    { goal: bed, due: { kind: 'from', day: '2026-05-04' }, watcher: ofSamira },
    [[ofWim, 'does']],
  )
  const insurance = agreedAt(seat, 'belt de verzekering', { due: before('2026-05-11') }, [
    [ofSamira, 'does'],
  ])
  agreedAt(seat, 'vraagt de uitkering aan', { due: before('2026-05-18') }, [[ofWim, 'decides']])
  agreedAt(seat, 'Bewaart de dozen')
  const report = (action: typeof corridor, status: 'running' | 'stuck') =>
    seat.table.plan.add('report', { action, status, words: '', by: ofWim })
  report(corridor, 'running')
  report(insurance, 'stuck')
  const plan = seat.table.plan.plan.get()
  const people = peopleOf(plan, [samira, wim])
  const rows = summariser(plan.roles, people, { language: 'nl', today: TODAY })(plan)
  return { rows, people }
}

const shown = (filters: Partial<Filters>, today = TODAY) => {
  const { rows, people } = table()
  return filterRows(rows, { ...NO_FILTERS, ...filters }, people, today).map(
    ({ action }) => action.words,
  )
}

const sorted = (sorting: Sorting | undefined) =>
  sortRows(table().rows, sorting).map(({ action }) => action.words)

test('nothing chosen shows everything', () => {
  expect(shown({})).toHaveLength(4)
  expect(narrows(NO_FILTERS)).toBe(false)
  expect(narrows({ ...NO_FILTERS, status: 'done' })).toBe(true)
})

test('a person shows what they do, decide or keep an eye on', () => {
  expect(shown({ party: ofSamira })).toEqual(['maakt de gang vrij', 'belt de verzekering'])
  expect(shown({ party: ofWim })).toEqual(['maakt de gang vrij', 'vraagt de uitkering aan'])
  expect(shown({ party: 'nobody' })).toEqual(['vraagt de uitkering aan', 'Bewaart de dozen'])
})

test('a member of the household is the same person as the seat they took', () => {
  const seat = seatOf(samira, [wim])
  const member = seat.table.plan.add('member', { name: 'Wim', participant: wim.id })
  agreedAt(seat, 'belt Kees', {}, [[ofWim, 'does']])
  const plan = seat.table.plan.plan.get()
  const people = peopleOf(plan, [samira, wim])
  const rows = summariser(plan.roles, people, { language: 'nl', today: TODAY })(plan)
  const party: Party = partyOf({ kind: 'member', id: member })
  expect(filterRows(rows, { ...NO_FILTERS, party }, people, TODAY)).toHaveLength(1)
})

test('a subject is that of the wish', () => {
  expect(shown({ topic: 'housing' })).toEqual(['maakt de gang vrij'])
  expect(shown({ topic: 'none' })).toHaveLength(3)
})

test('too late is what had to be done before, not what only began', () => {
  expect(shown({ due: 'overdue' })).toEqual(['belt de verzekering'])
  expect(shown({ due: 'overdue' }, '2026-05-11')).toEqual(['belt de verzekering'])
  expect(shown({ due: 'overdue' }, '2026-05-10')).toEqual([])
})

test('before next Monday is this week', () => {
  expect(shown({ due: 'this-week' })).toEqual(['vraagt de uitkering aan'])
  expect(shown({ due: 'this-week' }, '2026-05-18')).toEqual([])
})

test('a month is that of the calendar, and some have no date', () => {
  expect(shown({ due: 'this-month' })).toHaveLength(3)
  expect(shown({ due: 'none' })).toEqual(['Bewaart de dozen'])
})

test('filters come together', () => {
  expect(shown({ party: ofSamira, status: 'stuck' })).toEqual(['belt de verzekering'])
  expect(shown({ party: ofWim, status: 'stuck' })).toEqual([])
})

test('rows stand in the order of the plan until one sorts them', () => {
  expect(sorted(undefined)[0]).toBe('maakt de gang vrij')
})

test('capitals make no difference in the order', () => {
  expect(sorted({ column: 'what', upwards: true })).toEqual([
    'belt de verzekering',
    'Bewaart de dozen',
    'maakt de gang vrij',
    'vraagt de uitkering aan',
  ])
})

test('what was not said comes last, whichever way one sorts', () => {
  expect(sorted({ column: 'when', upwards: true }).at(-1)).toBe('Bewaart de dozen')
  expect(sorted({ column: 'when', upwards: false })).toEqual([
    'vraagt de uitkering aan',
    'belt de verzekering',
    'maakt de gang vrij',
    'Bewaart de dozen',
  ])
  expect(sorted({ column: 'topic', upwards: false })[0]).toBe('maakt de gang vrij')
})

test('how it goes begins with what is stuck', () => {
  expect(sorted({ column: 'status', upwards: true }).slice(0, 2)).toEqual([
    'belt de verzekering',
    'maakt de gang vrij',
  ])
})

test('a head is tapped for upwards, downwards, and the order of the plan again', () => {
  const first = nextSorting(undefined, 'who')
  expect(first).toEqual({ column: 'who', upwards: true })
  const second = nextSorting(first, 'who')
  expect(second).toEqual({ column: 'who', upwards: false })
  expect(nextSorting(second, 'who')).toBeUndefined()
  expect(nextSorting(second, 'what')).toEqual({ column: 'what', upwards: true })
})

test('a row stays the same while nothing in it changes', () => {
  const seat = seatOf(samira, [wim])
  const first = agreedAt(seat, 'belt Kees')
  agreedAt(seat, 'belt de verzekering')
  const { roles, ...plan } = seat.table.plan.plan.get()
  const summarise = summariser(roles, peopleOf(plan, [samira]), { language: 'nl', today: TODAY })
  const before = summarise(plan)
  rewrite(seat.table.plan, 'action', first, 'words', 'belt Kees op')
  const after = summarise(seat.table.plan.plan.get())
  expect(after[0]).not.toBe(before[0])
  expect(after[1]).toBe(before[1])
})
