import { toAgreeOn } from '@samenbord/shared/export'
import type { PlanContent } from '@samenbord/shared/model'
import { changesBetween, type People, peopleOf, planOf, sittersOf } from '@samenbord/shared/plan'
import { type ReactElement, useMemo } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { Comparison } from '../entity/reading/comparison.tsx'
import { useLiveContent } from './use-live-content.ts'

/** What is agreed says nothing of the board. */
const NO_BOARD = { added: 0, removed: 0, changed: 0 }

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
  const live = useLiveContent()
  return useMemo(
    // The plan on the table as far as an agreement can hold it.
    () => changesBetween(planOf(before), planOf(after ?? toAgreeOn(live))),
    [before, after, live],
  )
}
