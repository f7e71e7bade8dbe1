import { type Area, drawArea, drawGrid, GAP, gridExtent, WORDS_ONLY } from '../area.ts'
import { type Extent, frame, type Solid } from '../pieces/pieces.ts'

/** How wide areas are that stand side by side on one sheet, by how many there are, in pixels. */
const WIDTHS: Readonly<Record<Columns, number>> = { 2: 640, 3: 430, 4: 330, 5: 264 }
/** How high they are, by how many rows there are. */
const HEIGHTS: Readonly<Record<Rows, number>> = { 1: 560, 2: 350 }

type Columns = 2 | 3 | 4 | 5
type Rows = 1 | 2

interface SheetOf {
  readonly columns: Columns
  readonly rows: Rows
  readonly areas: readonly Area[]
  /** A word to all who look at it, above the areas. */
  readonly head?: Area
}

/** A method as one sheet: areas in rows, to put notes and cards on. */
export const sheet = (name: string, title: string, of: SheetOf): Solid => {
  const area: Extent = { w: WIDTHS[of.columns], h: HEIGHTS[of.rows] }
  const { w, h } = gridExtent(area, of.columns, of.rows)
  const below = of.head === undefined ? 0 : GAP + WORDS_ONLY
  return frame(name, title, { x: 0, y: 0 }, { w, h: below + h }, [
    ...(of.head === undefined
      ? []
      : drawArea(of.head, { x: GAP, y: GAP }, { w: w - 2 * GAP, h: WORDS_ONLY })),
    ...drawGrid(of.areas, area, of.columns, below),
  ])
}
