import {
  type Extent,
  frame,
  geo,
  locked,
  type Piece,
  type Point,
  type Solid,
  text,
} from '../pieces/pieces.ts'

/** How much of the way from the middle to the edge each ring takes, from the outermost inwards. */
const PARTS: Readonly<Record<number, readonly number[]>> = { 2: [1, 0.62], 3: [1, 0.7, 0.42] }
const HEART: Extent = { w: 210, h: 110 }
const LABEL = 240
const FROM_EDGE = 26

interface RingsOf {
  /** Where the rings lie in the frame, and how large the outermost is. */
  readonly at: Point
  readonly extent: Extent
  /** What each ring is called, from the outermost inwards: two or three. */
  readonly rings: readonly string[]
  /** Who is in the middle. */
  readonly heart: string
  /** What else lies in the frame. */
  readonly beside: readonly Piece[]
  readonly whole: Extent
}

const around = (middle: Point, { w, h }: Extent): Point => ({
  x: middle.x - w / 2,
  y: middle.y - h / 2,
})

/** A method as rings around someone: the nearer to the middle, the closer. */
export const rings = (name: string, title: string, of: RingsOf): Solid => {
  const middle = { x: of.at.x + of.extent.w / 2, y: of.at.y + of.extent.h / 2 }
  const parts = PARTS[of.rings.length] ?? []
  const extents = parts.map((part) => ({ w: of.extent.w * part, h: of.extent.h * part }))
  const grounds = extents.map((extent, place) =>
    locked(
      geo(`ring-${place + 1}`, around(middle, extent), extent, [], {
        geo: 'ellipse',
        color: 'grey',
        // The outermost is the ground; the others are lines on it.
        fill: place === 0 ? 'semi' : 'none',
      }),
    ),
  )
  const labels = extents.map(({ h }, place) =>
    locked(
      text(
        `naam-ring-${place + 1}`,
        { x: middle.x - LABEL / 2, y: middle.y - h / 2 + FROM_EDGE },
        LABEL,
        [of.rings[place] ?? ''],
        { textAlign: 'middle' },
      ),
    ),
  )
  return frame(name, title, { x: 0, y: 0 }, of.whole, [
    ...of.beside,
    ...grounds,
    locked(
      geo('midden', around(middle, HEART), HEART, [of.heart], { geo: 'ellipse', fill: 'solid' }),
    ),
    ...labels,
  ])
}

/** Words in a column, one below the other with the same room between them. */
export const wordColumn = (
  words: readonly { readonly name: string; readonly words: string }[],
  at: Point,
  w: number,
  apart: number,
): Piece[] =>
  words.map((one, place) =>
    locked(
      text(`woord-${one.name}`, { x: at.x, y: at.y + place * apart }, w, [one.words], {
        size: 'm',
        textAlign: 'middle',
      }),
    ),
  )
