import type { MapEnd } from '../../model/index.ts'
import type { MapTie, NetworkMap } from '../../network/index.ts'
import { partInBox } from '../boxes.ts'
import type { Box, Mark, Point } from '../drawing.ts'
import { tieMarks } from '../lines.ts'
import { polar } from '../map-geometry.ts'
import { keptSign } from './signs.ts'

/** What a line ends at: the room of a shape, and of the words under it. */
export interface LineEnd {
  readonly at: Point
  readonly reach: number
  readonly words: readonly Box[]
}

/** Room between a line and what it ends at. */
const GAP = 7
/** A line shorter than this goes over the words at its ends. */
const SHORT = 26
/** How far ties between the same two lie apart. */
const BESIDE = 15

/** How far along a line from someone their shape and their words go on. */
const coveredBy = (end: LineEnd, to: Point, length: number): number => {
  let far = end.reach + GAP
  for (const box of end.words) {
    const part = partInBox(end.at, to, box)
    // Words further away than this are passed by, not begun at.
    if (part !== undefined && part[0] * length <= far + 8) far = Math.max(far, part[1] * length + 4)
  }
  return far
}

const aside = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return { x: 0, y: by }
  return { x: (-(to.y - from.y) / length) * by, y: ((to.x - from.x) / length) * by }
}

const moved = ({ at, reach, words }: LineEnd, by: Point): LineEnd => ({
  at: { x: at.x + by.x, y: at.y + by.y },
  reach,
  words,
})

/** Where a line between two begins and ends: at their shapes and words, `by` to one side. */
const between = (one: LineEnd, other: LineEnd, by: number): readonly [Point, Point] => {
  const shift = aside(one.at, other.at, by)
  const [from, to] = [moved(one, shift), moved(other, shift)]
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y)
  const point = (far: number): Point => ({
    x: from.at.x + ((to.at.x - from.at.x) * far) / (length || 1),
    y: from.at.y + ((to.at.y - from.at.y) * far) / (length || 1),
  })
  let [begin, rest] = [coveredBy(from, to.at, length), coveredBy(to, from.at, length)]
  if (length - begin - rest < SHORT) [begin, rest] = [from.reach + 3, to.reach + 3]
  // Of who stand on each other a short line remains, between them.
  if (length - begin - rest < 4) {
    const middle = (length * from.reach) / (from.reach + to.reach)
    return [point(Math.max(0, middle - 2)), point(Math.min(length, middle + 2))]
  }
  return [point(begin), point(length - rest)]
}

/** Where a tie within the household is drawn: beside the middle, towards the edge of two sectors. */
const withinHousehold = (radius: number, at: number): readonly [Point, Point] => {
  const angle = Math.PI / 6 + (at * Math.PI) / 3
  const middle = polar(angle, radius + GAP + 5)
  const along = aside({ x: 0, y: 0 }, middle, radius * 0.6)
  return [
    { x: middle.x - along.x, y: middle.y - along.y },
    { x: middle.x + along.x, y: middle.y + along.y },
  ]
}

/** One tie as it is drawn: at which ends, and how far to the side of a straight line. */
export interface Route {
  readonly tie: MapTie
  readonly from: MapEnd
  readonly to: MapEnd
  /** How far to the side, seen from the first of both by key. */
  readonly aside: number
  /** How many ties within the household come before it. */
  readonly before: number
}

/** How all ties of a map go. Those of a single member of the household end at the household. */
export const routesOf = (map: NetworkMap): Route[] => {
  const drawnAt = (end: MapEnd): MapEnd =>
    end !== 'household' && map.find(end)?.household === true ? 'household' : end
  const pairs = new Map<string, MapTie[]>()
  const pairOf = ({ from, to }: MapTie) => [drawnAt(from), drawnAt(to)].sort().join(' ')
  for (const tie of map.ties) {
    const pair = pairOf(tie)
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie])
  }
  return map.ties.map((tie) => {
    const beside = pairs.get(pairOf(tie)) ?? []
    const before = beside.indexOf(tie)
    return {
      tie,
      from: drawnAt(tie.from),
      to: drawnAt(tie.to),
      aside: (before - (beside.length - 1) / 2) * Math.min(BESIDE, 44 / beside.length),
      before,
    }
  })
}

/** Where a line begins and ends. */
const endsOf = (
  { from, to, aside: by, before }: Route,
  endAt: (end: MapEnd) => LineEnd,
): readonly [Point, Point] => {
  if (from === to) return withinHousehold(endAt('household').reach, before)
  // Seen from the same end whoever the tie was said of first: else two could lie on each other.
  return between(endAt(from), endAt(to), from < to ? by : -by)
}

/** A tie as a line. */
export const routeMarks = (route: Route, endAt: (end: MapEnd) => LineEnd): Mark[] => {
  const [from, to] = endsOf(route, endAt)
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return [...tieMarks(from, to, route.tie.tie), ...(route.tie.kept ? keptSign(middle) : [])]
}
