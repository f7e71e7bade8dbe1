import type { Action, ActionStatus, Goal } from '@samenbord/shared/model'
import {
  actionSentence,
  isClosed,
  type Plan,
  type RoleDivision,
  statusOf,
} from '@samenbord/shared/plan'
import { goals } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { memo, type ReactElement, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { ActionSaid } from '../actions/action-said.tsx'
import { NewAction } from '../actions/new-action.tsx'
import { StatusBadge } from '../actions/status-badge.tsx'
import { usePlanPlace } from '../plan-place.tsx'

/** What is agreed for a wish, as short sentences that lead to the action, and room for one more. */
export const GoalActions = (props: {
  goal: Goal
  actions: readonly Action[]
  roles: RoleDivision
  reports: Plan['reports']
}): ReactElement => {
  const words = useTexts(goals)
  const { mayWrite } = useAtTable()
  const [adding, setAdding] = useState(false)
  const begin = useRef<HTMLButtonElement>(null)
  const wasAdding = useRef(false)
  // Who does not go on is where they began.
  useEffect(() => {
    if (wasAdding.current && !adding) begin.current?.focus()
    wasAdding.current = adding
  }, [adding])
  const { goal, actions, roles, reports } = props
  return (
    <div className="goal__actions">
      {actions.length > 0 && (
        <ul aria-label={words.actions}>
          {actions.map((action) => (
            <ActionLink
              key={action.id}
              action={action}
              roles={roles}
              status={statusOf({ reports }, action.id)}
            />
          ))}
        </ul>
      )}
      {mayWrite && !adding && !isClosed(goal.status) && (
        <button
          ref={begin}
          type="button"
          className="button button--plain goal__add"
          onClick={() => setAdding(true)}
        >
          <Plus className="icon icon--small" />
          {words.addAction}
        </button>
      )}
      {mayWrite && adding && (
        <div className="goal__new">
          <NewAction goal={goal.id} begun onClose={() => setAdding(false)} />
        </div>
      )}
    </div>
  )
}

const ActionLink = memo(
  (props: { action: Action; roles: RoleDivision; status: ActionStatus }): ReactElement => {
    const { people, telling } = useAtTable()
    const { jumpTo } = usePlanPlace()
    const { action, roles, status } = props
    return (
      <li>
        <button type="button" className="goal__action" onClick={() => jumpTo('action', action.id)}>
          <ActionSaid said={actionSentence({ roles }, people, action, telling)} />
          {status !== 'agreed' && <StatusBadge status={status} />}
          <ProposalBadge made={action} />
        </button>
      </li>
    )
  },
)
