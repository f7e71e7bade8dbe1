import type { Ring } from '../../model/index.ts'
import { Ring as Rings } from '../../model/index.ts'
import type { MapExtent } from '../map-geometry.ts'

/** How much larger a map is than one for a few people: as a whole, and each ring besides. */
export interface Growth {
  readonly whole: number
  readonly rings: readonly [number, number, number]
}

/** A map for a few people. */
export const SMALLEST: Growth = { whole: 1, rings: [1, 1, 1] }

const HEART = 46
const BANDS = [92, 92, 88] as const
/** In such steps a map grows, so that one more person seldom makes another map. */
const STEP = 1.2
/** A ring becomes at most so much wider than the others; then the whole map grows. */
const WIDEST = 2.2

/** How large a map is that has grown. */
export const extentOf = ({ whole, rings }: Growth): MapExtent => {
  const first = HEART + BANDS[0] * rings[0]
  const second = first + BANDS[1] * rings[1]
  const third = second + BANDS[2] * rings[2]
  return { heart: HEART * whole, edges: [first * whole, second * whole, third * whole] }
}

/** One step larger as a whole: everything lies further from the middle by the same factor. */
export const grown = ({ whole, rings }: Growth): Growth => ({ whole: whole * STEP, rings })

/** One step wider in one ring; nothing when that ring is wide enough compared with the others. */
export const widerIn = (ring: Ring, { whole, rings }: Growth): Growth | undefined => {
  const at = Rings.options.indexOf(ring)
  const wider = (rings[at] ?? 1) * STEP
  if (wider > WIDEST * Math.min(...rings)) return undefined
  const [a, b, c] = rings.map((one, index) => (index === at ? wider : one))
  return { whole, rings: [a ?? 1, b ?? 1, c ?? 1] }
}

/** How much larger than the smallest map, from edge to edge. */
export const scaleOf = ({ edges }: MapExtent): number => edges[2] / extentOf(SMALLEST).edges[2]
