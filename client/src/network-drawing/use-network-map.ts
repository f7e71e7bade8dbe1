import type { Kept } from '@samenbord/shared/model'
import { type NetworkMap, type NetworkPart, networkMapOf } from '@samenbord/shared/network'
import type { People } from '@samenbord/shared/plan'
import { useAtTable } from '../entity/at-table.tsx'
import { usePlan } from '../sync/index.ts'

const PARTS = [
  'members',
  'contacts',
  'ties',
  'partnerships',
  'parentages',
  'placements',
] as const satisfies readonly (keyof NetworkPart)[]

interface Known {
  readonly part: NetworkPart
  readonly kept: readonly Kept[]
  readonly map: NetworkMap
}

/** For what others see as well, and what leaves the table: without what one keeps for oneself. */
export const NOTHING_KEPT: readonly Kept[] = []

/** With and without what one keeps for oneself, and before and after a step. */
const MOST_KNOWN = 3

/** The maps that were made last for these people: all on one screen share them, and their layout. */
const last = new WeakMap<People, readonly Known[]>()

/** The network map of a plan; the same one as long as nothing it is made of changed. */
export const networkMapFor = (
  plan: NetworkPart,
  people: People,
  kept: readonly Kept[],
): NetworkMap => {
  const known = last.get(people) ?? []
  const found = known.find(
    (one) => one.kept === kept && PARTS.every((part) => one.part[part] === plan[part]),
  )
  if (found !== undefined) return found.map
  const map = networkMapOf(plan, people, kept)
  last.set(people, [{ part: plan, kept, map }, ...known].slice(0, MOST_KNOWN))
  return map
}

/** The network map of this table as this person may see it, with what they keep for themself. */
export const useNetworkMap = (): NetworkMap => {
  const { table, people, facts } = useAtTable()
  return networkMapFor(usePlan(table), people, facts.kept)
}
