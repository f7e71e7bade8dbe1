import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contact } from '../../model/index.ts'
import { contact, tie } from '../../model/test-support/plan-entities.ts'
import { mapOf } from '../../network/test-support/maps.ts'
import type { Plan } from '../../plan/index.ts'
import { overlaps } from '../boxes.ts'
import { placeAt, pointOf } from '../map-geometry.ts'
import { chanceFrom } from '../test-support/chance.ts'
import { networkOf } from '../test-support/networks.ts'
import { drawEcogram } from './draw.ts'
import { type EcogramLayout, layoutEcogram } from './layout.ts'

const layoutOf = (network: Partial<Plan>): EcogramLayout =>
  layoutEcogram(mapOf(network), { placements: false })

const keyOf = ({ id }: Contact) => `contact:${id}` as const

/** What a network is made from: its seed and how many people are in it, so that a failure is short. */
const recipes = (most = 60) =>
  fc.record({ seed: fc.integer({ min: 1, max: 2 ** 30 }), size: fc.integer({ min: 0, max: most }) })

/** A network as real ones are spread, a part of it put somewhere by hand. */
const networkFrom = (recipe: { readonly seed: number; readonly size: number }, byHand: number) =>
  networkOf(chanceFrom(recipe.seed), recipe.size, { byHand, waiting: 0.05 })

/** Where in their ring someone stands, whatever the size of the map. */
const spotIn = (layout: EcogramLayout, one: Contact) => {
  const at = layout.points.get(keyOf(one))
  if (at === undefined) throw new Error('everyone has a point')
  return placeAt(at, layout.extent)
}

const isMoved = (before: EcogramLayout, after: EcogramLayout, one: Contact): boolean => {
  const [was, is] = [spotIn(before, one), spotIn(after, one)]
  return (
    was.sector !== is.sector ||
    was.ring !== is.ring ||
    Math.abs(was.spot.across - is.spot.across) > 1e-6 ||
    Math.abs(was.spot.out - is.spot.out) > 1e-6
  )
}

const movedFrom = (was: EcogramLayout, is: EcogramLayout, people: readonly Contact[]) =>
  people.filter((one) => one.place !== null && isMoved(was, is, one))

const withoutSpot = (place: Contact['place']): Contact['place'] =>
  place === null || place.ring === null ? place : { ...place, spot: null }

const within = fc.double({ min: 0.1, max: 0.9, noNaN: true })

