import { writeCsv } from '../csv/index.ts'
import type { ActionId, LaterRole } from '../model/index.ts'
import { inOneLine, nameOf, type Person } from '../plan/index.ts'
import { columnsOf, roleIn, rowOf } from '../role-division/index.ts'
import { exportFiles, roleDivision } from '../texts/index.ts'
import type { PlanReading } from './reading.ts'

/** Who does what as a CSV file: the tasks under each other, the people beside each other. */
export const rolesCsv = ({ plan, people, telling, standing }: PlanReading): string => {
  const { language } = telling
  const words = exportFiles[language]
  const { roles } = roleDivision[language]
  const columns = columnsOf(plan, people)
  const cell = (task: ActionId, person: Person): string => {
    const now = roleIn(rowOf(plan, task, 'now'), person, people)
    const later = [...(plan.rolesLater.get(task) ?? [])].find(
      ([party]) => people.find(party) === person,
    )?.[1]
    const name = (role: LaterRole) => (role === 'nothing' ? words.nothing : roles[role])
    return [
      ...(now === undefined ? [] : [name(now)]),
      ...(later === undefined || later === now ? [] : [words.later(name(later))]),
    ].join('; ')
  }
  return writeCsv([
    [
      words.task,
      ...columns.map(({ party }) => nameOf(people, party, language)),
      words.actions.standing,
    ],
    ...plan.actions.map(({ id, words: what }) => [
      inOneLine(what),
      ...columns.map((person) => cell(id, person)),
      standing,
    ]),
  ])
}
