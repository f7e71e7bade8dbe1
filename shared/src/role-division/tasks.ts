import type { Action, Goal } from '../model/index.ts'
import { inOneLine, type Plan, statusOf } from '../plan/index.ts'

/** The tasks of one wish, or those without. */
export interface TaskGroup {
  readonly goal: Goal | null
  readonly tasks: readonly Action[]
}

/** What still has to be done, by wish, in the order of the plan; what belongs to no wish comes last. */
export const openTasks = (plan: Pick<Plan, 'actions' | 'goals' | 'reports'>): TaskGroup[] => {
  const open = plan.actions.filter(({ id }) => statusOf(plan, id) !== 'done')
  const known = new Set<string>(plan.goals.map(({ id }) => id))
  return [...plan.goals, null]
    .map(
      (goal): TaskGroup => ({
        goal,
        tasks: open.filter((task) =>
          goal === null ? task.goal === null || !known.has(task.goal) : task.goal === goal.id,
        ),
      }),
    )
    .filter(({ tasks }) => tasks.length > 0)
}

/** The words of a task as its name. */
export const taskName = ({ words }: Action, empty: string): string => inOneLine(words) || empty
