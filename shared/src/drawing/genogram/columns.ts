import type { MapPersonKey } from '../../model/index.ts'
import type { MapPerson } from '../../network/index.ts'
import { personBox, wordsAt } from '../person-words.ts'
import { endsOf, type Family, type Union } from './family.ts'
import { peopleOfRow, type Row } from './rows.ts'
import { spread } from './spread.ts'

/** Room between the words of two, in units of the drawing. */
const GAP = 14
/** From the middle of someone to that of their partner at least: between them stands what they are. */
const PARTNERS = 118
const PARTNERS_WITH_YEARS = 152
/** From someone of the household to someone who is not: the boundary passes between them. */
const BOUNDARY = 92
/** So often all levels are gone through; after that nobody moves by a whole unit. */
const SWEEPS = 80
/** So many of them also draw in who is not related, which keeps the tree narrow. */
const NARROWING = 40
/** How strongly one is drawn to one's own. */
const PULL = { parents: 1, children: 1, partner: 0.5, neighbour: 0.08 }

const halfWidth = (person: MapPerson): number => personBox(wordsAt(person, true, 'nl')).w / 2

const hasYears = ({ bonds }: Union): boolean =>
  bonds.some(({ since, until }) => since !== null || until !== null)

const middleOf = (keys: readonly MapPersonKey[], x: ReadonlyMap<MapPersonKey, number>): number => {
  const all = keys.map((key) => x.get(key) ?? 0)
  return (Math.min(...all) + Math.max(...all)) / 2
}

/** Where children of a union stand, and to where their parents look. */
interface Pull {
  readonly parents: readonly MapPersonKey[]
  readonly children: readonly MapPersonKey[]
}

/**
 * Where everyone stands on their level, in this order: parents over the middle of their children,
 * partners and brothers and sisters near each other, nobody over another.
 */
export const columnsOf = (
  family: Family,
  levels: ReadonlyMap<MapPersonKey, number>,
  rows: readonly Row[],
): Map<MapPersonKey, number> => {
  const unionOf = new Map(
    family.unions.flatMap((union): [string, Union][] =>
      union.second === null
        ? []
        : [
            [`${union.first} ${union.second}`, union],
            [`${union.second} ${union.first}`, union],
          ],
    ),
  )
  const apart = (one: MapPersonKey, other: MapPersonKey): number => {
    const [first, second] = [family.people.get(one), family.people.get(other)]
    if (first === undefined || second === undefined) return 0
    const union = unionOf.get(`${one} ${other}`)
    const between = union === undefined ? 0 : hasYears(union) ? PARTNERS_WITH_YEARS : PARTNERS
    const boundary = first.household === second.household ? 0 : BOUNDARY
    return Math.ceil(Math.max(halfWidth(first) + halfWidth(second) + GAP, between, boundary))
  }
  const everyRow = rows.map(peopleOfRow)
  const afters = everyRow.map((row) =>
    row.map((key, at) => {
      const before = row[at - 1]
      return before === undefined ? 0 : apart(before, key)
    }),
  )
  const x = new Map<MapPersonKey, number>()
  everyRow.forEach((row, level) => {
    let reached = 0
    row.forEach((key, at) => {
      reached += afters[level]?.[at] ?? 0
      x.set(key, reached)
    })
    for (const key of row) x.set(key, (x.get(key) ?? 0) - reached / 2)
  })
  const pulls = family.unions.flatMap((union): Pull[] => {
    const level = levels.get(union.first) ?? 0
    const children = union.children
      .map(({ child }) => child)
      .filter((child) => (levels.get(child) ?? 0) > level)
    return children.length === 0 ? [] : [{ parents: endsOf(union), children }]
  })
  const pullsOf = (side: keyof Pull) => {
    const found = new Map<MapPersonKey, Pull[]>()
    for (const pull of pulls) {
      for (const key of pull[side]) found.set(key, [...(found.get(key) ?? []), pull])
    }
    return found
  }
  const [asChild, asParent] = [pullsOf('children'), pullsOf('parents')]
  const place = (level: number, isNarrowing: boolean): void => {
    const row = everyRow[level] ?? []
    const after = afters[level] ?? []
    const wishes = row.map((key, at) => {
      let [sum, weight] = [0, 0]
      const pull = (by: number, strength: number): void => {
        sum += by * strength
        weight += strength
      }
      for (const { parents, children } of asChild.get(key) ?? []) {
        pull(middleOf(parents, x) - middleOf(children, x), PULL.parents)
      }
      for (const { parents, children } of asParent.get(key) ?? []) {
        pull(middleOf(children, x) - middleOf(parents, x), PULL.children)
      }
      const here = x.get(key) ?? 0
      for (const [index, side] of [
        [at - 1, 1],
        [at + 1, -1],
      ] as const) {
        const other = row[index]
        if (other === undefined) continue
        const far = after[Math.max(at, index)] ?? 0
        const near = (x.get(other) ?? 0) + side * far
        if (unionOf.has(`${key} ${other}`)) pull(near - here, PULL.partner)
        else if (isNarrowing) pull(near - here, PULL.neighbour)
      }
      return { at: here + (weight === 0 ? 0 : sum / weight), after: after[at] ?? 0 }
    })
    spread(wishes).forEach((at, index) => {
      const key = row[index]
      if (key !== undefined) x.set(key, at)
    })
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let step = 0; step < rows.length; step++) {
      place(sweep % 2 === 0 ? step : rows.length - 1 - step, sweep < NARROWING)
    }
  }
  // Whole units, so that all screens draw the very same.
  for (const [level, row] of everyRow.entries()) {
    let before = Number.NEGATIVE_INFINITY
    row.forEach((key, at) => {
      const here = Math.max(Math.round(x.get(key) ?? 0), before + (afters[level]?.[at] ?? 0))
      x.set(key, here)
      before = here
    })
  }
  return x
}
