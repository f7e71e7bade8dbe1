import type { Box, Point } from './drawing.ts'

/** Less than this, in units of the drawing, comes from rounding and differs between browsers. */
const ROUNDING = 0.01

/** Whether two boxes cover a part of each other. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w - ROUNDING &&
  b.x < a.x + a.w - ROUNDING &&
  a.y < b.y + b.h - ROUNDING &&
  b.y < a.y + a.h - ROUNDING

/** A box with this much room around it. */
export const widened = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
})

/** A box that far on. */
export const shifted = ({ x, y, w, h }: Box, by: Point): Box => ({
  x: x + by.x,
  y: y + by.y,
  w,
  h,
})

/** The smallest box round all of these; nothing at 0, 0 when there are none. */
export const boxAround = ([first, ...boxes]: readonly Box[]): Box => {
  if (first === undefined) return { x: 0, y: 0, w: 0, h: 0 }
  let [left, top, right, bottom] = [first.x, first.y, first.x + first.w, first.y + first.h]
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + w)
    bottom = Math.max(bottom, y + h)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** The smallest box round all of these and the point 0, 0. */
export const boxRound = (boxes: readonly Box[]): Box =>
  boxAround([{ x: 0, y: 0, w: 0, h: 0 }, ...boxes])

/**
 * From what to what part of a line from `a` to `b` lies in a box, as parts of the line from 0 to 1;
 * nothing when it passes by (Liang and Barsky, 1984).
 */
export const partInBox = (a: Point, b: Point, box: Box): readonly [number, number] | undefined => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  let [from, to] = [0, 1]
  for (const [p, q] of [
    [-dx, a.x - box.x],
    [dx, box.x + box.w - a.x],
    [-dy, a.y - box.y],
    [dy, box.y + box.h - a.y],
  ] as const) {
    if (p === 0) {
      if (q < 0) return undefined
    } else if (p < 0) from = Math.max(from, q / p)
    else to = Math.min(to, q / p)
  }
  return from < to ? [from, to] : undefined
}

/** Whether a line from `a` to `b` lies over a part of a box. A layout asks this very often. */
export const passesOver = (a: Point, b: Point, box: Box): boolean => {
  const [left, top] = [box.x, box.y]
  const [right, bottom] = [left + box.w, top + box.h]
  // Most lines lie wholly to one side.
  if (a.x < left ? b.x < left : a.x > right && b.x > right) return false
  if (a.y < top ? b.y < top : a.y > bottom && b.y > bottom) return false
  // Else the line passes by when all corners lie at one side of it.
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const above = dx * (top - a.y)
  const below = dx * (bottom - a.y)
  const before = dy * (left - a.x)
  const behind = dy * (right - a.x)
  const most = Math.max(above, below) - Math.min(before, behind)
  const least = Math.min(above, below) - Math.max(before, behind)
  return most > ROUNDING && least < -ROUNDING
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** Whether two lines cross somewhere between their ends; lines that share an end do not. */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < -ROUNDING && turn(c, d, a) * turn(c, d, b) < -ROUNDING
