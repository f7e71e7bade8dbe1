import type { ChosenPlace, MapSpot, Ring, Sector } from '../model/index.ts'
import { Ring as Rings, Sector as Sectors } from '../model/index.ts'
import type { Point } from './drawing.ts'

/** How large a map is drawn: from the middle to the edge of each ring, in units of the drawing. */
export interface MapExtent {
  /** The circle of the household in the middle. */
  readonly heart: number
  /** The outer edges of the rings, from the nearest to the furthest. */
  readonly edges: readonly [number, number, number]
}

/** How far from the middle those stand whose nearness was not said: beyond the last ring, in their sector. */
export const beyond = ({ edges }: MapExtent): number => edges[2] * 1.14

/** How wide a sector is, in radians. */
export const SECTOR_WIDTH = (2 * Math.PI) / Sectors.options.length

/** At what angle the middle of a sector lies, in radians clockwise from straight up. */
export const sectorMiddle = (sector: Sector): number =>
  Sectors.options.indexOf(sector) * SECTOR_WIDTH

/** From what to what a ring reaches. */
export const ringBand = (
  ring: Ring,
  { heart, edges }: MapExtent,
): { readonly inner: number; readonly outer: number } => {
  const at = Rings.options.indexOf(ring)
  return { inner: at === 0 ? heart : (edges[at - 1] ?? heart), outer: edges[at] ?? edges[2] }
}

/** A point of the map from its angle (radians clockwise from straight up) and distance. */
export const polar = (angle: number, distance: number): Point => ({
  x: distance * Math.sin(angle),
  y: -distance * Math.cos(angle),
})

/** Where a spot in a ring and a sector lies, the middle of the map being 0, 0. */
export const pointOf = (
  sector: Sector,
  ring: Ring,
  { across, out }: MapSpot,
  extent: MapExtent,
): Point => {
  const { inner, outer } = ringBand(ring, extent)
  const angle = sectorMiddle(sector) + (across - 0.5) * SECTOR_WIDTH
  return polar(angle, inner + out * (outer - inner))
}

const inUnit = (value: number): number => Math.min(1, Math.max(0, value))

/**
 * The place at a point of the map. Nearer than the first ring counts as that ring, and further than the
 * last as the last: whoever is dragged there stays on the map.
 */
export const placeAt = ({ x, y }: Point, extent: MapExtent): ChosenPlace => {
  const turn = 2 * Math.PI
  const angle = (Math.atan2(x, -y) + turn) % turn
  const at = Math.floor(((angle + SECTOR_WIDTH / 2) % turn) / SECTOR_WIDTH)
  const sector = Sectors.options[Math.min(at, Sectors.options.length - 1)] ?? 'family'
  const distance = Math.hypot(x, y)
  const ring = Rings.options.find((one) => distance < ringBand(one, extent).outer) ?? 'further'
  const { inner, outer } = ringBand(ring, extent)
  const within = ((angle - sectorMiddle(sector) + SECTOR_WIDTH / 2 + turn) % turn) / SECTOR_WIDTH
  return {
    sector,
    ring,
    spot: { across: inUnit(within), out: inUnit((distance - inner) / (outer - inner)) },
  }
}
