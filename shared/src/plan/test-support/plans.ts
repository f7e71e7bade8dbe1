import type { Action, ActionId, Party, Role } from '../../model/index.ts'
import { party, samira, wim } from '../../model/test-support/plan-entities.ts'
import { peopleOf, type Sitter } from '../people.ts'
import { EMPTY_PLAN, type Plan } from '../plan.ts'

/** Who sits at the table of the tests. */
export const sitters: readonly Sitter[] = [
  { id: samira, name: 'Samira', kind: 'professional', colour: 3, organisation: 'Buurtteam Noord' },
  { id: wim, name: 'Wim', kind: 'resident', colour: 1 },
]

/** A plan in which this stands. */
export const planWith = (parts: Partial<Plan>): Plan => ({ ...EMPTY_PLAN, ...parts })

/** Everyone a plan speaks of, with Samira and Wim at the table. */
export const peopleIn = (plan: Plan, former: readonly Sitter[] = []) =>
  peopleOf(plan, sitters, former)

/** Who does what in these actions. */
export const rolesIn = (
  ...cells: readonly (readonly [Action, Party, Role])[]
): ReadonlyMap<ActionId, ReadonlyMap<Party, Role>> => {
  const roles = new Map<ActionId, Map<Party, Role>>()
  for (const [{ id }, who, role] of cells) {
    roles.set(id, (roles.get(id) ?? new Map<Party, Role>()).set(who, role))
  }
  return roles
}

export const ofSamira = party(samira)
export const ofWim = party(wim)
