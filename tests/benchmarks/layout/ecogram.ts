import {
  drawEcogram,
  type EcogramKey,
  type EcogramLayout,
  layoutEcogram,
  type Point,
  pointOf,
} from '@samenbord/shared/drawing'
import type { NetworkMap } from '@samenbord/shared/network'
import { networkMapOf } from '@samenbord/shared/network'
import { EMPTY_PLAN, peopleOf } from '@samenbord/shared/plan'
import { networkOf } from '../../../shared/src/drawing/test-support/networks.ts'
import { randomFrom } from '../../support/random.ts'
import { type Legibility, legibilityOf, type StraightLine } from './measure.ts'

const STANDARD = { language: 'nl', title: 'Mensen om je heen', placements: false } as const

/**
 * The map of a made-up network with so many people, the same for the same seed. With `lastName`, that
 * is what the last of them is called.
 */
export const ecogramMap = (seed: number, size: number, lastName?: string): NetworkMap => {
  const made = networkOf(randomFrom(seed), size)
  const contacts = made.contacts.map((one, at) =>
    lastName !== undefined && at === size - 1 ? { ...one, name: lastName } : one,
  )
  const plan = { ...EMPTY_PLAN, ...made, contacts }
  return networkMapOf(plan, peopleOf(plan, []))
}

/** Everyone in their own ring and sector, evenly spread in the order in which they came. */
const evenlySpread = (map: NetworkMap, layout: EcogramLayout): Map<EcogramKey, Point> => {
  const cells = new Map<string, EcogramKey[]>()
  for (const { key, place } of map.contacts) {
    const cell = `${place?.sector} ${place?.ring}`
    cells.set(cell, [...(cells.get(cell) ?? []), key])
  }
  const points = new Map<EcogramKey, Point>()
  for (const { key, place } of map.contacts) {
    if (place === null) continue
    const { sector, ring } = place
    const cell = cells.get(`${sector} ${ring}`) ?? []
    const across = (cell.indexOf(key) + 1) / (cell.length + 1)
    const out = ring === null ? 1.4 : 0.5
    points.set(key, pointOf(sector, ring ?? 'further', { across, out }, layout.extent))
  }
  return points
}

const legibility = (
  map: NetworkMap,
  layout: EcogramLayout,
  moving?: Map<EcogramKey, Point>,
): Legibility => {
  const { people } = drawEcogram(layout, map, { ...STANDARD, ...(moving && { moving }) })
  const at = new Map<string, Point>(people.map((person) => [person.key, person.at]))
  const lines = map.ties.flatMap(({ from, to }): StraightLine[] => {
    const [one, other] = [at.get(from), at.get(to)]
    return one && other ? [{ from: one, to: other, ends: [from, to] }] : []
  })
  return legibilityOf(people, lines)
}

/** How easily a map can be read: evenly spread, and as it is laid out. */
export const ecogramLegibility = (
  map: NetworkMap,
): { readonly before: Legibility; readonly after: Legibility } => {
  const layout = layoutEcogram(map, { placements: false })
  return {
    before: legibility(map, layout, evenlySpread(map, layout)),
    after: legibility(map, layout),
  }
}
