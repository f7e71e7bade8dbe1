import type { Action } from '@samenbord/shared/model'
import { type People, type Person, type Plan, partiesWith } from '@samenbord/shared/plan'

/** Who can take a task while the resident is not there: everyone at the table but the household. */
export const teamOf = (people: People): readonly Person[] =>
  people.everyone.filter(({ seated, household }) => seated && !household)

/** The tasks of the team itself: for no wish, and done by nobody of the household. */
export const ownTasks = (
  plan: Pick<Plan, 'actions' | 'roles'>,
  people: People,
): readonly Action[] =>
  plan.actions.filter(
    ({ id, goal }) =>
      goal === null &&
      !partiesWith(plan, id, 'does').some((party) => people.find(party)?.household === true),
  )
