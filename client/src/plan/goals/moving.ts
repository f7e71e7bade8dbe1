import type { Goal, GoalId } from '@samenbord/shared/model'
import type { People } from '@samenbord/shared/plan'
import { type Place, placeBeside, type Side, stepWithin } from '../../entity/place-beside.ts'
import type { SharedPlan } from '../../sync/index.ts'
import { standTogether } from './goal-groups.ts'

const goalIn = (shared: SharedPlan, id: string | undefined): Goal | undefined =>
  shared.plan.get().goals.find((goal) => goal.id === id)

/** Moves a wish a step among those that stand together on the screen. */
export const stepGoal = (
  shared: SharedPlan,
  people: People,
  goal: Goal,
  step: -1 | 1,
): Place | undefined => {
  const { goals } = shared.plan.get()
  const group = goals.filter((one) => standTogether(one, goal, people))
  const stepped = stepWithin(goals, group, goal.id, step)
  if (stepped !== undefined) shared.move('goal', goals, goal.id, stepped.to)
  return stepped
}

/** Whether a wish can be laid beside another: whose it is does not change by laying it elsewhere. */
export const mayLayGoal = (
  shared: SharedPlan,
  people: People,
  moved: string | undefined,
  beside: GoalId,
): boolean => {
  const [goal, other] = [goalIn(shared, moved), goalIn(shared, beside)]
  return goal !== undefined && other !== undefined && standTogether(goal, other, people)
}

/** Lays a dropped wish beside another of the same list. */
export const layGoal = (
  shared: SharedPlan,
  people: People,
  dropped: string,
  beside: GoalId,
  side: Side,
): void => {
  const { goals } = shared.plan.get()
  const goal = goalIn(shared, dropped)
  if (goal === undefined || goal.id === beside) return
  if (!mayLayGoal(shared, people, dropped, beside)) return
  const to = placeBeside(goals, goal.id, beside, side)
  if (goals[to]?.id !== goal.id) shared.move('goal', goals, goal.id, to)
}
