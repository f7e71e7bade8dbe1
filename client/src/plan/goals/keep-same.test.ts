import { expect, test } from 'vitest'
import { keepSame } from './keep-same.ts'

test('a group in which nothing changed stays the same list', () => {
  const [one, two, three] = [{}, {}, {}]
  const before = new Map([
    ['a', [one, two]],
    ['b', [three]],
  ])
  const now = new Map([
    ['a', [one, two]],
    ['b', [three, {}]],
  ])
  const kept = keepSame(before, now)
  expect(kept.get('a')).toBe(before.get('a'))
  expect(kept.get('b')).toBe(now.get('b'))
})

test('a group whose order changed is another', () => {
  const [one, two] = [{}, {}]
  const kept = keepSame(new Map([['a', [one, two]]]), new Map([['a', [two, one]]]))
  expect(kept.get('a')).toEqual([two, one])
  expect(kept.get('a')?.[0]).toBe(two)
})

test('a group that is gone stays away', () => {
  expect(keepSame(new Map([['a', [1]]]), new Map())).toEqual(new Map())
})
