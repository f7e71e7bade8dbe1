import { describe, expect, test } from 'vitest'
import { placeBeside, stepWithin } from './place-beside.ts'

const row = (...ids: readonly string[]) => ids.map((id) => ({ id }))

describe('the place beside another', () => {
  test('is counted without what moves', () => {
    expect(placeBeside(row('a', 'b', 'c'), 'a', 'c', 'before')).toBe(1)
    expect(placeBeside(row('a', 'b', 'c'), 'a', 'c', 'after')).toBe(2)
    expect(placeBeside(row('a', 'b', 'c'), 'c', 'a', 'before')).toBe(0)
  })

  test('is the end when the other is gone', () => {
    expect(placeBeside(row('a', 'b'), 'a', 'x', 'before')).toBe(1)
  })
})

test('a step goes past the next of the same group, over others between', () => {
  const all = row('a', 'x', 'b')
  const group = row('a', 'b')
  expect(stepWithin(all, group, 'a', 1)).toEqual({ to: 2, place: 2, of: 2 })
  expect(stepWithin(all, group, 'a', -1)).toBeUndefined()
  expect(stepWithin(all, group, 'gone', 1)).toBeUndefined()
})
