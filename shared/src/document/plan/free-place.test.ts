import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, freePlace } from './free-place.ts'

const SIZE = { w: 250, h: 160 }

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

test('the first card on an empty board lies in its corner', () => {
  expect(freePlace([], SIZE)).toEqual({ x: 0, y: 0 })
})

test('beside a high board there is room on the right, below a wide one underneath', () => {
  expect(freePlace([{ x: 100, y: 50, w: 400, h: 1000 }], SIZE)).toEqual({ x: 532, y: 50 })
  expect(freePlace([{ x: 100, y: 50, w: 3000, h: 400 }], SIZE)).toEqual({ x: 100, y: 482 })
})

test('one card after another makes a block, not a row', () => {
  const boxes: Box[] = []
  for (let card = 0; card < 12; card++) boxes.push({ ...freePlace(boxes, SIZE), ...SIZE })
  const right = Math.max(...boxes.map(({ x, w }) => x + w))
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h))
  expect(right / bottom).toBeGreaterThan(1)
  expect(right / bottom).toBeLessThan(2.5)
})

const box = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  w: fc.integer({ min: 0, max: 900 }),
  h: fc.integer({ min: 0, max: 900 }),
})

test('whatever lies on the board, a new card lies on none of it', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const place = { ...freePlace(boxes, SIZE), ...SIZE }
      expect(boxes.filter((other) => touches(place, other))).toEqual([])
    }),
  )
})
