import type { Box, Drawing, Point } from '@samenbord/shared/drawing'

/** A line between two of a drawing, from the middle of one to the middle of the other. */
export interface StraightLine {
  readonly from: Point
  readonly to: Point
  /** Who stands at its ends. */
  readonly ends: readonly [string, string]
}

/** How easily a drawing can be read: each number is better when lower. */
export interface Legibility {
  /** Pairs of people whose shapes and words cover each other. */
  readonly overlaps: number
  /** Pairs of lines that cross, apart from those that share an end. */
  readonly crossings: number
  /** Lines over the shape or the words of another. */
  readonly over: number
}

const covers = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))

const crosses = (a: StraightLine, b: StraightLine): boolean =>
  !a.ends.some((end) => b.ends.includes(end)) &&
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
  side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0

const goesOver = ({ from, to }: StraightLine, { x, y, w, h }: Box): boolean => {
  const corners = [
    { x, y },
    { x: x + w, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
  ]
  const beside =
    Math.max(from.x, to.x) < x ||
    Math.min(from.x, to.x) > x + w ||
    Math.max(from.y, to.y) < y ||
    Math.min(from.y, to.y) > y + h
  return !beside && new Set(corners.map((corner) => side(from, to, corner))).size > 1
}

const pairs = <One>(all: readonly One[], counts: (a: One, b: One) => boolean): number =>
  all.reduce((sum, a, at) => sum + all.slice(at + 1).filter((b) => counts(a, b)).length, 0)

/** Counts what makes a drawing hard to read. */
export const legibilityOf = (
  people: Drawing<string, string>['people'],
  lines: readonly StraightLine[],
): Legibility => ({
  overlaps: pairs(people, (a, b) => covers(a.box, b.box)),
  crossings: pairs(lines, crosses),
  over: lines.reduce(
    (sum, line) =>
      sum + people.filter(({ key, box }) => !line.ends.includes(key) && goesOver(line, box)).length,
    0,
  ),
})
