import type { Action, Report } from '@samenbord/shared/model'
import type { RoleDivision } from '@samenbord/shared/plan'
import { actions as actionTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { ActionRow } from '../actions/action-row.tsx'
import { usePlanPlace } from '../plan-place.tsx'

/** Actions one under the other, each as a sentence that opens in place. */
export const ActionRows = (props: {
  actions: readonly Action[]
  roles: RoleDivision
  /** What was reported last of an action. */
  lastOf: (action: Action) => Report | undefined
}): ReactElement => {
  const { moved } = useTexts(actionTexts)
  const { tell } = usePlanPlace()
  const { actions, roles, lastOf } = props
  return (
    <ul className="step-actions">
      {actions.map((action, at) => (
        <ActionRow
          key={action.id}
          action={action}
          roles={roles}
          last={lastOf(action)}
          first={at === 0}
          end={at === actions.length - 1}
          onMoved={({ place, of }) => tell(moved(place, of))}
        />
      ))}
    </ul>
  )
}
