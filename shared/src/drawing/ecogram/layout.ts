import type { MapEnd, MapPersonKey, MapPlace } from '../../model/index.ts'
import { type MapPerson, type NetworkMap, seenAt } from '../../network/index.ts'
import { boxRound } from '../boxes.ts'
import type { Point } from '../drawing.ts'
import { type MapExtent, pointOf } from '../map-geometry.ts'
import { roomFor } from '../person-words.ts'
import { afterTurns, type Turn, withRoomFor } from './course.ts'
import { Crowd } from './crowd.ts'
import type { Comer, Tied } from './crowd-cost.ts'
import { extentOf, SMALLEST, scaleOf } from './extent.ts'
import { mapBoxes } from './map-words.ts'
import { waitingBeside } from './waiting.ts'

/** Who or what can be pointed at on the map: `household` is the middle. */
export type EcogramKey = MapEnd | `placement:${string}`

/** Where everyone stands on the map. */
export interface EcogramLayout {
  readonly extent: MapExtent
  /** How much larger the map is than one for a few people. */
  readonly scale: number
  readonly points: ReadonlyMap<EcogramKey, Point>
}

/** With more people on the map than this, only names stand at them. */
const MANY = 30
const MIDDLE: Point = { x: 0, y: 0 }

interface Placed extends MapPerson {
  readonly place: MapPlace
}
const isPlaced = (person: MapPerson): person is Placed => person.place !== null

/** Whether so many are on the map that only names stand at them. */
export const isCompact = (map: NetworkMap): boolean => map.contacts.filter(isPlaced).length > MANY

const tiedOnMap = (map: NetworkMap): Tied => {
  const tied = new Map<MapPersonKey, Set<MapPersonKey>>()
  const add = (one: MapPersonKey, other: MapPersonKey) =>
    tied.set(one, (tied.get(one) ?? new Set<MapPersonKey>()).add(other))
  for (const { from, to, kept } of map.ties) {
    if (from === 'household' || to === 'household') continue
    const ends = [map.find(from), map.find(to)]
    if (ends.some((end) => end === undefined || end.household)) continue
    // What one keeps for oneself says nothing to where others stand.
    if (kept && !ends.some((end) => end?.kept)) continue
    add(from, to)
    add(to, from)
  }
  return tied
}

/** Spots for all who have a place, one by one: by hand where they were put. */
const crowdOf = (map: NetworkMap): Crowd => {
  // Whom one keeps for oneself comes last, and so moves as few others as can be.
  const people = map.contacts.filter(isPlaced)
  const tied = tiedOnMap(map)
  const empty = { crowd: new Crowd(extentOf(SMALLEST), []), growth: SMALLEST }
  const earlier = new Set<MapPersonKey>()
  const turns = people.map((person): Turn => {
    const { key, place } = person
    const rooms = [roomFor(person, false), roomFor(person, true)] as const
    const ties = [...(tied.get(key) ?? [])].filter((other) => earlier.has(other)).sort()
    earlier.add(key)
    return {
      says: JSON.stringify([key, place, rooms, ties]),
      take: (before = empty) => {
        const count = before.crowd.everyone.length
        const comer: Comer = { key, place, room: rooms[count < MANY ? 0 : 1] }
        if (count !== MANY) return withRoomFor(comer, tied, before)
        // From here on less room is enough; who stands stays where they are.
        const less = new Map(people.map((one) => [one.key, roomFor(one, true)]))
        return withRoomFor(comer, tied, { ...before, crowd: before.crowd.withRooms(less) })
      },
    }
  })
  return (afterTurns(turns) ?? empty).crowd
}

/**
 * Where everyone stands: by hand where they were put; else in their own ring and sector where they
 * cover nobody, near those they have a tie with and clear of the lines of others. Who came earlier
 * finds a spot first: one more person moves at most one other, and the map grows when it has no room,
 * with everyone at the same spot in their ring. The same map gives the same layout.
 */
export const layoutEcogram = (
  map: NetworkMap,
  { placements }: { readonly placements: boolean },
): EcogramLayout => {
  const crowd = crowdOf(map)
  const { extent } = crowd
  const points = new Map<EcogramKey, Point>([['household', MIDDLE]])
  for (const { key, at } of crowd.everyone) points.set(key, at)
  const around = boxRound([...mapBoxes(extent), ...crowd.everyone.map(({ box }) => box)])
  const waiters = map.contacts.filter((person) => !isPlaced(person))
  for (const [key, at] of waitingBeside(around, waiters)) points.set(key, at)
  if (placements) {
    for (const { placement } of map.figures) {
      const place = seenAt(placement)
      if (place === null) continue
      const { sector, ring, spot } = place
      points.set(`placement:${placement.id}`, pointOf(sector, ring, spot, extent))
    }
  }
  return { extent, scale: scaleOf(extent), points }
}
