import type { Party } from '@samenbord/shared/model'
import { everyEntity, type Plan, partiesIn } from '@samenbord/shared/plan'

/** Whether anything in the plan is by, of or for a party, now or later. */
export const isSpokenOf = (plan: Plan, party: Party): boolean =>
  everyEntity(plan).some((entity) => Object.values(entity).includes(party)) ||
  [...plan.roles.keys(), ...plan.rolesLater.keys()].some((task) => partiesIn(plan, task).has(party))
