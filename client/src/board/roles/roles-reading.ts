import { type Action, type Party, Role, type RoleTime } from '@samenbord/shared/model'
import { hasLeft, nameOf, type Plan } from '@samenbord/shared/plan'
import {
  isNobodys,
  openTasks,
  rowOf,
  type TaskRow,
  taskName,
} from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import { listWords } from '../../ui/words.ts'
import type { CardTelling } from '../cards/face.ts'

/** All that who does what on the board can show, at one moment. */
export interface RolesReading extends CardTelling {
  readonly plan: Plan
  /** Whether this is how it was once: then nobody can tell who had left. */
  readonly past: boolean
}

/** Whether nobody does a task, as far as one can tell. */
export const isOpenIn = ({ people, past }: RolesReading, row: TaskRow): boolean =>
  past ? ![...row.cells.values()].includes('does') : isNobodys(row, people)

/** What is said beside a role of who has to be asked, or left; nothing of anyone else. */
export const besideRole = (
  { people, telling, past }: RolesReading,
  party: Party,
): string | undefined => {
  const words = roleDivision[telling.language]
  const person = people.find(party)
  if (person?.askedBy !== undefined) {
    return words.toAskBy(nameOf(people, person.askedBy, telling.language))
  }
  return person !== undefined && !past && hasLeft(person) ? words.left : undefined
}

const lineOf = (reading: RolesReading, task: Action, time: RoleTime): string => {
  const { plan, people, telling } = reading
  const { language } = telling
  const words = roleDivision[language]
  const row = rowOf(plan, task.id, time)
  const parts = Role.options.flatMap((role) => {
    const names = [...row.cells]
      .filter(([, has]) => has === role)
      .map(([party]) => {
        const beside = besideRole(reading, party)
        const name = nameOf(people, party, language)
        return beside === undefined ? name : `${name} (${beside})`
      })
    return names.length === 0 ? [] : [`${words.roles[role]}: ${listWords(names, language)}`]
  })
  if (isOpenIn(reading, row)) parts.unshift(words.board.nobody)
  return words.board.line(taskName(task, sentences[language].empty), parts.join('; '))
}

/** Who does what in words, a line for each task: for who hears it and for who copies it. */
export const rolesAsText = (time: RoleTime, reading: RolesReading): string => {
  const { board, times } = roleDivision[reading.telling.language]
  const tasks = openTasks(reading.plan).flatMap((group) => group.tasks)
  const lines = tasks.map((task) => lineOf(reading, task, time))
  return [`${board.title(times[time])}.`, ...(lines.length === 0 ? [board.empty] : lines)].join(
    '\n',
  )
}
