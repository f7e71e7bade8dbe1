import type { ActionId } from '../model/index.ts'
import { hasLeft, type People, type Person, type Plan, statusOf } from '../plan/index.ts'
import { rowOf, type TaskRow } from './rows.ts'

/** Who does a task, as far as anyone knows who that is. */
const doersOf = ({ cells }: TaskRow, people: People): readonly Person[] => {
  const doers = [...cells].flatMap(([party, role]) =>
    role === 'does' ? (people.find(party) ?? []) : [],
  )
  return [...new Set(doers)]
}

/** Who stands there as doing a task and left the table. */
export const leftBehind = (row: TaskRow, people: People): readonly Person[] =>
  doersOf(row, people).filter(hasLeft)

/** Whether a task is nobody's: nobody does it, or whoever does left the table. */
export const isNobodys = (row: TaskRow, people: People): boolean =>
  doersOf(row, people).every(hasLeft)

/** The tasks that are nobody's now, in the order of the plan: what is done asks nothing any more. */
export const nobodysTasks = (
  plan: Pick<Plan, 'actions' | 'reports' | 'roles' | 'rolesLater'>,
  people: People,
): readonly ActionId[] =>
  plan.actions
    .map(({ id }) => id)
    .filter((id) => statusOf(plan, id) !== 'done' && isNobodys(rowOf(plan, id, 'now'), people))
