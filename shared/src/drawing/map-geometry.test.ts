import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Ring, Sector } from '../model/index.ts'
import { beyond, placeAt, pointOf, polar } from './map-geometry.ts'

const EXTENT = { heart: 46, edges: [138, 230, 318] } as const
const within = fc.double({ min: 0.01, max: 0.99, noNaN: true })

describe('places on the map', () => {
  test('are the same from a place to its point and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Sector.options),
        fc.constantFrom(...Ring.options),
        within,
        within,
        (sector, ring, across, out) => {
          const place = placeAt(pointOf(sector, ring, { across, out }, EXTENT), EXTENT)
          expect([place.sector, place.ring]).toEqual([sector, ring])
          expect(place.spot.across).toBeCloseTo(across)
          expect(place.spot.out).toBeCloseTo(out)
        },
      ),
    )
  })

  test('have the family at the top, and the others clockwise', () => {
    expect(placeAt({ x: 0, y: -200 }, EXTENT).sector).toBe('family')
    expect(placeAt({ x: 200, y: -100 }, EXTENT).sector).toBe('friends')
    expect(placeAt({ x: -200, y: -100 }, EXTENT).sector).toBe('care')
  })

  test('stay on the map for who is dragged beyond it, or onto the household', () => {
    expect(placeAt(polar(0, beyond(EXTENT)), EXTENT)).toMatchObject({
      ring: 'further',
      spot: { out: 1 },
    })
    expect(placeAt({ x: 0, y: -10 }, EXTENT)).toMatchObject({
      ring: 'very-close',
      spot: { out: 0 },
    })
  })
})
