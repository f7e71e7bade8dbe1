import type { Action, GoalId, GuideStep } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { type Answer, setGuide } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import type { SharedPlan } from '../../sync/index.ts'
import { type Task, useTask } from '../../ui/use-task.ts'
import { agree } from '../actions/agreeing.ts'
import { isEmpty } from './guiding.ts'

/** Beginning to make an action together. */
export interface StartGuide {
  /** Whether this person leads, and nothing is being made yet. */
  readonly mayStart: boolean
  readonly task: Task
  /** Puts a new action in the plan, for a wish or for none yet, and its first question on all screens. */
  start(goal: GoalId | null): void
}

/** The way to begin *samen een afspraak maken*, for who leads. */
export const useStartGuide = (): StartGuide => {
  const { table, facts, telling, withoutResident } = useAtTable()
  const task = useTask()
  const mayStart = may(facts.access, 'guide.lead') && facts.guide === null && !withoutResident
  const start = (goalId: GoalId | null) => {
    if (task.busy) return
    const said = { words: '', does: [], due: null, goal: goalId }
    const actionId = agree(table.plan, said, telling.today)
    if (actionId === undefined) return
    task.run(async () => {
      const answer = await setGuide(facts.session.id, { goalId, actionId, step: 'wish' }, null)
      // Without its questions it would be left lying empty.
      const action = table.plan.get(actionId)
      if (!answer.ok && action !== undefined) table.plan.remove(action)
      return calmly(answer)
    })
  }
  return { mayStart, task, start }
}

/** Leading the questions that are on all screens. */
export interface LeadGuide {
  readonly mayLead: boolean
  readonly task: Task
  go(step: GuideStep): void
  /** Takes the questions away; an action of which nothing was said goes too. */
  stop(): void
}

/** The way on, back and out of *samen een afspraak maken*, for who leads. */
export const useLeadGuide = (): LeadGuide => {
  const { table, facts } = useAtTable()
  const task = useTask()
  const { guide, session } = facts
  const actionNow = () => table.plan.plan.get().actions.find(({ id }) => id === guide?.actionId)
  const go = (step: GuideStep) => {
    if (guide === null) return
    const goalId = actionNow()?.goal ?? guide.goalId
    task.run(async () => calmly(await setGuide(session.id, { ...guide, goalId, step }, guide)))
  }
  const stop = () => {
    if (guide === null) return
    task.run(async () => {
      const answer = await setGuide(session.id, null, guide)
      // Here, since the question may have gone from this screen before the answer comes.
      const action = actionNow()
      if (answer.ok && action !== undefined) dropEmpty(table.plan, action)
      return calmly(answer)
    })
  }
  return { mayLead: may(facts.access, 'guide.lead'), task, go, stop }
}

/** Someone was first: the screen shows where the table is, and nothing went wrong. */
const calmly = (answer: Answer<undefined>): Answer<undefined> =>
  !answer.ok && answer.reason === 'guide-moved' ? { ok: true, value: undefined } : answer

/** What was begun and never said is not left lying in the plan. */
const dropEmpty = (shared: SharedPlan, action: Action): void => {
  const plan = shared.plan.get()
  const goal = plan.goals.find(({ id }) => id === action.goal)
  const unsaid = goal !== undefined && goal.words.trim() === '' && goal.from === null
  shared.together(() => {
    if (isEmpty(plan, action)) shared.remove(action)
    if (unsaid) shared.remove(goal)
  })
}
