import type { Action, Role } from '@samenbord/shared/model'
import { partiesWith } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { usePlan } from '../sync/index.ts'
import { useAtTable } from './at-table.tsx'
import { giveRole, takeRole } from './give-role.ts'
import { PartyPicker } from './party-picker.tsx'

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
      onToggle={(party, given) => {
        const change = given ? giveRole : takeRole
        change(table.plan, people, action.id, { party, role: inRole })
      }}
    />
  )
}
