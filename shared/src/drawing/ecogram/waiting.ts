import type { MapPersonKey } from '../../model/index.ts'
import { type Language, networkTells } from '../../texts/index.ts'
import type { Box, Mark, Point } from '../drawing.ts'
import { REACH } from '../person-words.ts'

/** Room for the widest words, and for the highest. */
const COLUMN = 168
const ROW = 92
/** Room for the words over them, and from the map. */
const HEAD = 40
const ASIDE = 20

/**
 * Where those wait of whom nobody said where they belong: in columns at the left of the map, from the
 * top down. Who came first stands first, so one more moves nobody.
 */
export const waitingBeside = (
  map: Box,
  waiters: readonly { readonly key: MapPersonKey }[],
): Map<MapPersonKey, Point> => {
  const rows = Math.max(1, Math.floor((map.h - HEAD) / ROW))
  return new Map(
    waiters.map(({ key }, index) => [
      key,
      {
        x: map.x - ASIDE - COLUMN * (Math.floor(index / rows) + 0.5),
        y: map.y + HEAD + REACH + (index % rows) * ROW,
      },
    ]),
  )
}

/** The words over those who wait, given where they do; none when nobody does. */
export const waitingMarks = (points: readonly Point[], language: Language): Mark[] => {
  if (points.length === 0) return []
  return [
    {
      kind: 'text',
      x: Math.max(...points.map(({ x }) => x)),
      y: Math.min(...points.map(({ y }) => y)) - REACH - HEAD / 2,
      words: networkTells[language].text.waiting,
      size: 16,
      bold: true,
      fill: 'soft',
      anchor: 'middle',
    },
  ]
}
