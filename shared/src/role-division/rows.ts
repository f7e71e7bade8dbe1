import type { ActionId, LaterRole, Party, Role, RoleTime } from '../model/index.ts'
import type { People, Person, Plan } from '../plan/index.ts'

type Divided = Pick<Plan, 'roles' | 'rolesLater'>

/** Who does what in one task at a time. */
export interface TaskRow {
  readonly cells: ReadonlyMap<Party, Role>
  /** Of *straks*: whether nothing was said of this task, so that it stays as it is now. */
  readonly asNow: boolean
}

const NOBODY: ReadonlyMap<Party, Role> = new Map()

const isRole = (cell: [Party, LaterRole]): cell is [Party, Role] => cell[1] !== 'nothing'

/** The row of a task. *Straks* stays as it is now, until something is said of it in that row. */
export const rowOf = ({ roles, rolesLater }: Divided, task: ActionId, time: RoleTime): TaskRow => {
  const now = roles.get(task) ?? NOBODY
  if (time === 'now') return { cells: now, asNow: false }
  const later = rolesLater.get(task)
  if (later === undefined) return { cells: now, asNow: true }
  return { cells: new Map([...later].filter(isRole)), asNow: false }
}

/** What this person does in a row, whatever word they stand there under. */
export const roleIn = ({ cells }: TaskRow, person: Person, people: People): Role | undefined => {
  for (const [party, role] of cells) if (people.find(party) === person) return role
  return undefined
}

/**
 * The columns of the matrix: the household, everyone at the table, and whoever else has a part in a
 * task now or later.
 */
export const columnsOf = ({ roles, rolesLater }: Divided, people: People): readonly Person[] => {
  const busy = new Set<Person>()
  for (const cells of [...roles.values(), ...rolesLater.values()]) {
    for (const party of cells.keys()) {
      const person = people.find(party)
      if (person !== undefined) busy.add(person)
    }
  }
  const known = people.everyone.filter(
    (person) => person.household || person.seated || busy.has(person),
  )
  // Who wrote here once and left is not among everyone, and may still have a task.
  return [...known, ...[...busy].filter((person) => !known.includes(person))]
}
