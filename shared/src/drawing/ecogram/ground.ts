import { Ring, Sector } from '../../model/index.ts'
import { type Language, networkTells } from '../../texts/index.ts'
import type { Mark, Tone } from '../drawing.ts'
import { type MapExtent, polar, ringBand, SECTOR_WIDTH, sectorMiddle } from '../map-geometry.ts'
import { inLines } from '../text-width.ts'
import { ringNameAt, SECTOR_NAME_WIDTH, sectorNameAt, wordSize } from './map-words.ts'

const RING_TONES: Readonly<Record<Ring, Tone>> = {
  'very-close': 'ring-1',
  close: 'ring-2',
  further: 'ring-3',
}

const ringMarks = (extent: MapExtent): Mark[] =>
  [...Ring.options].reverse().map((ring) => ({
    kind: 'circle',
    x: 0,
    y: 0,
    r: ringBand(ring, extent).outer,
    fill: RING_TONES[ring],
    stroke: 'line-strong',
    width: 1.25,
    dash: [2, 5],
  }))

const spokeMarks = ({ heart, edges }: MapExtent): Mark[] =>
  Sector.options.map((sector) => {
    const angle = sectorMiddle(sector) + SECTOR_WIDTH / 2
    const [from, to] = [polar(angle, heart * 1.35), polar(angle, edges[2])]
    const at = (value: number) => value.toFixed(1)
    return {
      kind: 'path',
      d: `M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}`,
      stroke: 'line',
      width: 1.25,
    }
  })

const ringNames = (extent: MapExtent, language: Language): Mark[] =>
  Ring.options.map((ring) => {
    const { x, y } = ringNameAt(ring, extent)
    const size = wordSize(extent).ring
    return {
      kind: 'text',
      x,
      y: y + size * 0.3,
      words: networkTells[language].rings[ring],
      size,
      fill: 'soft',
      anchor: 'middle',
      halo: RING_TONES[ring],
    }
  })

const sectorNames = (extent: MapExtent, language: Language): Mark[] =>
  Sector.options.flatMap((sector) => {
    const { x, y, anchor } = sectorNameAt(sector, extent)
    const size = wordSize(extent).sector
    const name = networkTells[language].sectors[sector]
    const middle = anchor === 'middle'
    const lines = middle ? [name] : inLines(name, size, SECTOR_NAME_WIDTH * size, true)
    // In the upper half a name stands on its point, in the lower it hangs from it.
    const first = y < 0 ? y - (lines.length - 1) * 0.6 * size : y + size
    return lines.map(
      (words, at): Mark => ({
        kind: 'text',
        x,
        y: first + at * 1.2 * size,
        words,
        size,
        bold: true,
        fill: 'soft',
        anchor,
      }),
    )
  })

/** What lies below everyone: the rings and the sectors with their names. */
export const groundMarks = (extent: MapExtent, language: Language): Mark[] => [
  ...ringMarks(extent),
  ...spokeMarks(extent),
  ...ringNames(extent, language),
  ...sectorNames(extent, language),
]
