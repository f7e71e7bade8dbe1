import type { GoalId, LifeDomain, StatementId } from '@samenbord/shared/model'
import type { Plan } from '@samenbord/shared/plan'
import { useMemo, useRef, useSyncExternalStore } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { KeptSections } from './keep-sections.ts'
import {
  type GroupSections,
  groupSections,
  type Layout,
  type Section,
  simpleSections,
  unsortedSection,
} from './sections.ts'

/** One list of the plan: what changes elsewhere in the plan renders nothing here. */
export const usePlanList = <Key extends keyof Plan>(list: Key): Plan[Key] => {
  const { table } = useAtTable()
  const { plan } = table.plan
  return useSyncExternalStore(plan.subscribe, () => plan.get()[list])
}

/** What was said, laid out for the screen. */
export interface LaidOut {
  readonly fields: readonly Section[]
  readonly groups: readonly GroupSections[]
  readonly unsorted: Section | undefined
  /** Whether anything was said at all. */
  readonly empty: boolean
}

/** What was said, in the chosen layout; reckoned anew only when something was said or sorted. */
export const useLaidOut = (layout: Layout, started: LifeDomain | undefined): LaidOut => {
  const { people } = useAtTable()
  const statements = usePlanList('statements')
  const scales = usePlanList('scales')
  const kept = useMemo(() => ({ layout, sections: new KeptSections() }), [layout])
  return useMemo(() => {
    const spoken = { statements, scales, people }
    const keep = (section: Section) => kept.sections.keep(section)
    const unsorted = unsortedSection(spoken)
    return {
      fields: kept.layout === 'simple' ? simpleSections(spoken).map(keep) : [],
      groups:
        kept.layout === 'all'
          ? groupSections(spoken, started).map(({ group, loose, domains }) => ({
              group,
              loose: loose && keep(loose),
              domains: domains.map(keep),
            }))
          : [],
      unsorted: unsorted && keep(unsorted),
      empty: statements.length === 0 && scales.length === 0,
    }
  }, [statements, scales, people, kept, started])
}

type Wishes = ReadonlyMap<StatementId, GoalId>

const sameWishes = (a: Wishes, b: Wishes): boolean =>
  a.size === b.size && [...a].every(([from, goal]) => b.get(from) === goal)

/** Which wish came of which statement; the same map until that changes. */
export const useWishes = (): Wishes => {
  const goals = usePlanList('goals')
  const kept = useRef<Wishes>(new Map())
  return useMemo(() => {
    const now = new Map(goals.flatMap(({ from, id }) => (from === null ? [] : [[from, id]])))
    if (!sameWishes(kept.current, now)) kept.current = now
    return kept.current
  }, [goals])
}
