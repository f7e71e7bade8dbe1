import type { RoleCell } from '@samenbord/shared/document'
import type { Entity, LaterRole } from '@samenbord/shared/model'
import type { Days } from '../days.ts'
import type { Seats } from '../seats.ts'
import { actions } from './actions.ts'
import { asAgreed, sinceAgreed } from './after-agreeing.ts'
import { concerns, safeguards } from './care.ts'
import { dilemmas } from './dilemmas.ts'
import { type Draft, entitiesOf, on } from './draft.ts'
import { firstReports, firstTasks } from './first-tasks.ts'
import { concernId, statementId } from './ids.ts'
import { later } from './later.ts'
import { wimLived } from './network/family.ts'
import { firstNetwork, network } from './network/network.ts'
import { type AtTable, atTable, people } from './people.ts'
import { questions } from './questions.ts'
import { statements } from './statements.ts'
import { wishes } from './wishes.ts'
import { words } from './words.ts'

/** A household plan, not laid yet. */
export interface LaidPlan {
  readonly entities: readonly Entity[]
  readonly roles: readonly RoleCell[]
  readonly rolesLater: readonly RoleCell<LaterRole>[]
}

/** What the team said among itself that the resident has not heard yet when the second meeting begins. */
const NOT_DISCUSSED: ReadonlySet<string> = new Set([
  concernId('brieven'),
  statementId('vraag-deur'),
  statementId('vraag-dozen'),
])

/** What the first meeting put in the plan: the team's own questions, concerns and tasks. */
const firstDrafts = (days: Days, at: AtTable): readonly Draft[] => [
  ...on(days.first, questions(at)),
  ...on(days.first, concerns(days, at)),
  ...on(
    days.first,
    firstTasks(days, at).map(({ action }) => action),
  ),
]

/** The plan as the first meeting left it, with all that was said in it a proposal. */
export const firstPlanOf = (days: Days, seats: Seats): LaidPlan => {
  const at = atTable(seats)
  return {
    entities: entitiesOf(
      [...on(days.first, people(at)), ...firstDrafts(days, at), ...firstNetwork(days, at)],
      seats.samira,
      () => true,
    ),
    roles: firstTasks(days, at).flatMap(({ roles }) => roles),
    rolesLater: [],
  }
}

const secondDrafts = (days: Days, { samira }: Seats, at: AtTable): readonly Draft[] => [
  ...on(days.first, people(at, wimLived(days))),
  ...firstDrafts(days, at),
  ...firstReports(days, at),
  ...on(days.today, statements(samira, at)),
  ...on(days.today, wishes),
  ...on(
    days.today,
    actions(days, at).map(({ action }) => action),
  ),
  ...on(days.today, safeguards),
  ...on(days.today, words(days, samira, at)),
  ...on(days.today, dilemmas(days, at)),
  ...network(days, at),
]

const laid = (days: Days, seats: Seats, drafts: readonly Draft[]): LaidPlan => {
  const at = atTable(seats)
  const ids = new Set<string>(drafts.map(({ id }) => id))
  const isThere = ({ task }: Pick<RoleCell, 'task'>) => ids.has(task)
  return {
    entities: entitiesOf(drafts, seats.samira, ({ id }) => NOT_DISCUSSED.has(id)),
    roles: [...firstTasks(days, at), ...actions(days, at)]
      .flatMap(({ roles }) => roles)
      .filter(isThere),
    rolesLater: later(at).filter(isThere),
  }
}

/** The plan to which the second meeting agreed. */
export const agreedPlanOf = (days: Days, seats: Seats): LaidPlan =>
  laid(days, seats, secondDrafts(days, seats, atTable(seats)).flatMap(asAgreed(days)))

/** The plan of the worked case as it went on after the second meeting; the coordinator wrote all of it. */
export const planOf = (days: Days, seats: Seats): LaidPlan => {
  const at = atTable(seats)
  return laid(days, seats, [...secondDrafts(days, seats, at), ...on(days.today, sinceAgreed(at))])
}