describe('the layout of an ecogram', () => {
  test('keeps whoever was put somewhere by hand exactly there', () => {
    fc.assert(
      fc.property(recipes(), (recipe) => {
        const network = networkFrom(recipe, 0.5)
        const layout = layoutOf(network)
        for (const one of network.contacts) {
          if (one.place === null || one.place.spot === null) continue
          const { sector, ring, spot } = spotIn(layout, one)
          expect([sector, ring]).toEqual([one.place.sector, one.place.ring])
          expect(spot.across).toBeCloseTo(one.place.spot.across)
          expect(spot.out).toBeCloseTo(one.place.spot.out)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('has everyone in their own ring and sector, and beyond the rings when nearness was not said', () => {
    fc.assert(
      fc.property(recipes(), (recipe) => {
        const network = networkFrom(recipe, 0.2)
        const layout = layoutOf(network)
        for (const one of network.contacts) {
          if (one.place === null) continue
          const { sector, ring } = spotIn(layout, one)
          expect(sector).toBe(one.place.sector)
          if (one.place.ring !== null) expect(ring).toBe(one.place.ring)
          else {
            const { x, y } = layout.points.get(keyOf(one)) ?? { x: 0, y: 0 }
            expect(Math.hypot(x, y)).toBeGreaterThan(layout.extent.edges[2])
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  test('has nobody cover another of up to 60, unless both were put there by hand', () => {
    fc.assert(
      fc.property(recipes(), (recipe) => {
        const network = networkFrom(recipe, 0.15)
        const map = mapOf(network)
        const layout = layoutEcogram(map, { placements: false })
        const { people } = drawEcogram(layout, map, {
          language: 'nl',
          title: 'Mensen',
          placements: false,
        })
        const byHand = new Set<string>(
          network.contacts.filter(({ place }) => place?.spot != null).map(keyOf),
        )
        const covering = people.flatMap((one, at) =>
          people
            .slice(at + 1)
            .filter((other) => !(byHand.has(one.key) && byHand.has(other.key)))
            // Whoever was put on the household by hand stands there.
            .filter((other) => one.key !== 'household' || !byHand.has(other.key))
            .filter((other) => overlaps(one.box, other.box))
            .map((other) => [one.key, other.key]),
        )
        expect(covering).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('is the same for the same map, whatever was laid out before', () => {
    fc.assert(
      fc.property(recipes(40), recipes(40), (recipe, another) => {
        const [network, other] = [networkFrom(recipe, 0.2), networkFrom(another, 0.2)]
        const first = layoutOf(network)
        const part = { ...network, contacts: network.contacts.slice(0, -2) }
        layoutOf(part)
        layoutOf(other)
        expect(layoutOf(network)).toEqual(first)
        // Enough others to have nothing of it remembered.
        for (const size of [3, 4, 5, 6]) layoutOf(networkOf(chanceFrom(size), size))
        expect(layoutOf(network)).toEqual(first)
      }),
      { numRuns: 15 },
    )
  })

  test('moves at most one other within their ring when one more person comes', () => {
    fc.assert(
      fc.property(recipes(), (recipe) => {
        const { contacts, ...more } = networkFrom(recipe, 0.15)
        const before = contacts.slice(0, -1)
        const last = contacts.slice(-1).map((one) => ({ ...one, place: withoutSpot(one.place) }))
        const was = layoutOf({ ...more, contacts: before })
        const is = layoutOf({ ...more, contacts: [...before, ...last] })
        expect(movedFrom(was, is, before).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })

  test('moves those whom the newest covers when they are put there by hand, and for each one other', () => {
    fc.assert(
      fc.property(recipes(), within, within, (recipe, across, out) => {
        const { contacts, ...more } = networkFrom(recipe, 0.15)
        const place = { sector: 'family', ring: 'close', spot: { across, out } } as const
        const newest = contact(999, 'Bo', { place, madeAt: '2027-01-01T12:00:00.000Z' })
        const was = layoutOf({ ...more, contacts })
        const is = layoutOf({ ...more, contacts: [...contacts, newest] })
        const { x, y } = pointOf(place.sector, place.ring, place.spot, was.extent)
        // The widest and the highest that someone can be, twice.
        const near = contacts.filter((one) => {
          const at = was.points.get(keyOf(one))
          return at !== undefined && Math.abs(at.x - x) < 170 && Math.abs(at.y - y) < 100
        })
        expect(movedFrom(was, is, contacts).length).toBeLessThanOrEqual(2 * near.length)
      }),
      { numRuns: 40 },
    )
  })

  test('moves nobody when a tie with the household is said', () => {
    fc.assert(
      fc.property(recipes(30), (recipe) => {
        const network = networkFrom(recipe, 0.15)
        const { ties } = network
        const others = ties.filter(({ to }) => to !== 'household')
        expect(layoutOf({ ...network, ties: others })).toEqual(layoutOf(network))
      }),
      { numRuns: 15 },
    )
  })

  test('has two with a tie between them stand near each other', () => {
    const place = (sector: 'family' | 'care') => ({ sector, ring: 'further', spot: null }) as const
    const daan = contact(1, 'Daan', { place: place('family') })
    const lotte = contact(2, 'Lotte', { place: place('care') })
    const distance = (ties: Plan['ties']) => {
      const { points } = layoutOf({ contacts: [daan, lotte], ties })
      const [one, other] = [points.get(keyOf(daan)), points.get(keyOf(lotte))]
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
    }
    expect(distance([tie(1, keyOf(daan), keyOf(lotte))])).toBeLessThan(distance([]))
  })

  test('has whoever has no place wait beside the map, from where they can be dragged', () => {
    const waiting = contact(1, 'Corrie')
    const { points, extent } = layoutOf({ contacts: [waiting] })
    expect(points.get(keyOf(waiting))?.x).toBeLessThan(-extent.edges[2])
  })

  test('is larger the more people there are, and gives 200 people a place', () => {
    const scales = [5, 60, 200].map((size) => layoutOf(networkOf(chanceFrom(1), size)).scale)
    expect(scales).toEqual([...scales].sort((a, b) => a - b))
    expect(layoutOf(networkOf(chanceFrom(1), 200)).points.size).toBe(201)
  })
})
