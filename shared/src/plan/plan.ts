import type {
  Action,
  ActionId,
  ActionStatus,
  Concern,
  Contact,
  CrisisCard,
  Dilemma,
  DilemmaAnswer,
  Entity,
  EntityKind,
  Goal,
  GoalStatus,
  LaterRole,
  Meaning,
  Member,
  NamedParty,
  Obligation,
  Parentage,
  Partnership,
  Party,
  Placement,
  Report,
  Role,
  Scale,
  Statement,
  Term,
  Tie,
} from '../model/index.ts'

/** What each party does in each task. */
export type RoleDivision = ReadonlyMap<ActionId, ReadonlyMap<Party, Role>>

/** What each party does in each task *straks*, as far as that was said. */
export type LaterDivision = ReadonlyMap<ActionId, ReadonlyMap<Party, LaterRole>>

/** One household plan, as it reads now: nothing deleted, nothing broken. */
export interface Plan {
  readonly members: readonly Member[]
  readonly named: readonly NamedParty[]
  readonly statements: readonly Statement[]
  readonly scales: readonly Scale[]
  readonly goals: readonly Goal[]
  readonly actions: readonly Action[]
  readonly reports: readonly Report[]
  readonly concerns: readonly Concern[]
  readonly obligations: readonly Obligation[]
  readonly crisisCards: readonly CrisisCard[]
  readonly dilemmas: readonly Dilemma[]
  readonly dilemmaAnswers: readonly DilemmaAnswer[]
  readonly contacts: readonly Contact[]
  readonly ties: readonly Tie[]
  readonly partnerships: readonly Partnership[]
  readonly parentages: readonly Parentage[]
  readonly placements: readonly Placement[]
  readonly terms: readonly Term[]
  readonly meanings: readonly Meaning[]
  readonly roles: RoleDivision
  /** Who is to do what *straks*, as far as that was said. */
  readonly rolesLater: LaterDivision
}

/** A plan in which nothing stands yet. */
export const EMPTY_PLAN: Plan = {
  members: [],
  named: [],
  statements: [],
  scales: [],
  goals: [],
  actions: [],
  reports: [],
  concerns: [],
  obligations: [],
  crisisCards: [],
  dilemmas: [],
  dilemmaAnswers: [],
  contacts: [],
  ties: [],
  partnerships: [],
  parentages: [],
  placements: [],
  terms: [],
  meanings: [],
  roles: new Map(),
  rolesLater: new Map(),
}

/** Under which name each kind stands in a plan. */
export const LIST_OF = {
  member: 'members',
  named: 'named',
  statement: 'statements',
  scale: 'scales',
  goal: 'goals',
  action: 'actions',
  report: 'reports',
  concern: 'concerns',
  obligation: 'obligations',
  'crisis-card': 'crisisCards',
  dilemma: 'dilemmas',
  'dilemma-answer': 'dilemmaAnswers',
  contact: 'contacts',
  tie: 'ties',
  partnership: 'partnerships',
  parentage: 'parentages',
  placement: 'placements',
  term: 'terms',
  meaning: 'meanings',
} as const satisfies Record<EntityKind, keyof Plan>

/** All entities of a plan, kind by kind. */
export const everyEntity = (plan: Plan): Entity[] =>
  Object.values(LIST_OF).flatMap((list): readonly Entity[] => plan[list])

type ReportsByAction = ReadonlyMap<ActionId, readonly Report[]>

/** A plan is read far more often than it changes: each list of reports is sorted out once. */
const sortedOut = new WeakMap<readonly Report[], ReportsByAction>()
const NO_REPORTS: readonly Report[] = []

const byAction = (reports: readonly Report[]): ReportsByAction => {
  const known = sortedOut.get(reports)
  if (known !== undefined) return known
  const sorted = new Map<ActionId, Report[]>()
  for (const report of reports) {
    const of = sorted.get(report.action)
    if (of === undefined) sorted.set(report.action, [report])
    else of.push(report)
  }
  sortedOut.set(reports, sorted)
  return sorted
}

/** What was reported of an action, first to last: by their place, since clocks differ. */
export const reportsOf = (plan: Pick<Plan, 'reports'>, action: ActionId): readonly Report[] =>
  byAction(plan.reports).get(action) ?? NO_REPORTS

/** How an action goes: what was reported last. */
export const statusOf = (plan: Pick<Plan, 'reports'>, action: ActionId): ActionStatus =>
  reportsOf(plan, action).at(-1)?.status ?? 'agreed'

/** Whether a wish asks nothing more of the table. */
export const isClosed = (status: GoalStatus): boolean => status === 'reached' || status === 'let-go'

/** Who has this role in an action, the same on every screen. */
export const partiesWith = (plan: Pick<Plan, 'roles'>, action: ActionId, role: Role): Party[] =>
  [...(plan.roles.get(action) ?? [])].flatMap(([party, has]) => (has === role ? [party] : []))

/** Everyone of whom is said what they do in a task, now or later. */
export const partiesIn = (
  { roles, rolesLater }: Pick<Plan, 'roles' | 'rolesLater'>,
  action: ActionId,
): ReadonlySet<Party> =>
  new Set([...(roles.get(action)?.keys() ?? []), ...(rolesLater.get(action)?.keys() ?? [])])

/** What was answered to a statement or a concern, or asked to be changed in the words. */
export const repliesTo = (
  plan: Pick<Plan, 'statements'>,
  { id }: Pick<Statement | Concern, 'id'>,
): Statement[] =>
  plan.statements.filter((statement) => statement.replyTo === id && statement.id !== id)
