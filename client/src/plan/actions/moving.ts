import type { Action, ActionId } from '@samenbord/shared/model'
import type { Plan } from '@samenbord/shared/plan'
import { type Place, placeBeside, type Side, stepWithin } from '../../entity/place-beside.ts'
import type { SharedPlan } from '../../sync/index.ts'
import { type ActionGroup, groupActions } from './groups.ts'

const groupWith = (plan: Plan, id: ActionId): ActionGroup | undefined =>
  groupActions(plan.goals, plan.actions).find(({ actions }) =>
    actions.some((action) => action.id === id),
  )

/** Moves an action a step among those for the same wish. */
export const stepAction = (shared: SharedPlan, id: ActionId, step: -1 | 1): Place | undefined => {
  const plan = shared.plan.get()
  const stepped = stepWithin(plan.actions, groupWith(plan, id)?.actions ?? [], id, step)
  if (stepped !== undefined) shared.move('action', plan.actions, id, stepped.to)
  return stepped
}

/**
 * Lays a dropped action beside another, for the wish that one is for. One that may not be changed can
 * only change places with others for the same wish.
 */
export const layAction = (
  shared: SharedPlan,
  dropped: string,
  beside: Action,
  side: Side,
  mayChange: (action: Action) => boolean,
): void => {
  const plan = shared.plan.get()
  const action = plan.actions.find(({ id }) => id === dropped)
  if (action === undefined || action.id === beside.id) return
  const goal = groupWith(plan, beside.id)?.goal?.id ?? null
  const from = groupWith(plan, action.id)?.goal?.id ?? null
  if (goal !== from && !mayChange(action)) return
  const to = placeBeside(plan.actions, action.id, beside.id, side)
  if (goal === from && plan.actions[to]?.id === action.id) return
  shared.together(() => {
    shared.move('action', plan.actions, action.id, to)
    if (goal !== from) shared.change('action', action.id, { goal })
  })
}
