import type { MapPersonKey } from '../../model/index.ts'
import type { NetworkMap } from '../../network/index.ts'
import type { Point } from '../drawing.ts'
import { REACH } from '../person-words.ts'
import { columnsOf } from './columns.ts'
import { endsOf, type Family, familyOf, type Union } from './family.ts'
import { generationsOf } from './generations.ts'
import { orderedRows } from './order.ts'
import { peopleOfRow, sibshipsOf } from './rows.ts'
import { type Span, tracksOf } from './tracks.ts'

/** How the line between two goes, and from where the line to their children goes down. */
export interface UnionRoute {
  readonly union: Union
  /**
   * Who has a child alone; partners beside each other; partners with others between them, joined under
   * the names; and two who do not stand on one level.
   */
  readonly way: 'alone' | 'beside' | 'under' | 'apart'
  /** From where the line to the children goes. */
  readonly from: Point
  /** At what height brothers and sisters hang from one line. */
  readonly bar: number
}

/** Where everyone of a family tree stands. */
export interface GenogramLayout {
  readonly family: Family
  readonly points: ReadonlyMap<MapPersonKey, Point>
  readonly routes: readonly UnionRoute[]
}

/** From the middle of someone to under their name. */
const FOOT = 54
/** How far lines that run beside each other lie apart. */
const TRACK = { under: 20, bar: 16 }
/** From the lowest line under a level to the middles of the next: the years stand above a shape. */
const HEAD = REACH + 44
/** From the names to the first line that children hang from. */
const DROP = 14

/** Each union with the level under which its lines lie. */
interface Laid {
  readonly union: Union
  readonly way: UnionRoute['way']
  readonly level: number
  readonly middle: number
  /** Of the children below. */
  readonly columns: readonly number[]
}

const spanOf = (values: readonly number[]): Span => ({
  from: Math.min(...values),
  to: Math.max(...values),
})

/** So little beside its only child a line goes straight down. */
const STRAIGHT = 5

const straightOver = (middle: number, columns: readonly number[]): number => {
  const [only, ...more] = columns
  const isNear = only !== undefined && more.length === 0 && Math.abs(only - middle) <= STRAIGHT
  return isNear ? only : middle
}

/**
 * Where everyone of a family stands: generations on levels, the eldest at the top; brothers and sisters
 * from the eldest at the left; partners beside each other where their own families allow it. The same
 * map gives the same tree, also when what it says contradicts itself.
 */
export const layoutGenogram = (map: NetworkMap): GenogramLayout => {
  const family = familyOf(map)
  const levels = generationsOf(family)
  const rows = orderedRows(family, levels, sibshipsOf(family, levels))
  const columns = columnsOf(family, levels, rows)
  const places = new Map(
    rows.flatMap((row) => peopleOfRow(row).map((key, at) => [key, at] as const)),
  )
  const columnOf = (key: MapPersonKey): number => columns.get(key) ?? 0
  const levelOf = (key: MapPersonKey): number => levels.get(key) ?? 0
  const wayOf = ({ first, second }: Union): UnionRoute['way'] => {
    if (second === null) return 'alone'
    if (levelOf(first) !== levelOf(second)) return 'apart'
    const between = Math.abs((places.get(first) ?? 0) - (places.get(second) ?? 0))
    return between === 1 ? 'beside' : 'under'
  }
  const laid = family.unions.map((union): Laid => {
    const ends = endsOf(union)
    const level = Math.max(...ends.map(levelOf))
    const { from, to } = spanOf(ends.map(columnOf))
    const children = union.children.map(({ child }) => child)
    const below = children.filter((child) => levelOf(child) > level).map(columnOf)
    return {
      union,
      level,
      way: wayOf(union),
      middle: straightOver(Math.round((from + to) / 2), below),
      columns: below,
    }
  })
  const heights: number[] = []
  const routes = new Map<Laid, UnionRoute>()
  let height = 0
  for (let level = 0; level < rows.length; level++) {
    heights.push(height)
    const here = laid.filter((one) => one.level === level)
    const under = tracksOf(
      here.filter(({ way }) => way === 'under' || way === 'apart'),
      ({ union }) => spanOf(endsOf(union).map(columnOf)),
    )
    const bars = tracksOf(
      here.filter((one) => one.columns.length > 0),
      (one) => spanOf([one.middle, ...one.columns]),
    )
    const foot = height + FOOT
    const underFoot = foot + under.count * TRACK.under
    for (const one of here) {
      const { union, way, middle } = one
      const joined = foot + ((under.track.get(one) ?? 0) + 0.5) * TRACK.under
      routes.set(one, {
        union,
        way,
        from: { x: middle, y: way === 'beside' || way === 'alone' ? height : joined },
        bar: underFoot + DROP + (bars.track.get(one) ?? 0) * TRACK.bar,
      })
    }
    height = underFoot + DROP + Math.max(0, bars.count - 1) * TRACK.bar + HEAD
  }
  // As one reads a tree: from the eldest generation down, from left to right.
  const read = [...laid].sort((a, b) => a.level - b.level || a.middle - b.middle)
  return {
    family: { ...family, unions: read.map(({ union }) => union) },
    points: new Map(
      [...family.people.keys()].map((key) => [
        key,
        { x: columnOf(key), y: heights[levelOf(key)] ?? 0 },
      ]),
    ),
    routes: read.flatMap((one) => routes.get(one) ?? []),
  }
}
