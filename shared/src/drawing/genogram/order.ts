import type { MapPersonKey } from '../../model/index.ts'
import { endsOf, type Family } from './family.ts'
import { type Cluster, peopleOfCluster, peopleOfRow, type Row, type Sibship } from './rows.ts'

/** What makes a tree hard to read, by how much: lines that cross, partners apart, long lines. */
const COST = { crossing: 10, between: 4, length: 0.05 }
/** With more people than this, brothers and sisters change places with their neighbours only. */
const FEW = 60
/**
 * So often at most all rows are gone through, less often the more people there are; most trees are done
 * after three times.
 */
const passesFor = (people: number): number => Math.min(40, Math.max(6, Math.round(2_400 / people)))

/** A line from two parents, or one, down to a child. */
interface Line {
  readonly level: number
  readonly parents: readonly MapPersonKey[]
  readonly child: MapPersonKey
}

/** What an order is judged by. */
interface Relations {
  readonly lines: readonly Line[][]
  readonly pairs: readonly (readonly [MapPersonKey, MapPersonKey])[]
}

const relationsOf = ({ unions }: Family, levels: ReadonlyMap<MapPersonKey, number>): Relations => {
  const lines: Line[][] = []
  for (const union of unions) {
    const level = levels.get(union.first) ?? 0
    for (const { child } of union.children) {
      if ((levels.get(child) ?? 0) <= level) continue
      const between = lines[level] ?? []
      between.push({ level, parents: endsOf(union), child })
      lines[level] = between
    }
  }
  const pairs = unions.flatMap(({ first, second }) =>
    second !== null && levels.get(first) === levels.get(second) ? [[first, second] as const] : [],
  )
  return { lines: [...lines].map((between) => between ?? []), pairs }
}

const costOf = (rows: readonly Row[], { lines, pairs }: Relations): number => {
  const at = new Map<MapPersonKey, number>()
  for (const row of rows) {
    const people = peopleOfRow(row)
    // Rows lie with their middles above each other.
    people.forEach((key, index) => {
      at.set(key, index - (people.length - 1) / 2)
    })
  }
  const spot = (key: MapPersonKey): number => at.get(key) ?? 0
  let cost = 0
  for (const [first, second] of pairs) {
    cost += (Math.abs(spot(first) - spot(second)) - 1) * COST.between
  }
  for (const between of lines) {
    const ends = between.map(({ parents, child }) => ({
      from: parents.reduce((sum, key) => sum + spot(key), 0) / parents.length,
      to: spot(child),
    }))
    ends.forEach((one, index) => {
      cost += Math.abs(one.from - one.to) * COST.length
      for (let other = index + 1; other < ends.length; other++) {
        const { from, to } = ends[other] ?? one
        if ((one.from - from) * (one.to - to) < 0) cost += COST.crossing
      }
    })
  }
  return cost
}

const moved = <One>(all: readonly One[], from: number, to: number): One[] => {
  const rest = all.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...all.slice(from, from + 1), ...rest.slice(to)]
}

/**
 * The rows as one meets everyone going down from those who have no parents in the tree: each family
 * lies under its parents.
 */
const goneDown = (
  roots: readonly Sibship[],
  family: Family,
  placeOf: ReadonlyMap<MapPersonKey, { readonly level: number; readonly sibship: Sibship }>,
): Row[] => {
  const rows: Sibship[][] = []
  const seen = new Set<Sibship>()
  const visit = (sibship: Sibship): void => {
    if (seen.has(sibship)) return
    seen.add(sibship)
    const people = sibship.flatMap(peopleOfCluster)
    const [first] = people
    const level = (first && placeOf.get(first)?.level) ?? 0
    const row = rows[level] ?? []
    row.push(sibship)
    rows[level] = row
    for (const key of people) {
      const unions = family.unions.filter((union) => endsOf(union).includes(key))
      const nearest = [...unions].sort(
        (a, b) => partnerAt(people, a, key) - partnerAt(people, b, key),
      )
      for (const { child } of nearest.flatMap(({ children }) => children)) {
        const below = placeOf.get(child)
        if (below !== undefined && below.level > level) visit(below.sibship)
      }
    }
  }
  for (const root of roots) visit(root)
  return Array.from(rows, (row) => row ?? [])
}

