import { type Area, drawArea, drawGrid, GAP, gridExtent, WORDS_ONLY } from './area.ts'
import { type Extent, frame, type Piece } from './pieces/pieces.ts'

const COLUMN: Extent = { w: 430, h: 560 }

/** One frame with three columns, under a word to all who look at it. */
export const threeColumns = (
  name: string,
  title: string,
  head: Area,
  columns: readonly [Area, Area, Area],
): readonly Piece[] => {
  const below = GAP + WORDS_ONLY
  const { w, h } = gridExtent(COLUMN, columns.length, 1)
  return [
    frame(name, title, { x: 0, y: 0 }, { w, h: below + h }, [
      ...drawArea(head, { x: GAP, y: GAP }, { w: w - 2 * GAP, h: WORDS_ONLY }),
      ...drawGrid(columns, COLUMN, columns.length, below),
    ]),
  ]
}
