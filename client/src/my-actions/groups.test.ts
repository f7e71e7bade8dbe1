import type { Due } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { whenOf } from './groups.ts'

/** A Tuesday. */
const today = '2026-05-12'
const when = (kind: Due['kind'], day: string, status: 'agreed' | 'done' = 'agreed') =>
  whenOf({ due: { kind, day }, status }, today)

test('what should have been done is late, unless it is done', () => {
  expect(when('before', '2026-05-11')).toBe('late')
  expect(when('before', '2026-05-12')).toBe('late')
  expect(when('on', '2026-05-11')).toBe('late')
  expect(when('on', '2026-05-11', 'done')).toBe('done')
})

test('what begins on a day is never late', () => {
  expect(when('from', '2026-05-01')).toBe('week')
})

test('this week goes until Sunday, and before Monday is this week', () => {
  expect(when('on', '2026-05-12')).toBe('week')
  expect(when('on', '2026-05-17')).toBe('week')
  expect(when('before', '2026-05-18')).toBe('week')
  expect(when('on', '2026-05-18')).toBe('later')
})

test('on a Sunday this week is only that day', () => {
  expect(whenOf({ due: { kind: 'on', day: '2026-05-17' }, status: 'agreed' }, '2026-05-17')).toBe(
    'week',
  )
  expect(whenOf({ due: { kind: 'on', day: '2026-05-18' }, status: 'agreed' }, '2026-05-17')).toBe(
    'later',
  )
})

test('what has no day stands apart', () => {
  expect(whenOf({ due: null, status: 'agreed' }, today)).toBe('undated')
})
