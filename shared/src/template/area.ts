import {
  type Colour,
  type Extent,
  geo,
  locked,
  type Piece,
  type Point,
  text,
} from './pieces/pieces.ts'
import { strong } from './pieces/words.ts'

/** A place on the board that something belongs in. */
export interface Area {
  /** The readable part of its id. */
  readonly name: string
  readonly title: string
  /** What helps to begin; a few words. */
  readonly hint?: string
  readonly colour?: Colour
}

/** How far words stay from the edge of their area, in pixels. */
const INSET = 18
/** The height of a title, and of the hint under it, in pixels. */
const TITLE = 34
const HINT = 26

/** How high an area is that holds its own words and nothing else, in pixels. */
export const WORDS_ONLY = 2 * INSET + TITLE + HINT

/** Draws an area with its title in the corner, as ground: what people say is put on it. */
export const drawArea = (
  { name, title, hint, colour = 'grey' }: Area,
  { x, y }: Point,
  extent: Extent,
): Piece[] => {
  const w = extent.w - 2 * INSET
  const at = { x: x + INSET, y: y + INSET }
  const hintAt = { x: at.x, y: at.y + TITLE }
  return [
    geo(`vak-${name}`, { x, y }, extent, [], { color: colour, fill: 'solid' }),
    text(`kop-${name}`, at, w, [strong(title)], { size: 'm' }),
    ...(hint === undefined ? [] : [text(`hulp-${name}`, hintAt, w, [hint])]),
  ].map(locked)
}

/** The space between areas, and between an area and the edge of its frame, in pixels. */
export const GAP = 20

/** How large areas in a grid are together, with the space around them. */
export const gridExtent = ({ w, h }: Extent, columns: number, rows: number): Extent => ({
  w: GAP + columns * (w + GAP),
  h: GAP + rows * (h + GAP),
})

/** Draws areas of one size in rows, from left to right; `below` is where the first row begins. */
export const drawGrid = (
  areas: readonly Area[],
  extent: Extent,
  columns: number,
  below = 0,
): Piece[] =>
  areas.flatMap((area, place) =>
    drawArea(
      area,
      {
        x: GAP + (place % columns) * (extent.w + GAP),
        y: below + GAP + Math.floor(place / columns) * (extent.h + GAP),
      },
      extent,
    ),
  )
