import {
  type ActionId,
  type Due,
  type GoalId,
  NEW_ACTION,
  type Party,
} from '@samenbord/shared/model'
import { lookBackFrom } from '@samenbord/shared/plan'
import type { SharedPlan } from '../../sync/index.ts'

/** What one says of a new action: what, who, when, and for which wish. */
export interface Agreed {
  readonly words: string
  readonly does: readonly Party[]
  readonly due: Due | null
  readonly goal: GoalId | null
}

/** Puts a new action in the plan, as one step. One looks back in two weeks, unless said otherwise. */
export const agree = (shared: SharedPlan, said: Agreed, today: string): ActionId | undefined => {
  let id: ActionId | undefined
  shared.together(() => {
    const added = shared.add('action', {
      ...NEW_ACTION,
      words: said.words.trim(),
      goal: said.goal,
      due: said.due,
      lookBack: lookBackFrom(today),
    })
    for (const party of said.does) shared.setRole(added, party, 'does')
    id = added
  })
  return id
}
