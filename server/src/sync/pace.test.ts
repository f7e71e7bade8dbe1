import { expect, test } from 'vitest'
import { Pace } from './pace.ts'

test('lets a few pass at once, then one for each span of time', () => {
  const pace = new Pace(3, 10)
  expect([pace.take(1000), pace.take(1000), pace.take(1000), pace.take(1000)]).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(pace.take(1009)).toBe(false)
  expect(pace.take(1010)).toBe(true)
  expect(pace.take(1011)).toBe(false)
})

test('what was spent beyond that has to be waited for, and what may not happen costs nothing', () => {
  const pace = new Pace(10, 2)
  expect(pace.take(0, 11)).toBe(false)
  expect(pace.spend(0, 15)).toBe(10)
  expect(pace.take(10)).toBe(false)
  expect(pace.take(12)).toBe(true)
})

test('a clock that is set back takes nothing away', () => {
  const pace = new Pace(10, 2)
  expect(pace.take(1_000_000, 4)).toBe(true)
  expect(pace.left(0)).toBe(6)
  expect(pace.left(4)).toBe(8)
})
