import type { MapPersonKey } from '../../model/index.ts'
import { type Family, originsOf, type Union } from './family.ts'

/** Someone with the partners of whom no parents are in the tree: these stand at their sides. */
export interface Cluster {
  readonly left: readonly MapPersonKey[]
  readonly person: MapPersonKey
  readonly right: readonly MapPersonKey[]
}

/** Brothers and sisters, the eldest left, each with their partners. */
export type Sibship = readonly Cluster[]

/** Everyone of a level, from left to right. */
export type Row = readonly Sibship[]

export const peopleOfCluster = ({ left, person, right }: Cluster): MapPersonKey[] => [
  ...left,
  person,
  ...right,
]

export const peopleOfRow = (row: Row): MapPersonKey[] => row.flat().flatMap(peopleOfCluster)

/** With whom each has a bond or a child on their own level, the latest last. */
const partnersOnLevel = (
  { unions }: Family,
  levels: ReadonlyMap<MapPersonKey, number>,
): Map<MapPersonKey, MapPersonKey[]> => {
  const last = ({ bonds }: Union): number => {
    const bond = bonds.at(-1)
    if (bond === undefined) return 0
    const isOver = bond.bond === 'divorced' || bond.bond === 'former' || bond.bond === 'separated'
    return isOver ? (bond.until ?? bond.since ?? 1) : 3_000 + (bond.since ?? 0)
  }
  const partners = new Map<MapPersonKey, MapPersonKey[]>()
  const add = (one: MapPersonKey, other: MapPersonKey) =>
    partners.set(one, [...(partners.get(one) ?? []), other])
  for (const { first, second } of [...unions].sort((a, b) => last(a) - last(b))) {
    if (second === null || levels.get(first) !== levels.get(second)) continue
    add(first, second)
    add(second, first)
  }
  return partners
}

/** Everyone with those who stand at their sides; who has parents in the tree stands for themself. */
const clustersOf = (
  family: Family,
  levels: ReadonlyMap<MapPersonKey, number>,
  hasParents: (key: MapPersonKey) => boolean,
): Cluster[] => {
  const partners = partnersOnLevel(family, levels)
  const taken = new Set<MapPersonKey>()
  const beside = (key: MapPersonKey): MapPersonKey[] => {
    const free = (partners.get(key) ?? []).filter((one) => !hasParents(one) && !taken.has(one))
    for (const one of free) taken.add(one)
    return free
  }
  /** Whoever stands at one side, with their own partners further out. */
  const outwards = (keys: readonly MapPersonKey[]): MapPersonKey[] =>
    keys.flatMap((key) => [key, ...outwards(beside(key))])
  const clusterAt = (person: MapPersonKey): Cluster => {
    taken.add(person)
    const all = beside(person)
    const right = outwards(all.slice(-1))
    return { left: outwards(all.slice(0, -1).reverse()).reverse(), person, right }
  }
  const many = (key: MapPersonKey): number => partners.get(key)?.length ?? 0
  const everyone = [...family.people.keys()]
  const first = everyone.filter(hasParents)
  const others = everyone.filter((key) => !hasParents(key)).sort((a, b) => many(b) - many(a))
  return [...first, ...others].flatMap((key) => (taken.has(key) ? [] : [clusterAt(key)]))
}

/** All brothers and sisters of a tree with their partners, and on which level. */
export const sibshipsOf = (
  family: Family,
  levels: ReadonlyMap<MapPersonKey, number>,
): { readonly level: number; readonly sibship: Sibship }[] => {
  const origins = originsOf(family)
  const levelOf = (key: MapPersonKey) => levels.get(key) ?? 0
  const isBelow = (key: MapPersonKey): boolean => {
    const origin = origins.get(key)
    return origin !== undefined && levelOf(origin.first) < levelOf(key)
  }
  const sibships = new Map<string, { level: number; clusters: Cluster[] }>()
  for (const cluster of clustersOf(family, levels, isBelow)) {
    const { person } = cluster
    const level = levelOf(person)
    const origin = isBelow(person) ? origins.get(person)?.key : undefined
    const key = `${level} ${origin ?? person}`
    const one = sibships.get(key) ?? { level, clusters: [] }
    one.clusters.push(cluster)
    sibships.set(key, one)
  }
  const birth = new Map<MapPersonKey, number>()
  for (const [key, union] of origins) {
    birth.set(
      key,
      union.children.findIndex(({ child }) => child === key),
    )
  }
  return [...sibships.values()].map(({ level, clusters }) => ({
    level,
    sibship: clusters.sort((a, b) => (birth.get(a.person) ?? 0) - (birth.get(b.person) ?? 0)),
  }))
}
