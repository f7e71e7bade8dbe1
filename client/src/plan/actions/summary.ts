import type {
  Action,
  ActionStatus,
  Goal,
  GoalId,
  Party,
  Report,
  Topic,
} from '@samenbord/shared/model'
import {
  type ActionSentence,
  actionSentence,
  type People,
  type Plan,
  partiesWith,
  type RoleDivision,
  reportsOf,
  type Telling,
} from '@samenbord/shared/plan'

/** An action with all that a table shows, sorts and filters of it. */
export interface ActionSummary {
  readonly action: Action
  readonly said: ActionSentence
  /** What was reported last. */
  readonly last: Report | undefined
  readonly status: ActionStatus
  /** What its wish is about. */
  readonly topic: Topic | null
  readonly does: readonly Party[]
  /** Everyone with a share in it. */
  readonly parties: readonly Party[]
}

type Summarise = (plan: Pick<Plan, 'actions' | 'goals' | 'reports'>) => readonly ActionSummary[]

/** Says what a table shows of each action. What looks the same stays the same object. */
export const summariser = (roles: RoleDivision, people: People, telling: Telling): Summarise => {
  const known = new WeakMap<Action, ActionSummary>()
  const fresh = (action: Action): ActionSummary => ({
    action,
    said: actionSentence({ roles }, people, action, telling),
    last: undefined,
    status: 'agreed',
    topic: null,
    does: partiesWith({ roles }, action.id, 'does'),
    parties: [
      ...(roles.get(action.id)?.keys() ?? []),
      ...(action.watcher === null ? [] : [action.watcher]),
    ],
  })
  return (plan) => {
    const goals = new Map<GoalId | null, Goal>(plan.goals.map((goal) => [goal.id, goal]))
    return plan.actions.map((action) => {
      const before = known.get(action) ?? fresh(action)
      const last = reportsOf(plan, action.id).at(-1)
      const topic = goals.get(action.goal)?.topic ?? null
      const same = before.last === last && before.topic === topic
      const row: ActionSummary = same
        ? before
        : { ...before, last, status: last?.status ?? 'agreed', topic }
      known.set(action, row)
      return row
    })
  }
}
