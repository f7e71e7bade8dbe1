import type { Action, ActionId, Meeting } from '../model/index.ts'
import { type Plan, reportsOf } from './plan.ts'

/**
 * What was agreed before this meeting and was not done by then, in the order of the plan. What is
 * told in this meeting takes nothing off the list: nor does a clock that is behind, for what this
 * screen has `shown` already.
 */
export const toLookBackOn = (
  plan: Pick<Plan, 'actions' | 'reports'>,
  meeting: Pick<Meeting, 'startedAt'> | null,
  shown: readonly ActionId[] = [],
): readonly Action[] => {
  const before = (at: string) => meeting === null || at < meeting.startedAt
  return plan.actions.filter(({ id, madeAt }) => {
    const last = reportsOf(plan, id)
      .filter((report) => before(report.madeAt))
      .at(-1)
    if (shown.includes(id)) return true
    return before(madeAt) && (meeting === null || last?.status !== 'done')
  })
}
