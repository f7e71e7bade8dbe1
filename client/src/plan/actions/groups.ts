import type { Action, Goal, GoalId } from '@samenbord/shared/model'

/** The actions for one wish; `goal` is nothing for those without. */
export interface ActionGroup {
  readonly goal: Goal | null
  readonly actions: readonly Action[]
}

/** The actions of each wish, in their own order. */
export const actionsByGoal = (
  actions: readonly Action[],
): ReadonlyMap<GoalId | null, readonly Action[]> => {
  const groups = new Map<GoalId | null, Action[]>()
  for (const action of actions) {
    const group = groups.get(action.goal)
    if (group === undefined) groups.set(action.goal, [action])
    else group.push(action)
  }
  return groups
}

/**
 * The actions by wish, in the order of the wishes. What belongs to no wish that stands comes last.
 * What is `held` keeps the place it had then.
 */
export const groupActions = (
  goals: readonly Goal[],
  actions: readonly Action[],
  held: ReadonlyMap<string, Action> = new Map(),
): readonly ActionGroup[] => {
  const known = new Set<GoalId | null>(goals.map(({ id }) => id))
  const groups = new Map<GoalId | null, Action[]>()
  for (const action of actions) {
    const { goal } = held.get(action.id) ?? action
    const place = known.has(goal) ? goal : null
    groups.set(place, [...(groups.get(place) ?? []), action])
  }
  return [...goals, null]
    .map((goal): ActionGroup => ({ goal, actions: groups.get(goal?.id ?? null) ?? [] }))
    .filter((group) => group.actions.length > 0)
}
