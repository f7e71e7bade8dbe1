import type { MapPersonKey, ParentBond, Partnership } from '../../model/index.ts'
import type { MapPerson, NetworkMap } from '../../network/index.ts'

/** How someone is a child of two, or of one. */
export interface ChildOf {
  readonly child: MapPersonKey
  readonly bond: ParentBond
  readonly twinOf: MapPersonKey | null
  readonly identical: boolean
}

/** Two who are or were partners, or have a child together; or one who has a child alone. */
export interface Union {
  readonly key: string
  readonly first: MapPersonKey
  readonly second: MapPersonKey | null
  /** What they were to each other, the latest last; nothing when that was not said. */
  readonly bonds: readonly Partnership[]
  /** The eldest first; twins beside each other. */
  readonly children: readonly ChildOf[]
}

/** Who is in a family tree, and how they belong together. */
export interface Family {
  readonly people: ReadonlyMap<MapPersonKey, MapPerson>
  readonly unions: readonly Union[]
}

const BOND_RANK: readonly ParentBond[] = ['birth', 'adopted', 'foster', 'step']

const byYear = (a: number | null, b: number | null): number =>
  (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY) || 0

const latestLast = (a: Partnership, b: Partnership): number =>
  byYear(a.until, b.until) || byYear(a.since, b.since)

/** Twins and what else was born with them, each once. */
const bornTogether = (children: readonly ChildOf[]): ChildOf[][] => {
  const births: ChildOf[][] = []
  for (const one of children) {
    const isWith = (other: ChildOf) => one.twinOf === other.child || other.twinOf === one.child
    const [first, ...more] = births.filter((birth) => birth.some(isWith))
    if (first === undefined) births.push([one])
    else {
      first.push(one, ...more.flat())
      for (const birth of more) births.splice(births.indexOf(birth), 1)
    }
  }
  return births
}

/** The eldest first; who has no year comes after who has one, in the order in which they were said. */
const byBirth = (
  children: readonly ChildOf[],
  people: ReadonlyMap<MapPersonKey, MapPerson>,
): ChildOf[] => {
  const yearOf = (birth: readonly ChildOf[]): number | null => {
    const years = birth.flatMap(({ child }) => people.get(child)?.born ?? [])
    return years.length === 0 ? null : Math.min(...years)
  }
  return bornTogether(children)
    .sort((a, b) => byYear(yearOf(a), yearOf(b)))
    .flat()
}

/** One child of a union, once: as it came by birth when that was said as well as another way. */
const withChild = (children: readonly ChildOf[], one: ChildOf): ChildOf[] => {
  const at = children.findIndex(({ child }) => child === one.child)
  const before = children[at]
  if (before === undefined) return [...children, one]
  const nearer = BOND_RANK.indexOf(one.bond) < BOND_RANK.indexOf(before.bond) ? one : before
  const twinOf = before.twinOf ?? one.twinOf
  const joined = { ...nearer, twinOf, identical: before.identical || one.identical }
  return children.map((child, index) => (index === at ? joined : child))
}

/** The family that a map holds: everyone with a relation, and everyone of the household. */
export const familyOf = (map: NetworkMap): Family => {
  const related = new Set<MapPersonKey>([
    ...map.partnerships.flatMap(({ first, second }) => [first, second]),
    ...map.parentages.flatMap(({ child, parent, other }) =>
      other === null ? [child, parent] : [child, parent, other],
    ),
  ])
  const everyone = [...map.household.members, ...map.contacts.filter(({ key }) => related.has(key))]
  const people = new Map(everyone.map((person) => [person.key, person]))
  const found = new Map<string, Union>()
  const unionOf = (one: MapPersonKey, other: MapPersonKey | null): Union => {
    const [first, second] = other === null || one < other ? [one, other] : [other, one]
    const key = `${first} ${second ?? ''}`
    return found.get(key) ?? { key, first, second, bonds: [], children: [] }
  }
  const isIn = (...keys: readonly (MapPersonKey | null)[]): boolean =>
    keys.every((key) => key === null || people.has(key))
  for (const one of map.partnerships) {
    if (!isIn(one.first, one.second)) continue
    const union = unionOf(one.first, one.second)
    found.set(union.key, { ...union, bonds: [...union.bonds, one].sort(latestLast) })
  }
  for (const { child, parent, other, bond, twinOf, identical } of map.parentages) {
    if (!isIn(child, parent, other)) continue
    const union = unionOf(parent, other)
    const children = withChild(union.children, { child, bond, twinOf, identical })
    found.set(union.key, { ...union, children })
  }
  const unions = [...found.values()].map((union) => ({
    ...union,
    children: byBirth(union.children, people),
  }))
  return { people, unions }
}

/** The parents, or the partners. */
export const endsOf = ({ first, second }: Union): MapPersonKey[] =>
  second === null ? [first] : [first, second]

/** Of which parents someone is drawn as the child first: those of birth, else who came nearest. */
export const originsOf = ({ unions }: Family): Map<MapPersonKey, Union> => {
  const origins = new Map<MapPersonKey, { readonly union: Union; readonly rank: number }>()
  for (const union of unions) {
    for (const { child, bond } of union.children) {
      // Of two parents one reads more than of one.
      const rank = BOND_RANK.indexOf(bond) * 2 + (union.second === null ? 1 : 0)
      const before = origins.get(child)
      if (before === undefined || rank < before.rank) origins.set(child, { union, rank })
    }
  }
  return new Map([...origins].map(([child, { union }]) => [child, union]))
}
