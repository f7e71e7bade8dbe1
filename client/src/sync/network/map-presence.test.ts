import { expect, test } from 'vitest'
import { someone } from '../../ui/test-support/people.ts'
import { exchange, memoryTable } from '../test-support/memory-table.ts'

const GREET = 'contact:greet'

const two = () => {
  const [samira, joost] = [memoryTable(someone('Samira')), memoryTable(someone('Joost'))]
  const seen = () => {
    exchange(samira, joost)
    return joost.onMap.moved.get()
  }
  return { samira, seen }
}

test('others see whom someone moves, and by whom, until they let go', () => {
  const { samira, seen } = two()
  samira.onMap.set({ person: GREET, x: 1.5, y: -2 })
  expect(seen()).toMatchObject([{ person: GREET, x: 1.5, y: -2, by: { name: 'Samira' } }])
  samira.onMap.set(undefined)
  expect(seen()).toEqual([])
})

test('who is carried far off the map is seen in that direction', () => {
  const { samira, seen } = two()
  samira.onMap.set({ person: GREET, x: 3_000, y: -4_000 })
  const [moved] = seen()
  expect(moved?.x).toBeCloseTo(24)
  expect(moved?.y).toBeCloseTo(-32)
})

test('a place in the units of a drawing is not shown', () => {
  const { samira, seen } = two()
  samira.awareness.setLocalStateField('onMap', { person: GREET, x: 210, y: -60 })
  expect(seen()).toEqual([])
})
