import { drawGenogram, layoutGenogram, type Point } from '@samenbord/shared/drawing'
import type { MapPersonKey } from '@samenbord/shared/model'
import type { NetworkMap } from '@samenbord/shared/network'
import { networkMapOf } from '@samenbord/shared/network'
import { EMPTY_PLAN, peopleOf } from '@samenbord/shared/plan'
import { familyFrom } from '../../../shared/src/drawing/test-support/families.ts'
import { randomFrom } from '../../support/random.ts'
import { type Legibility, legibilityOf, type StraightLine } from './measure.ts'

const LOOK = { language: 'nl', title: 'Stamboom', today: '2026-05-12' } as const

/** The map of a made-up family of about so many, the same for the same seed. */
export const genogramMap = (seed: number, size: number): NetworkMap => {
  const plan = { ...EMPTY_PLAN, ...familyFrom(randomFrom(seed), size) }
  return networkMapOf(plan, peopleOf(plan, []))
}

/** Each child with each of its parents, and who is with whom, as straight lines. */
const linesOf = (map: NetworkMap, at: ReadonlyMap<MapPersonKey, Point>): StraightLine[] => {
  const line = (one: MapPersonKey, other: MapPersonKey): StraightLine[] => {
    const [from, to] = [at.get(one), at.get(other)]
    return from && to ? [{ from, to, ends: [one, other] }] : []
  }
  return [
    ...map.partnerships.flatMap(({ first, second }) => line(first, second)),
    ...map.parentages.flatMap(({ child, parent, other }) => [
      ...line(child, parent),
      ...(other === null ? [] : line(child, other)),
    ]),
  ]
}

/** On their own levels, in the order in which they came, evenly spread over as much room. */
const inOrderOfEntry = (
  map: NetworkMap,
  points: ReadonlyMap<MapPersonKey, Point>,
): Map<MapPersonKey, Point> => {
  const xs = [...points.values()].map(({ x }) => x)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const rows = new Map<number, MapPersonKey[]>()
  for (const { key } of map.contacts) {
    const y = points.get(key)?.y
    if (y !== undefined) rows.set(y, [...(rows.get(y) ?? []), key])
  }
  return new Map(
    [...rows].flatMap(([y, row]) =>
      row.map((key, at) => [key, { x: left + ((at + 1) / (row.length + 1)) * (right - left), y }]),
    ),
  )
}

/** How easily a family tree can be read: in order of entry, and as it is laid out. */
export const genogramLegibility = (
  map: NetworkMap,
): { readonly before: Legibility; readonly after: Legibility } => {
  const layout = layoutGenogram(map)
  const { people } = drawGenogram(layout, map, LOOK)
  const spread = inOrderOfEntry(map, layout.points)
  const before = people.map((person) => {
    const at = spread.get(person.key) ?? person.at
    const { box } = person
    return { ...person, at, box: { ...box, x: box.x + at.x - person.at.x } }
  })
  return {
    before: legibilityOf(before, linesOf(map, spread)),
    after: legibilityOf(people, linesOf(map, layout.points)),
  }
}
