import { Ring, Sector } from '../../model/index.ts'
import type { Box, Point } from '../drawing.ts'
import { type MapExtent, polar, ringBand, sectorMiddle } from '../map-geometry.ts'
import { scaleOf } from './extent.ts'

/** How large the words of the map itself are: less large than the map, and more than names. */
export const wordSize = (extent: MapExtent): { readonly sector: number; readonly ring: number } => {
  const scale = scaleOf(extent)
  return { sector: 16 * scale ** 0.7, ring: 14 * scale ** 0.5 }
}

/** Where the name of a ring stands: on its edge, at one side of the lowest sector. */
export const ringNameAt = (ring: Ring, extent: MapExtent): Point =>
  polar(sectorMiddle('work') + Math.PI / 18, ringBand(ring, extent).outer)

/** Where the name of a sector stands, outside the rings, and to which side it goes on from there. */
export const sectorNameAt = (
  sector: Sector,
  { edges }: MapExtent,
): Point & { readonly anchor: 'start' | 'middle' | 'end' } => {
  const angle = sectorMiddle(sector)
  const at = polar(angle, edges[2] * 1.055)
  const aside = Math.sin(angle)
  if (Math.abs(aside) < 0.1) return { ...at, anchor: 'middle' }
  return { ...at, anchor: aside > 0 ? 'start' : 'end' }
}

/** Into how much width the name of a sector is broken, in parts of its size. */
export const SECTOR_NAME_WIDTH = 8.5

/** The room of the name of a sector, in any language. */
const sectorNameBox = (sector: Sector, extent: MapExtent): Box => {
  const { x, y, anchor } = sectorNameAt(sector, extent)
  const size = wordSize(extent).sector
  if (anchor === 'middle') {
    const w = 10 * size
    // Above the map the name stands on this point, below it hangs from it.
    return { x: x - w / 2, y: y < 0 ? y - size : y, w, h: 1.2 * size }
  }
  const w = SECTOR_NAME_WIDTH * size
  return { x: anchor === 'start' ? x : x - w, y: y < 0 ? y - 1.6 * size : y, w, h: 2.6 * size }
}

/** All that belongs to the map itself: rings, and the names of the sectors. */
export const mapBoxes = (extent: MapExtent): Box[] => {
  const edge = extent.edges[2]
  return [
    { x: -edge, y: -edge, w: 2 * edge, h: 2 * edge },
    ...Sector.options.map((sector) => sectorNameBox(sector, extent)),
  ]
}

const ringNameBox = (ring: Ring, extent: MapExtent): Box => {
  const { x, y } = ringNameAt(ring, extent)
  const size = wordSize(extent).ring
  return { x: x - 3.2 * size, y: y - 0.7 * size, w: 6.4 * size, h: 1.4 * size }
}

/** Where nobody stands whom the layout gives a place: the household, and the words of the map. */
export const keptFree = (extent: MapExtent): Box[] => {
  const { heart } = extent
  return [
    { x: -heart, y: -heart, w: 2 * heart, h: 2 * heart },
    ...Ring.options.map((ring) => ringNameBox(ring, extent)),
    ...Sector.options.map((sector) => sectorNameBox(sector, extent)),
  ]
}
