import type { MapEnd, MapPersonKey, TieQuality } from '../../model/index.ts'
import type { MapTie, NetworkMap } from '../../network/index.ts'
import type { Mark, Point } from '../drawing.ts'
import { tieMarks } from '../lines.ts'
import { REACH } from '../person-words.ts'

/** How a tie is drawn in a family tree; an ordinary one is not. */
export type Feeling = Exclude<TieQuality, 'ordinary'>

/** A tie between two of a tree that says more than that they know each other. */
export interface FeltTie {
  readonly tie: MapTie
  readonly from: MapPersonKey
  readonly to: MapPersonKey
  readonly feeling: Feeling
}

const GAP = 5
/** How far from the line of a couple, or of a parent to a child, the line of their tie runs. */
const ASIDE = 13

/** The ties that are drawn in a tree. One with the household as a whole is with who lives there alone. */
export const feltTies = (map: NetworkMap, isInTree: (key: MapPersonKey) => boolean): FeltTie[] => {
  const [only, ...more] = map.household.members
  const alone = more.length === 0 && map.household.people.length === 1 ? only?.key : undefined
  const personAt = (end: MapEnd): MapPersonKey | undefined => (end === 'household' ? alone : end)
  return map.ties.flatMap((tie) => {
    const { quality } = tie.tie
    const [from, to] = [personAt(tie.from), personAt(tie.to)]
    if (quality === null || quality === 'ordinary') return []
    if (from === undefined || to === undefined || from === to) return []
    return isInTree(from) && isInTree(to) ? [{ tie, from, to, feeling: quality }] : []
  })
}

const inAccent = (mark: Mark): Mark =>
  mark.kind === 'text' ? mark : { ...mark, stroke: 'accent' as const }

const shift = (from: Point, to: Point, aside: number, begin: number, end: number) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const at = (far: number): Point => ({
    x: from.x + ux * far - uy * aside,
    y: from.y + uy * far + ux * aside,
  })
  return [at(begin), at(Math.max(begin + 8, length - end))] as const
}

/** What a tie looks like, from one point to another: close two lines, else as in the ecogram. */
export const feelingMarks = (from: Point, to: Point, feeling: Feeling): Mark[] => {
  if (feeling !== 'strong') {
    return tieMarks(from, to, { quality: feeling, direction: null }).map(inAccent)
  }
  return [-3, 3].flatMap((aside) => {
    const [begin, end] = shift(from, to, aside, 0, 0)
    return tieMarks(begin, end, { quality: 'ordinary', direction: null }).map(inAccent)
  })
}

/** How far above the shapes a tie runs that has others between its ends. */
const ABOVE = 28

/** A tie between two of one level with others between them: over their heads. */
const aboveMarks = (from: Point, to: Point, feeling: Feeling, beside: number): Mark[] => {
  const y = from.y - REACH - ABOVE - beside * 8
  const [begin, end] = [from.x + REACH * 0.6, to.x - REACH * 0.6]
  const up = (x: number): Mark => ({
    kind: 'path',
    d: `M${x} ${from.y - REACH + 4}L${x} ${y}`,
    stroke: 'accent',
    width: 1.5,
  })
  return [up(begin), up(end), ...feelingMarks({ x: begin, y }, { x: end, y }, feeling)]
}

/** A tie between two of a tree: beside their family line, always at the same side of both. */
export const feltMarks = (
  one: Point,
  other: Point,
  feeling: Feeling,
  beside: number,
  isNextTo: boolean,
): Mark[] => {
  const isFirst = one.y < other.y || (one.y === other.y && one.x <= other.x)
  const [from, to] = isFirst ? [one, other] : [other, one]
  if (from.y === to.y && !isNextTo) return aboveMarks(from, to, feeling, beside)
  const [begin, end] = shift(from, to, ASIDE + beside * 12, REACH + GAP, REACH + GAP)
  return feelingMarks(begin, end, feeling)
}
