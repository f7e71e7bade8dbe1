import type { Point } from '@samenbord/shared/drawing'
import { type MapPlace, Ring, Sector } from '@samenbord/shared/model'

/** Which way a key goes. */
export type Way = 'up' | 'down' | 'left' | 'right'

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The way of an arrow key. */
export const wayOf = (key: string): Way | undefined =>
  Object.hasOwn(WAYS, key) ? WAYS[key] : undefined

const ALONG: Readonly<Record<Way, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}

/** How much worse it is to lie aside than to lie further on. */
const ASIDE = 2

/** Who is nearest in a direction; nobody when all lie the other way. */
export const nearestOn = <Key extends string>(
  way: Way,
  from: { readonly key: Key; readonly at: Point },
  people: readonly { readonly key: Key; readonly at: Point }[],
): Key | undefined => {
  const { x, y } = ALONG[way]
  let found: { readonly key: Key; readonly far: number } | undefined
  for (const { key, at } of people) {
    if (key === from.key) continue
    const [dx, dy] = [at.x - from.at.x, at.y - from.at.y]
    const along = dx * x + dy * y
    const aside = Math.abs(dx * y - dy * x)
    if (along <= 0) continue
    const far = along + ASIDE * aside
    if (found === undefined || far < found.far) found = { key, far }
  }
  return found?.key
}

const FIRST: MapPlace = { sector: 'family', ring: 'further', spot: null }

const inRing = (sector: Sector, ring: Ring | null): MapPlace =>
  ring === null ? { sector, ring, spot: null } : { sector, ring, spot: null }

/** A place one step on: up is a ring nearer, down one further, sideways the next sector. */
export const placeOn = (way: Way, place: MapPlace | null): MapPlace => {
  if (place === null) return FIRST
  const { sector, ring } = place
  if (way === 'left' || way === 'right') {
    const sectors = Sector.options
    const by = way === 'right' ? 1 : sectors.length - 1
    const next = sectors[(sectors.indexOf(sector) + by) % sectors.length] ?? sector
    return inRing(next, ring)
  }
  const rings = Ring.options
  // Of whom it was not said how near stand beyond the last ring.
  const at = ring === null ? rings.length : rings.indexOf(ring)
  const to = Math.min(Math.max(at + (way === 'up' ? -1 : 1), 0), rings.length - 1)
  return inRing(sector, rings[to] ?? 'further')
}
