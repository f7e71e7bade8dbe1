import type { Statement, Topic } from '../model/index.ts'
import type { People, Person } from './people.ts'
import { type Plan, repliesTo } from './plan.ts'

/** A statement with what was answered to it. */
export interface Said {
  readonly statement: Statement
  readonly replies: readonly Statement[]
}

/** What one person of the household said, and what others said of the same topic beside it. */
export interface SaidOfTopic {
  /** Per member of the household, each with something to show. */
  readonly household: readonly { readonly person: Person; readonly said: readonly Said[] }[]
  readonly others: readonly Said[]
}

/**
 * Whether this is said by itself. What answers a concern stands with that. What answers something that
 * is not there any more is, and so is
 * what answers an answer or itself: a forged answer must not make words disappear.
 */
const standsAlone = (plan: Plan, { replyTo }: Statement): boolean => {
  const asked = plan.statements.find(({ id }) => id === replyTo)
  if (asked === undefined) return !plan.concerns.some(({ id }) => id === replyTo)
  return asked.replyTo !== null
}

/** What was said, with its answers, of the topics for which `holds` is true. */
export const saidOf = (
  plan: Plan,
  people: People,
  holds: (topic: Topic | null) => boolean,
): SaidOfTopic => {
  const all = plan.statements
    .filter((statement) => holds(statement.topic) && standsAlone(plan, statement))
    .map((statement): Said => ({ statement, replies: repliesTo(plan, statement) }))
  const household = people.household
    .map((person) => ({
      person,
      said: all.filter(({ statement }) => people.same(statement.by, person.party)),
    }))
    .filter(({ said }) => said.length > 0)
  const own = new Set(household.flatMap(({ said }) => said))
  return { household, others: all.filter((said) => !own.has(said)) }
}