const partnerAt = (
  people: readonly MapPersonKey[],
  { first, second }: Family['unions'][number],
  key: MapPersonKey,
): number => people.indexOf(first === key && second !== null ? second : first)

/** Each way to put the one partner of someone at their other side. */
const turned = (sibship: Sibship): Sibship[] =>
  sibship.flatMap(({ left, person, right }, at) => {
    if ((left.length === 0) === (right.length === 0)) return []
    const cluster: Cluster = {
      left: [...right].reverse(),
      person,
      right: [...left].reverse(),
    }
    return [sibship.map((one, index) => (index === at ? cluster : one))]
  })

const withRow = (rows: readonly Row[], level: number, row: Row): Row[] =>
  rows.map((one, index) => (index === level ? row : one))

/** All that differs from these rows in one thing of one row. */
function* nearTo(rows: readonly Row[], level: number, far: boolean): Generator<Row[]> {
  const row = rows[level] ?? []
  for (let from = 0; from < row.length; from++) {
    const last = far ? row.length - 1 : Math.min(from + 1, row.length - 1)
    for (let to = far ? 0 : from + 1; to <= last; to++) {
      if (to !== from) yield withRow(rows, level, moved(row, from, to))
    }
    for (const sibship of turned(row[from] ?? [])) {
      yield withRow(
        rows,
        level,
        row.map((one, index) => (index === from ? sibship : one)),
      )
    }
  }
}

/** Less than this comes from rounding. */
const ROUNDING = 1e-6

/** The one of these that costs least: where it stands already, when none costs less. */
const leastOf = <One>(start: One, others: Iterable<One>, judge: (one: One) => number): One => {
  let [best, least] = [start, judge(start)]
  for (const one of others) {
    const cost = judge(one)
    if (cost < least - ROUNDING) [best, least] = [one, cost]
  }
  return best
}

/** Goes on with `step` as long as it changes something. */
const settled = <One>(start: One, passes: number, step: (one: One) => One): One => {
  let one = start
  for (let pass = 0; pass < passes; pass++) {
    const next = step(one)
    if (next === one) break
    one = next
  }
  return one
}

/** Each order in which one of the roots stands further to the right. */
function* laterRoots(roots: readonly Sibship[], far: boolean): Generator<readonly Sibship[]> {
  for (let at = 0; at < roots.length; at++) {
    const last = far ? roots.length - 1 : Math.min(at + 1, roots.length - 1)
    for (let to = at + 1; to <= last; to++) yield moved(roots, at, to)
  }
}

/**
 * From left to right on each level: brothers and sisters together, the eldest left, partners beside each
 * other where both sides allow it, under their parents with few crossings. Found by going down family
 * by family and then moving one group at a time as long as that reads better; without chance.
 */
export const orderedRows = (
  family: Family,
  levels: ReadonlyMap<MapPersonKey, number>,
  sibships: readonly { readonly level: number; readonly sibship: Sibship }[],
): Row[] => {
  const relations = relationsOf(family, levels)
  const placeOf = new Map(
    sibships.flatMap((one) =>
      one.sibship.flatMap((cluster) => peopleOfCluster(cluster).map((key) => [key, one] as const)),
    ),
  )
  const isChild = new Set(
    family.unions.flatMap(({ first, children }) =>
      children
        .filter(({ child }) => (levels.get(first) ?? 0) < (levels.get(child) ?? 0))
        .map(({ child }) => child),
    ),
  )
  const roots = sibships
    .filter(({ sibship }) => !sibship.some(({ person }) => isChild.has(person)))
    .map(({ sibship }) => sibship)
  const far = family.people.size <= FEW
  const passes = passesFor(family.people.size)
  const downFrom = (order: readonly Sibship[]): Row[] => goneDown(order, family, placeOf)
  const judge = (rows: readonly Row[]): number => costOf(rows, relations)
  const order = settled<readonly Sibship[]>(roots, passes, (one) =>
    leastOf(one, laterRoots(one, far), (other) => judge(downFrom(other))),
  )
  const rows = downFrom(order)
  return settled(rows, passes, (before) =>
    rows.reduce((one, _, level) => leastOf(one, nearTo(one, level, far), judge), before),
  )
}
