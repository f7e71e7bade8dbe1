import type { Action, ActionId } from '@samenbord/shared/model'
import type { Plan } from '@samenbord/shared/plan'
import type { SharedPlan } from '../../sync/index.ts'
import { type ActionGroup, groupActions } from './groups.ts'

/** Which side of another row something is laid. */
export type Side = 'before' | 'after'

/**
 * The place among all of one kind, counted without what moves, that lies beside another of them. At
 * the end when the other is not among them.
 */
export const placeBeside = (
  sorted: readonly { readonly id: string }[],
  moved: string,
  beside: string,
  side: Side,
): number => {
  const rest = sorted.filter(({ id }) => id !== moved)
  const at = rest.findIndex(({ id }) => id === beside)
  if (at < 0) return rest.length
  return side === 'before' ? at : at + 1
}

const groupWith = (plan: Plan, id: ActionId): ActionGroup | undefined =>
  groupActions(plan.goals, plan.actions).find(({ actions }) =>
    actions.some((action) => action.id === id),
  )

/** Where something came to stand among those it stands with, counted from 1. */
export interface Place {
  readonly place: number
  readonly of: number
}

/** A step within its group: the place among all of its kind, and that in the group. */
export const stepWithin = (
  sorted: readonly { readonly id: string }[],
  group: readonly { readonly id: string }[],
  id: string,
  step: -1 | 1,
): (Place & { readonly to: number }) | undefined => {
  const at = group.findIndex((one) => one.id === id)
  const next = at < 0 ? undefined : group[at + step]
  if (next === undefined) return undefined
  const to = placeBeside(sorted, id, next.id, step < 0 ? 'before' : 'after')
  return { to, place: at + step + 1, of: group.length }
}

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
