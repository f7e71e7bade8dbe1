import type { RoleCell } from '@samenbord/shared/document'
import { type Entity, type ParticipantId, partyOf } from '@samenbord/shared/model'
import type { Days } from '../days.ts'
import { actions } from './actions.ts'
import { concerns, safeguards } from './care.ts'
import { entitiesOf, on } from './draft.ts'
import { firstReports, firstTasks } from './first-tasks.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'
import { wishes } from './wishes.ts'

/** A household plan, not laid yet. */
export interface LaidPlan {
  readonly entities: readonly Entity[]
  readonly roles: readonly RoleCell[]
}

/** The plan of the worked case as it is after the second meeting; the coordinator wrote all of it. */
export const planOf = (days: Days, coordinator: ParticipantId): LaidPlan => {
  const samira = partyOf({ kind: 'participant', id: coordinator })
  const first = firstTasks(days, samira)
  const second = actions(days, samira)
  const drafts = [
    ...on(days.first, people(samira)),
    ...on(days.first, concerns(days)),
    ...on(
      days.first,
      first.map(({ action }) => action),
    ),
    ...firstReports(days, samira),
    ...on(days.today, statements(coordinator)),
    ...on(days.today, wishes),
    ...on(
      days.today,
      second.map(({ action }) => action),
    ),
    ...on(days.today, safeguards),
  ]
  return {
    entities: entitiesOf(drafts, coordinator),
    roles: [...first, ...second].flatMap(({ roles }) => roles),
  }
}
