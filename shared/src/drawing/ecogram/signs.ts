import type { Mark, Point, Tone } from '../drawing.ts'
import { REACH } from '../person-words.ts'

const rounded = (value: number): number => Math.round(value * 100) / 100

/** A path of which all numbers are points seen from the middle of a sign, so much larger. */
const pathAt = ({ x, y }: Point, d: string, size = 1): string => {
  let count = 0
  return d.replaceAll(/-?\d+(\.\d+)?/g, (number) => {
    count += 1
    return String(rounded(Number(number) * size + (count % 2 === 1 ? x : y)))
  })
}

/** There is a wish with someone. */
export const wishSign = (at: Point): Mark[] => [
  {
    kind: 'path',
    d: pathAt(
      at,
      'M0 6.5C-4.5 3.5 -7 1 -7 -2.2C-7 -4.6 -5.3 -6 -3.5 -6C-2 -6 -0.8 -5.2 0 -3.8C0.8 -5.2 2 -6 3.5 -6C5.3 -6 7 -4.6 7 -2.2C7 1 4.5 3.5 0 6.5Z',
    ),
    fill: 'accent',
    stroke: 'surface',
    width: 1.5,
    round: true,
  },
]

/** Only who looks knows of this. */
export const keptSign = (at: Point): Mark[] => [
  { kind: 'circle', x: at.x, y: at.y, r: 9.5, fill: 'surface' },
  {
    kind: 'path',
    d: pathAt(at, 'M-3 -1L-3 -3C-3 -7.2 3 -7.2 3 -3L3 -1'),
    stroke: 'ink',
    width: 1.75,
    round: true,
  },
  { kind: 'rect', x: at.x - 5, y: at.y - 1, w: 10, h: 7, corner: 1.5, fill: 'ink' },
]

/** What the shape of someone says of them. */
export interface Shape {
  readonly formal: boolean
  /** The colour of who sits at the table. */
  readonly colour: Tone | undefined
  /** It was not said how near they are. */
  readonly open: boolean
}

const SQUARE = REACH - 1
const DASH = [4, 4]

/** The shape of someone: round of one's own circle, square of an organisation. */
export const shapeMarks = (
  { x, y }: Point,
  { formal, colour, open }: Shape,
  reach = REACH,
): Mark[] => {
  const shape = (
    half: number,
    look: { fill?: Tone; stroke?: Tone; dash?: readonly number[] },
  ): Mark =>
    formal
      ? {
          kind: 'rect',
          x: x - half,
          y: y - half,
          w: 2 * half,
          h: 2 * half,
          corner: half / 2,
          width: 2,
          ...look,
        }
      : { kind: 'circle', x, y, r: half, width: 2, ...look }
  const half = formal ? (reach * SQUARE) / REACH : reach
  if (colour === undefined) {
    return [shape(half, { fill: 'raised', stroke: 'ink', ...(open && { dash: DASH }) })]
  }
  if (!open) return [shape(half, { fill: colour, stroke: colour })]
  return [
    shape(half, { fill: 'raised', stroke: colour, dash: DASH }),
    shape(half - 4, { fill: colour, stroke: colour }),
  ]
}

/** Where a participant stands themself, or tries to: a bust, unlike all shapes of the map. */
export const figureMarks = (at: Point, colour: Tone, trial: boolean, size = 1): Mark[] => {
  const look = trial
    ? { fill: 'raised' as const, stroke: colour, dash: DASH.map((length) => length * size) }
    : { fill: colour, stroke: 'surface' as const }
  const width = 2.5 * Math.sqrt(size)
  const body = pathAt(at, 'M-16 21C-16 6 -9 0 0 0C9 0 16 6 16 21Z', size)
  return [
    { kind: 'path', d: body, round: true, width, ...look },
    {
      kind: 'circle',
      x: rounded(at.x),
      y: rounded(at.y - 10 * size),
      r: rounded(10 * size),
      width,
      ...look,
    },
  ]
}
