import type { PlanContent } from '@samenbord/shared/model'
import {
  changesBetween,
  type People,
  type Plan,
  peopleOf,
  planOf,
  sittersOf,
} from '@samenbord/shared/plan'
import { type ReactElement, useMemo } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { Comparison } from '../entity/reading/comparison.tsx'
import { usePlan } from '../sync/index.ts'

/** What is agreed says nothing of the board. */
const NO_BOARD = { added: 0, removed: 0, changed: 0 }

/** The plan on the table as far as an agreement can hold it: without what is not asked for. */
const asAgreed = (plan: Plan, familyTree: boolean): Plan =>
  familyTree ? plan : { ...plan, partnerships: [], parentages: [] }

/** What differs between a plan and a later one, in words. */
export const Differences = (props: {
  before: PlanContent
  /** Nothing is the plan on the table now. */
  after: PlanContent | undefined
}): ReactElement => {
  const { people, telling } = useAtTable()
  const changes = useChanges(props.before, props.after)
  const { before, after } = props
  const both = useMemo((): People => {
    if (after === undefined) return people
    const plan = planOf(after)
    return peopleOf(plan, sittersOf(after), sittersOf(before))
  }, [before, after, people])
  return <Comparison changes={changes} people={both} telling={telling} board={NO_BOARD} />
}

/** The differences themselves, to say whether there are any. */
export const useChanges = (before: PlanContent, after: PlanContent | undefined) => {
  const { table, facts } = useAtTable()
  const live = usePlan(table)
  const { on } = facts.familyTree
  return useMemo(
    () => changesBetween(planOf(before), after === undefined ? asAgreed(live, on) : planOf(after)),
    [before, after, live, on],
  )
}
