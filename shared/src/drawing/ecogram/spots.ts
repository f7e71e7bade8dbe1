import type { MapPlace, Ring, Sector } from '../../model/index.ts'
import type { Point } from '../drawing.ts'
import {
  beyond,
  type MapExtent,
  pointOf,
  polar,
  ringBand,
  SECTOR_WIDTH,
  sectorMiddle,
} from '../map-geometry.ts'
import { REACH } from '../person-words.ts'
import { scaleOf } from './extent.ts'

/** Where in a sector someone stands, whatever the size of the map. */
export interface Spot {
  readonly sector: Sector
  /** Nothing while it was not said how near: beyond the rings, in the first row or a later one. */
  readonly ring: Ring | null
  readonly across: number
  /** How far outwards in the ring, from 0 to 1; beyond the rings, which row. */
  readonly out: number
}

/** Room between a shape and the edge of its ring or sector. */
const EDGE = REACH + 3
/** How far apart the rows beyond the rings are, in parts of the map. */
const ROW = 0.28
const ROWS = 8

/** Where a spot lies on a map of this size. */
export const pointAt = ({ sector, ring, across, out }: Spot, extent: MapExtent): Point => {
  if (ring !== null) return pointOf(sector, ring, { across, out }, extent)
  const angle = sectorMiddle(sector) + (across - 0.5) * SECTOR_WIDTH
  return polar(angle, beyond(extent) + out * ROW * extent.edges[2])
}

/** The spot of someone who was put there by hand; nothing of who was not. */
export const spotByHand = ({ sector, ring, spot }: MapPlace): Spot | undefined =>
  spot === null ? undefined : { sector, ring, ...spot }

/** Parts of a sector: its middle, then halfway to both sides, and so on, so many times. */
const halved = (times: number): number[] => {
  const count = 2 ** times
  return Array.from({ length: count - 1 }, (_, at) => (at + 1) / count)
}

/** From coarse to fine: how far across a sector, and how far outwards in a ring. */
const GRIDS: readonly { readonly across: readonly number[]; readonly out: readonly number[] }[] = [
  { across: halved(3), out: [0.5, 0.27, 0.73] },
  { across: halved(4), out: [0.5, 0.27, 0.73, 0.385, 0.615, 0.16, 0.84] },
  { across: halved(5), out: [0.5, 0.27, 0.73, 0.385, 0.615, 0.16, 0.84] },
]

/** From this scale on, the finest spots count. */
const FINE = 1.6

/**
 * Where a layout may put someone with this place: with their whole shape in their ring and sector. First
 * few spots, that are the same on a map of any size, and then finer ones: so one who comes or goes
 * seldom gives another a better spot.
 */
export const spotsFor = ({ sector, ring }: MapPlace, extent: MapExtent): Spot[][] => {
  const isWithin = ({ across, out }: Spot, distance: number): boolean => {
    const edge = (0.5 - Math.abs(across - 0.5)) * SECTOR_WIDTH * distance
    if (edge < EDGE) return false
    if (ring === null) return true
    const { inner, outer } = ringBand(ring, extent)
    return Math.min(out, 1 - out) * (outer - inner) >= EDGE
  }
  // On a small map the finest spots are nearer to each other than anyone could see.
  const grids = scaleOf(extent) < FINE ? GRIDS.slice(0, -1) : GRIDS
  return grids.map((grid) => {
    const outs = ring === null ? Array.from({ length: ROWS }, (_, row) => row) : grid.out
    return outs.flatMap((out) =>
      grid.across
        .map((across): Spot => ({ sector, ring, across, out }))
        .filter((spot) => isWithin(spot, Math.hypot(...xy(pointAt(spot, extent))))),
    )
  })
}

const xy = ({ x, y }: Point): [number, number] => [x, y]
