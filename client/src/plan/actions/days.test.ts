import { expect, test } from 'vitest'
import { quickDue } from './days.ts'

const tuesday = '2026-05-12'
const sunday = '2026-05-17'

test('this week is before next Monday, also when it is Sunday', () => {
  expect(quickDue('this-week', tuesday)).toEqual({ kind: 'before', day: '2026-05-18' })
  expect(quickDue('this-week', sunday)).toEqual({ kind: 'before', day: '2026-05-18' })
})

test('within two weeks is before the same day of the week after next', () => {
  expect(quickDue('two-weeks', tuesday)).toEqual({ kind: 'before', day: '2026-05-26' })
})
