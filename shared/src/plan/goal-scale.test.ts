import { expect, test } from 'vitest'
import { goalScale } from './goal-scale.ts'

test('a wish says where someone stands, what that means, and what would be good', () => {
  expect(goalScale({ now: 2, target: 6, nowWords: 'we bellen niet eens' }, 'nl')).toBe(
    'Nu een 2: ‘we bellen niet eens.’ Een 6 zou al mooi zijn.',
  )
})

test('it says what was said and no more', () => {
  expect(goalScale({ now: 3, target: null, nowWords: ' ' }, 'nl')).toBe('Nu een 3.')
  expect(goalScale({ now: null, target: 6, nowWords: '' }, 'nl')).toBe('Een 6 zou al mooi zijn.')
  expect(goalScale({ now: null, target: null, nowWords: 'Het gaat niet!' }, 'nl')).toBe(
    'Nu: ‘Het gaat niet!’',
  )
})

test('it says nothing when nothing was said', () => {
  expect(goalScale({ now: null, target: null, nowWords: '' }, 'nl')).toBeUndefined()
})

test('nought is a mark as well', () => {
  expect(goalScale({ now: 0, target: null, nowWords: '' }, 'en')).toBe('Now at 0.')
})
