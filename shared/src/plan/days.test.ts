import { expect, test } from 'vitest'
import type { Due } from '../model/index.ts'
import {
  daysFrom,
  dueDay,
  isOverdue,
  lastGoodDay,
  lookBackFrom,
  mondayOf,
  nextMonday,
} from './days.ts'

const late = (kind: Due['kind'], day: string, today: string) =>
  isOverdue({ due: { kind, day } }, today)

test('days are counted across months, years and the clock of summer', () => {
  expect(daysFrom('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysFrom('2026-03-28', 2)).toBe('2026-03-30')
  expect(daysFrom('2026-03-01', -1)).toBe('2026-02-28')
})

test('a week begins on Monday, also for a Sunday', () => {
  expect(mondayOf('2026-05-12')).toBe('2026-05-11')
  expect(mondayOf('2026-05-11')).toBe('2026-05-11')
  expect(mondayOf('2026-05-17')).toBe('2026-05-11')
  expect(nextMonday('2026-05-17')).toBe('2026-05-18')
})

test('one looks back after two weeks', () => {
  expect(lookBackFrom('2026-05-12')).toBe('2026-05-26')
})

test('before a day is in time until the day before it', () => {
  expect(lastGoodDay({ kind: 'before', day: '2026-05-12' })).toBe('2026-05-11')
  expect(late('before', '2026-05-12', '2026-05-11')).toBe(false)
  expect(late('before', '2026-05-12', '2026-05-12')).toBe(true)
})

test('on a day is in time on that day', () => {
  expect(late('on', '2026-05-12', '2026-05-12')).toBe(false)
  expect(late('on', '2026-05-12', '2026-05-13')).toBe(true)
})

test('what begins on a day, or has none, is never late', () => {
  expect(lastGoodDay({ kind: 'from', day: '2026-05-12' })).toBeUndefined()
  expect(dueDay({ kind: 'from', day: '2026-05-12' })).toBe('2026-05-12')
  expect(late('from', '2026-05-12', '2027-05-12')).toBe(false)
  expect(isOverdue({ due: null }, '2026-05-12')).toBe(false)
})
