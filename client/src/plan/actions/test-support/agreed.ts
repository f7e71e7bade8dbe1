import {
  type Action,
  type ActionId,
  type Goal,
  type GoalId,
  NEW_ACTION,
  NEW_GOAL,
  type Party,
  type Role,
} from '@samenbord/shared/model'
import type { Seat } from '../../../entity/test-support/plan-table.tsx'
import type { NewEntity } from '../../../sync/index.ts'

/** Has something agreed at this seat; `roles` says who does what in it. */
export const agreedAt = (
  { table }: Seat,
  words: string,
  other: Partial<NewEntity<'action'>> = {},
  roles: readonly (readonly [Party, Role])[] = [],
): ActionId => {
  const id = table.plan.add('action', { ...NEW_ACTION, words, ...other })
  for (const [party, role] of roles) table.plan.setRole(id, party, role)
  return id
}

/** Has someone at this seat want something to be different. */
export const wantedAt = (
  { table }: Seat,
  words: string,
  other: Partial<NewEntity<'goal'>> = {},
): GoalId => table.plan.add('goal', { ...NEW_GOAL, words, status: 'chosen', ...other })

/** The action as it stands at this seat now. */
export const actionAt = ({ table }: Seat, id: ActionId): Action => {
  const action = table.plan.plan.get().actions.find((one) => one.id === id)
  if (action === undefined) throw new Error(`no action ${id}`)
  return action
}

/** The wish as it stands at this seat now. */
export const goalAt = ({ table }: Seat, id: GoalId): Goal => {
  const goal = table.plan.plan.get().goals.find((one) => one.id === id)
  if (goal === undefined) throw new Error(`no goal ${id}`)
  return goal
}
