import { type MapExtent, type Point, placeAt, pointOf } from '@samenbord/shared/drawing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromAnySize, toAnySize } from './any-size.ts'

const small: MapExtent = { heart: 46, edges: [138, 230, 318] }
/** Of someone who keeps others for themself: of its rings, the second grew most. */
const large: MapExtent = { heart: 55.2, edges: [165.6, 353, 458.6] }

const carriedOver = (at: Point): Point => fromAnySize(toAnySize(at, large), small)

test('who is between two rings on one screen, is so on a screen whose map has another size', () => {
  const spot = { across: 0.3, out: 0.9 }
  const there = carriedOver(pointOf('care', 'close', spot, large))
  const place = placeAt(there, small)
  expect(place).toMatchObject({ sector: 'care', ring: 'close' })
  expect(place.spot.across).toBeCloseTo(spot.across)
  expect(place.spot.out).toBeCloseTo(spot.out)
})

test('who is on the household or beside the map, is so on every screen', () => {
  expect(carriedOver({ x: 0, y: 0 })).toEqual({ x: 0, y: 0 })
  expect(carriedOver({ x: 27.6, y: 0 }).x).toBeCloseTo(23)
  expect(carriedOver({ x: -2 * 458.6, y: 0 }).x).toBeCloseTo(-2 * 318)
})

test('what is told to a map of the same size is the same point', () => {
  const far = fc.double({ min: -2_000, max: 2_000, noNaN: true })
  fc.assert(
    fc.property(far, far, (x, y) => {
      const back = fromAnySize(toAnySize({ x, y }, large), large)
      expect(back.x).toBeCloseTo(x)
      expect(back.y).toBeCloseTo(y)
    }),
  )
})
