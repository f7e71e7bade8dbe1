import { NEW_GOAL, type Statement, type StatementId, type Topic } from '@samenbord/shared/model'
import { changeTopic } from '../../entity/sort-statement.ts'
import { isUnconfirmed } from '../../entity/whose-words.ts'
import type { SharedPlan } from '../../sync/index.ts'

/** On which side of another something comes to stand. */
export type Side = 'above' | 'below'

const moveBeside = (plan: SharedPlan, id: StatementId, beside: StatementId, side: Side): void => {
  const { statements } = plan.plan.get()
  const rest = statements.filter((one) => one.id !== id)
  const at = rest.findIndex((one) => one.id === beside)
  if (at < 0) return
  plan.move('statement', statements, id, side === 'above' ? at : at + 1)
}

/** Puts a statement beside another, where that one belongs. One step. */
export const sortBeside = (
  plan: SharedPlan,
  statement: Statement,
  topic: Topic | null,
  beside: StatementId,
  side: Side,
): void => {
  plan.together(() => {
    changeTopic(plan, statement, topic)
    if (statement.id !== beside) moveBeside(plan, statement.id, beside, side)
  })
}

/**
 * Makes a wish of what someone said: theirs, and in their words unless they have not said yet that
 * what was noted for them is right. Answers its id; one step.
 */
export const makeWish = (plan: SharedPlan, statement: Statement) =>
  plan.add('goal', {
    ...NEW_GOAL,
    words: statement.words,
    whose: statement.by,
    wordsOf: isUnconfirmed(statement) ? null : statement.by,
    topic: statement.topic,
    from: statement.id,
  })
