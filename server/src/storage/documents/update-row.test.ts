import { expect, test } from 'vitest'
import { packUpdates, unpackUpdates } from './update-row.ts'

const updates = [Uint8Array.of(1, 2, 3), new Uint8Array(), new Uint8Array(70_000).fill(9)]

test('updates that went into a row come out of it as they were', () => {
  const unpacked = unpackUpdates(packUpdates(updates), 3)
  expect(unpacked.map((update) => [...update])).toEqual(updates.map((update) => [...update]))
})

test('an update by itself is the row', () => {
  const [one = new Uint8Array()] = updates
  expect(packUpdates([one])).toBe(one)
  expect(unpackUpdates(one, 1)).toEqual([one])
})

test.each([1, 3, 70_000])('a row that lacks %d bytes is not read', (lacking) => {
  const row = packUpdates(updates)
  expect(() => unpackUpdates(row.subarray(0, row.length - lacking), 3)).toThrow(RangeError)
})
