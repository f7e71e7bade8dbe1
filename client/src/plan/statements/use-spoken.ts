import type {
  Concern,
  EntityId,
  GoalId,
  LifeDomain,
  Statement,
  StatementId,
} from '@samenbord/shared/model'
import { type Plan, repliesTo, type Said } from '@samenbord/shared/plan'
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

const isOurQuestion = ({ aspect, replyTo }: Statement): boolean =>
  aspect === 'our-question' && replyTo === null

/** How it is: without what the team asks itself, and what answers that or a concern. */
const onlyHowItIs = (
  all: readonly Statement[],
  concerns: readonly Concern[],
): readonly Statement[] => {
  const elsewhere = new Set<EntityId>([
    ...all.filter(isOurQuestion).map(({ id }) => id),
    ...concerns.map(({ id }) => id),
  ])
  if (elsewhere.size === 0) return all
  return all.filter(
    ({ id, replyTo }) => !elsewhere.has(id) && (replyTo === null || !elsewhere.has(replyTo)),
  )
}

/** What the team asks itself, each with what was answered. */
export const useOurQuestions = (): readonly Said[] => {
  const all = usePlanList('statements')
  return useMemo(
    () =>
      all.filter(isOurQuestion).map((statement) => ({
        statement,
        replies: repliesTo({ statements: all }, statement),
      })),
    [all],
  )
}

/** What was said, in the chosen layout; reckoned anew only when something was said or sorted. */
export const useLaidOut = (layout: Layout, started: LifeDomain | undefined): LaidOut => {
  const { people } = useAtTable()
  const all = usePlanList('statements')
  const scales = usePlanList('scales')
  const concerns = usePlanList('concerns')
  const statements = useMemo(() => onlyHowItIs(all, concerns), [all, concerns])
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
