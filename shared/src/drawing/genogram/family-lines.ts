import type { ParentBond, PartnerBond } from '../../model/index.ts'
import type { Mark, Point } from '../drawing.ts'
import { REACH } from '../person-words.ts'
import type { ChildOf } from './family.ts'
import type { GenogramLayout, UnionRoute } from './layout.ts'

const WIDTH = 2
const YEARS = 13
/** Who has a child without anybody having said what they are to each other is a fainter line. */
type Bond = PartnerBond | null

const DASHES: Record<PartnerBond, readonly number[] | undefined> = {
  married: undefined,
  'living-together': [9, 6],
  together: [2, 6],
  separated: undefined,
  divorced: undefined,
  former: [9, 6],
}
const SLASHES: Record<PartnerBond, number> = {
  married: 0,
  'living-together': 0,
  together: 0,
  separated: 1,
  divorced: 2,
  former: 1,
}
const CHILD_DASHES: Record<ParentBond, readonly number[] | undefined> = {
  birth: undefined,
  adopted: [9, 6],
  foster: [2, 6],
  step: [12, 5, 2, 5],
}

const lined = (d: string, bond: Bond): Mark => {
  const dash = bond === null ? undefined : DASHES[bond]
  return {
    kind: 'path',
    d,
    stroke: bond === null ? 'line-strong' : 'ink',
    width: WIDTH,
    ...(dash !== undefined && { dash }),
  }
}

/** One slash for who went apart, two for who divorced. */
const slashes = ({ x, y }: Point, count: number): Mark[] =>
  Array.from({ length: count }, (_, at): Mark => {
    const begin = x + (at - (count - 1) / 2) * 8
    return {
      kind: 'path',
      d: `M${begin - 4} ${y + 9}L${begin + 4} ${y - 9}`,
      stroke: 'ink',
      width: WIDTH,
    }
  })

const yearsOf = (since: number | null, until: number | null): string => {
  if (until === null) return since === null ? '' : `${since}`
  return `${since ?? ''}–${until}`
}

/** What a line between two looks like, from one point to another. */
export const bondMarks = (from: Point, to: Point, bond: Bond): Mark[] => [
  lined(`M${from.x} ${from.y}L${to.x} ${to.y}`, bond),
  ...slashes({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, bond === null ? 0 : SLASHES[bond]),
]

/** The line between two, with the years that were said. */
export const unionMarks = (
  { union, way, from }: UnionRoute,
  points: GenogramLayout['points'],
): Mark[] => {
  const [one, other] = [points.get(union.first), union.second && points.get(union.second)]
  if (one === undefined || other == null) return []
  const said = union.bonds.at(-1)
  const bond = said?.bond ?? null
  const [left, right] = one.x <= other.x ? [one, other] : [other, one]
  const words = said === undefined ? '' : yearsOf(said.since, said.until)
  const years = (x: number, y: number, anchor: 'start' | 'middle'): Mark[] =>
    words === ''
      ? []
      : [{ kind: 'text', x, y, words, size: YEARS, fill: 'soft', anchor, halo: 'surface' }]
  if (way === 'beside') {
    const begin = { x: left.x + REACH - 3, y: left.y }
    const end = { x: right.x - REACH + 3, y: left.y }
    return [
      lined(`M${begin.x} ${begin.y}L${end.x} ${end.y}`, bond),
      ...slashes({ x: from.x - 16, y: from.y }, bond === null ? 0 : SLASHES[bond]),
      ...years(from.x, from.y - 14, 'middle'),
    ]
  }
  // Beside the line down to the children, which begins in the middle.
  const slash = { x: from.x - 22, y: from.y }
  return [
    lined(
      `M${left.x} ${left.y}L${left.x} ${from.y}L${right.x} ${from.y}L${right.x} ${right.y}`,
      bond,
    ),
    ...slashes(slash, bond === null ? 0 : SLASHES[bond]),
    ...years(from.x + 10, from.y + 4, 'start'),
  ]
}

/** The line on which a child came to its parents. */
export const childLine = (from: Point, to: Point, bond: ParentBond): Mark => {
  const dash = CHILD_DASHES[bond]
  return {
    kind: 'path',
    d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    stroke: 'ink',
    width: WIDTH,
    ...(dash !== undefined && { dash }),
  }
}

const solid = (d: string): Mark => ({ kind: 'path', d, stroke: 'ink', width: WIDTH })

/** Children of one union that were born together: several for twins. */
const birthsOf = (children: readonly ChildOf[]): ChildOf[][] => {
  const births: ChildOf[][] = []
  for (const one of children) {
    const last = births.at(-1)
    const isWith = last?.some(({ child, twinOf }) => one.twinOf === child || twinOf === one.child)
    if (last !== undefined && isWith === true) last.push(one)
    else births.push([one])
  }
  return births
}

const part = (from: Point, to: Point, far: number): Point => ({
  x: from.x + (to.x - from.x) * far,
  y: from.y + (to.y - from.y) * far,
})

/** From the line above down to one child, or to twins from one point. */
const birthMarks = (
  birth: readonly ChildOf[],
  bar: number,
  points: GenogramLayout['points'],
): { readonly x: number; readonly marks: Mark[] }[] => {
  const stands = birth.flatMap((one) => {
    const at = points.get(one.child)
    return at === undefined ? [] : [{ one, at }]
  })
  const columns = stands.map(({ at }) => at.x)
  const x = (Math.min(...columns) + Math.max(...columns)) / 2
  const from = { x, y: bar }
  const marks = stands.map(({ one, at }) => childLine(from, at, one.bond))
  const [first, last] = [stands[0], stands.at(-1)]
  if (first === undefined || last === undefined) return []
  if (stands.length > 1 && birth.some(({ identical }) => identical)) {
    const [left, right] = [part(from, first.at, 0.4), part(from, last.at, 0.4)]
    marks.push(solid(`M${left.x} ${left.y}L${right.x} ${right.y}`))
  }
  return [{ x, marks }]
}

/** The lines from two, or one, to their children; each child's line to its own shape. */
export const childMarks = (
  { union, way, from, bar }: UnionRoute,
  points: GenogramLayout['points'],
): Mark[] => {
  const isBelow = ({ child }: ChildOf): boolean => (points.get(child)?.y ?? 0) > bar
  const below = union.children.filter(isBelow)
  // Where what was said contradicts itself, a child can stand above its parents.
  const others = union.children.filter((one) => !isBelow(one))
  const births = birthsOf(below).flatMap((birth) => birthMarks(birth, bar, points))
  const columns = births.map(({ x }) => x)
  const begin = { x: from.x, y: way === 'alone' ? from.y + REACH - 3 : from.y }
  const [left, right] = [Math.min(from.x, ...columns), Math.max(from.x, ...columns)]
  return [
    ...(births.length === 0
      ? []
      : [solid(`M${begin.x} ${begin.y}L${begin.x} ${bar}M${left} ${bar}L${right} ${bar}`)]),
    ...births.flatMap(({ marks }) => marks),
    ...others.flatMap(({ child, bond }) => {
      const at = points.get(child)
      return at === undefined ? [] : [childLine(begin, at, bond)]
    }),
  ]
}
