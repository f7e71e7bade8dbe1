import type { CARD_TYPE, MAP_TYPE, Plain, ROLES_TYPE } from '../../document/index.ts'
import { type Line, richText } from './words.ts'

/** The colours of the board's palette that pieces come in. */
export type Colour =
  | 'black'
  | 'grey'
  | 'blue'
  | 'light-blue'
  | 'green'
  | 'light-green'
  | 'orange'
  | 'red'
  | 'light-red'
  | 'violet'
  | 'light-violet'
  | 'yellow'

/** Size of words and thickness of lines, as the board names them. */
export type Size = 's' | 'm' | 'l' | 'xl'

export type Dash = 'draw' | 'solid' | 'dashed' | 'dotted'

/** `semi` is the colour of paper, `solid` a tint of the colour. */
export type Fill = 'none' | 'semi' | 'solid'

/** A place in pixels, from the left top of what a piece lies on. */
export interface Point {
  x: number
  y: number
}

/** A measure in pixels. */
export interface Extent {
  w: number
  h: number
}

/** A thing on the board that is not laid down yet: what it lies on and in which order comes later. */
export interface Piece {
  /** The readable part of its id: letters, digits and hyphens, once on the board. */
  name: string
  type:
    | 'frame'
    | 'note'
    | 'geo'
    | 'text'
    | 'arrow'
    | 'draw'
    | typeof CARD_TYPE
    | typeof MAP_TYPE
    | typeof ROLES_TYPE
  at: Point
  /** Turn in radians. */
  turn?: number
  props: Record<string, Plain>
  /** Whether it stays where it is, under what people put on it. */
  locked?: boolean
  /** What lies on a frame, from bottom to top. */
  children?: readonly Piece[]
  /** The names of the pieces that an arrow holds on to. */
  ends?: { start: string; end: string }
}

/** A piece with an outline that an arrow can hold on to. */
export interface Solid extends Piece {
  extent: Extent
}

/** The side of a sticky note in pixels; the board knows one measure. */
export const NOTE_SIDE = 200

const WRITING = { font: 'sans', scale: 1 } as const

/** A titled area of the board with what lies on it. */
export const frame = (
  name: string,
  title: string,
  at: Point,
  extent: Extent,
  children: readonly Piece[],
): Solid => ({
  name,
  type: 'frame',
  at,
  extent,
  props: { ...extent, name: title, color: 'black' },
  children,
})

/** The same piece as ground: it cannot be moved, rubbed out or written over by accident. */
export const locked = <Any extends Piece>(piece: Any): Any => ({ ...piece, locked: true })

/** A sticky note. It holds some six lines of sixteen letters: it does not grow with its words. */
export const note = (
  name: string,
  at: Point,
  color: Colour,
  lines: readonly Line[],
  turn = 0,
): Solid => ({
  name,
  type: 'note',
  at,
  turn,
  extent: { w: NOTE_SIDE, h: NOTE_SIDE },
  props: {
    ...WRITING,
    color,
    labelColor: 'black',
    size: 's',
    fontSizeAdjustment: 0,
    align: 'start',
    verticalAlign: 'start',
    growY: 0,
    url: '',
    richText: richText(lines),
  },
})

interface GeoLook {
  color?: Colour
  fill?: Fill
  dash?: Dash
  size?: Size
  /** Where the words stand; in the middle when left out. */
  corner?: boolean
}

/** A rectangle with words in it. */
export const geo = (
  name: string,
  at: Point,
  extent: Extent,
  lines: readonly Line[],
  look: GeoLook = {},
): Solid => ({
  name,
  type: 'geo',
  at,
  extent,
  props: {
    ...WRITING,
    ...extent,
    geo: 'rectangle',
    color: look.color ?? 'black',
    labelColor: 'black',
    fill: look.fill ?? 'none',
    dash: look.dash ?? 'solid',
    size: look.size ?? 's',
    align: look.corner === true ? 'start' : 'middle',
    verticalAlign: look.corner === true ? 'start' : 'middle',
    growY: 0,
    url: '',
    richText: richText(lines),
  },
})

export interface TextLook {
  color?: Colour
  size?: Size
  textAlign?: 'start' | 'middle' | 'end'
}

/** Words on the board itself, broken off at a width in pixels. */
export const text = (
  name: string,
  at: Point,
  w: number,
  lines: readonly Line[],
  look: TextLook = {},
): Piece => ({
  name,
  type: 'text',
  at,
  props: {
    ...WRITING,
    w,
    autoSize: false,
    color: look.color ?? 'black',
    size: look.size ?? 's',
    textAlign: look.textAlign ?? 'start',
    richText: richText(lines),
  },
})
