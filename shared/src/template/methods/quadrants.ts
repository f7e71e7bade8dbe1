import { type Area, drawArea, GAP } from '../area.ts'
import {
  type Extent,
  frame,
  locked,
  type Piece,
  type Point,
  type Solid,
  text,
} from '../pieces/pieces.ts'

const AREA: Extent = { w: 510, h: 370 }
/** Room for the words at the ends of the lines, in pixels. */
const BESIDE = 150
const ABOVE = 30

/** The words at the two ends of a line. */
interface Ends {
  readonly from: string
  readonly to: string
}

interface QuadrantsOf {
  /** From left to right. */
  readonly across: Ends
  /** From bottom to top. */
  readonly up: Ends
  readonly topLeft: Area
  readonly topRight: Area
  readonly bottomLeft: Area
  readonly bottomRight: Area
}

const word = (name: string, at: Point, w: number, words: string): Piece =>
  locked(text(name, at, w, [words], { textAlign: 'middle' }))

/** A method as two lines that cross: four areas, with words at the ends of both lines. */
export const quadrants = (name: string, title: string, of: QuadrantsOf): Solid => {
  const left = GAP + BESIDE + GAP
  const top = GAP + ABOVE + GAP
  const right = left + AREA.w + GAP
  const lower = top + AREA.h + GAP
  const whole: Extent = {
    w: right + AREA.w + GAP + BESIDE + GAP,
    h: lower + AREA.h + GAP + ABOVE + GAP,
  }
  const middle = lower - GAP - ABOVE
  return frame(name, title, { x: 0, y: 0 }, whole, [
    ...drawArea(of.topLeft, { x: left, y: top }, AREA),
    ...drawArea(of.topRight, { x: right, y: top }, AREA),
    ...drawArea(of.bottomLeft, { x: left, y: lower }, AREA),
    ...drawArea(of.bottomRight, { x: right, y: lower }, AREA),
    word('boven', { x: GAP, y: GAP }, whole.w - 2 * GAP, of.up.to),
    word('onder', { x: GAP, y: whole.h - GAP - ABOVE }, whole.w - 2 * GAP, of.up.from),
    word('links', { x: GAP, y: middle }, BESIDE, of.across.from),
    word('rechts', { x: whole.w - GAP - BESIDE, y: middle }, BESIDE, of.across.to),
  ])
}
