import type { Statement, Topic } from '@samenbord/shared/model'
import { repliesTo } from '@samenbord/shared/plan'
import type { SharedPlan } from '../sync/index.ts'

/** Says where a statement belongs, as part of a step; its answers go along. */
export const changeTopic = (plan: SharedPlan, statement: Statement, topic: Topic | null): void => {
  if (statement.topic === topic) return
  plan.change('statement', statement.id, { topic }, 'sorted')
  // Answers go along: they would stay behind if what they answer is removed later.
  for (const reply of repliesTo(plan.plan.get(), statement)) {
    plan.change('statement', reply.id, { topic }, 'sorted')
  }
}

/** Says where a statement belongs; its answers go along. One step. */
export const sortStatement = (
  plan: SharedPlan,
  statement: Statement,
  topic: Topic | null,
): void => {
  plan.together(() => changeTopic(plan, statement, topic))
}
