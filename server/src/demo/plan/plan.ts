import type { RoleCell } from '@samenbord/shared/document'
import { type Entity, type ParticipantId, type Party, partyOf } from '@samenbord/shared/model'
import type { Days } from '../days.ts'
import { actions } from './actions.ts'
import { concerns, safeguards } from './care.ts'
import { dilemmas } from './dilemmas.ts'
import { type Draft, entitiesOf, on } from './draft.ts'
import { firstReports, firstTasks } from './first-tasks.ts'
import { concernId, statementId } from './ids.ts'
import { wimLived } from './network/family.ts'
import { firstNetwork, network } from './network/network.ts'
import { people } from './people.ts'
import { questions } from './questions.ts'
import { statements } from './statements.ts'
import { wishes } from './wishes.ts'
import { words } from './words.ts'

/** A household plan, not laid yet. */
export interface LaidPlan {
  readonly entities: readonly Entity[]
  readonly roles: readonly RoleCell[]
}

/** What the team said among itself that the resident has not heard yet when the second meeting begins. */
const NOT_DISCUSSED: ReadonlySet<string> = new Set([
  concernId('brieven'),
  statementId('vraag-deur'),
  statementId('vraag-dozen'),
])

/** What the first meeting put in the plan: the team's own questions, concerns and tasks. */
const firstDrafts = (days: Days, samira: Party): readonly Draft[] => [
  ...on(days.first, questions(samira)),
  ...on(days.first, concerns(days)),
  ...on(
    days.first,
    firstTasks(days, samira).map(({ action }) => action),
  ),
]

/** The plan as the first meeting left it, with all that was said in it a proposal. */
export const firstPlanOf = (days: Days, coordinator: ParticipantId): LaidPlan => {
  const samira = partyOf({ kind: 'participant', id: coordinator })
  return {
    entities: entitiesOf(
      [
        ...on(days.first, people(samira)),
        ...firstDrafts(days, samira),
        ...firstNetwork(days, samira),
      ],
      coordinator,
      () => true,
    ),
    roles: firstTasks(days, samira).flatMap(({ roles }) => roles),
  }
}

/** The plan of the worked case as it is after the second meeting; the coordinator wrote all of it. */
export const planOf = (days: Days, coordinator: ParticipantId): LaidPlan => {
  const samira = partyOf({ kind: 'participant', id: coordinator })
  const second = actions(days, samira)
  const drafts = [
    ...on(days.first, people(samira, wimLived(days))),
    ...firstDrafts(days, samira),
    ...firstReports(days, samira),
    ...on(days.today, statements(coordinator)),
    ...on(days.today, wishes),
    ...on(
      days.today,
      second.map(({ action }) => action),
    ),
    ...on(days.today, safeguards),
    ...on(days.today, words(days, coordinator, samira)),
    ...on(days.today, dilemmas(days)),
    ...network(days, samira),
  ]
  return {
    entities: entitiesOf(drafts, coordinator, ({ id }) => NOT_DISCUSSED.has(id)),
    roles: [...firstTasks(days, samira), ...second].flatMap(({ roles }) => roles),
  }
}
