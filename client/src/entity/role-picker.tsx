import type { Action, Party, Role } from '@samenbord/shared/model'
import { type People, partiesWith } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { type SharedPlan, usePlan } from '../sync/index.ts'
import { useAtTable } from './at-table.tsx'
import { PartyPicker } from './party-picker.tsx'

/**
 * Gives someone a role in an action, or takes that role away. Each has one role: who decides now, does
 * no longer; also who stands in it twice, as a member of the household and as the seat they took.
 */
const giveRole = (
  plan: SharedPlan,
  people: People,
  { id }: Action,
  who: { readonly party: Party; readonly role: Role; readonly given: boolean },
): void => {
  const { party, role, given } = who
  const standing = [...(plan.plan.get().roles.get(id) ?? [])].filter(([one]) =>
    people.same(one, party),
  )
  plan.together(() => {
    if (given) {
      const [[known] = [party], ...others] = standing
      plan.setRole(id, known, role)
      for (const [other] of others) plan.setRole(id, other, null)
    } else {
      for (const [one, has] of standing) if (has === role) plan.setRole(id, one, null)
    }
  })
}

/** Who has this role in an action, of everyone the table knows and whoever is named. */
export const RolePicker = (props: {
  action: Action
  inRole: Role
  label: string
  labelHidden?: boolean
}): ReactElement => {
  const { table, people } = useAtTable()
  const plan = usePlan(table)
  const { action, inRole, label, labelHidden = false } = props
  return (
    <PartyPicker
      label={label}
      labelHidden={labelHidden}
      others
      chosen={partiesWith(plan, action.id, inRole)}
      onToggle={(party, given) =>
        giveRole(table.plan, people, action, { party, role: inRole, given })
      }
    />
  )
}
