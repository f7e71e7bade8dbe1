import type { MapPersonKey } from '../../model/index.ts'
import { endsOf, type Family } from './family.ts'

/** People who stand on one level: partners, and those who have a child together. */
class Peers {
  readonly #peers: Map<MapPersonKey, Set<MapPersonKey>>
  readonly #children = new Map<Set<MapPersonKey>, Set<MapPersonKey>>()

  constructor(people: Iterable<MapPersonKey>) {
    this.#peers = new Map([...people].map((key) => [key, new Set([key])]))
  }

  of(key: MapPersonKey): Set<MapPersonKey> {
    return this.#peers.get(key) ?? new Set([key])
  }

  childrenOf(peers: Set<MapPersonKey>): Set<MapPersonKey>[] {
    return [...new Set([...(this.#children.get(peers) ?? [])].map((child) => this.of(child)))]
  }

  /** Whether the others descend from the one. */
  #isBefore(one: Set<MapPersonKey>, other: Set<MapPersonKey>): boolean {
    const seen = new Set([one])
    for (const peers of seen) {
      if (peers === other) return true
      for (const child of this.childrenOf(peers)) seen.add(child)
    }
    return false
  }

  /** Keeps that the one is a parent, unless that would make anybody their own ancestor. */
  addChild(parent: MapPersonKey, child: MapPersonKey): void {
    const [above, below] = [this.of(parent), this.of(child)]
    if (this.#isBefore(below, above)) return
    this.#children.set(above, (this.#children.get(above) ?? new Set()).add(child))
  }

  /** Puts two on one level, unless the one descends from the other. */
  join(one: MapPersonKey, other: MapPersonKey): void {
    const [first, second] = [this.of(one), this.of(other)]
    if (first === second || this.#isBefore(first, second) || this.#isBefore(second, first)) return
    const children = [...(this.#children.get(first) ?? []), ...(this.#children.get(second) ?? [])]
    for (const key of second) {
      first.add(key)
      this.#peers.set(key, first)
    }
    this.#children.delete(second)
    this.#children.set(first, new Set(children))
  }

  all(): Set<MapPersonKey>[] {
    return [...new Set(this.#peers.values())]
  }
}

/** Steps from one of each part of the family: a child is one further, a parent one back. */
const stepsFrom = (peers: Peers): Map<Set<MapPersonKey>, number> => {
  const parents = new Map<Set<MapPersonKey>, Set<MapPersonKey>[]>()
  for (const one of peers.all()) {
    for (const child of peers.childrenOf(one)) {
      parents.set(child, [...(parents.get(child) ?? []), one])
    }
  }
  const levels = new Map<Set<MapPersonKey>, number>()
  for (const start of peers.all()) {
    if (levels.has(start)) continue
    const part = new Map([[start, 0]])
    for (const [one, level] of part) {
      const near = [
        ...peers.childrenOf(one).map((child) => [child, level + 1] as const),
        ...(parents.get(one) ?? []).map((parent) => [parent, level - 1] as const),
      ]
      for (const [other, at] of near) if (!part.has(other)) part.set(other, at)
    }
    const top = Math.min(...part.values())
    for (const [one, level] of part) levels.set(one, level - top)
  }
  return levels
}

/**
 * On which level everyone stands, the eldest generation at 0: partners on one, a child always below
 * its parents. Where what was said contradicts itself, what was said first counts.
 */
export const generationsOf = (family: Family): Map<MapPersonKey, number> => {
  const peers = new Peers(family.people.keys())
  for (const union of family.unions) {
    for (const parent of endsOf(union)) {
      for (const { child } of union.children) peers.addChild(parent, child)
    }
  }
  for (const { first, second } of family.unions) if (second !== null) peers.join(first, second)
  const levels = stepsFrom(peers)
  // Someone can be one's child by one way and one's grandchild by another: the lower level counts.
  const waiting = [...levels.keys()]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const least = (levels.get(one) ?? 0) + 1
    for (const child of peers.childrenOf(one)) {
      if ((levels.get(child) ?? 0) >= least) continue
      levels.set(child, least)
      waiting.push(child)
    }
  }
  return new Map(
    [...family.people.keys()].map((key) => [key, levels.get(peers.of(key)) ?? 0] as const),
  )
}
