import type { Action, ActionId, Role, RoleTime } from '@samenbord/shared/model'
import type { Person } from '@samenbord/shared/plan'
import { columnsOf, openTasks, rowOf, taskName } from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import { Fragment, type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { giveRole } from '../entity/give-role.ts'
import { PartyAvatar } from '../entity/party-mark.tsx'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { cellAt, cellToGoTo, roleOfKey } from './grid-keys.ts'
import { MatrixRow } from './matrix-row.tsx'
import './matrix.css'

/** Which cell one is at, by keyboard. */
interface At {
  readonly row: number
  readonly column: number
}

/**
 * The tasks against the people. One stop for the tab key; within it arrows go from cell to cell, and
 * each cell says who, what task, and what they do in it.
 */
export const Matrix = (props: {
  time: RoleTime
  /** Opens the choice of who does a task that is nobody's. */
  onChooseWho: (task: ActionId) => void
}): ReactElement => {
  const words = useTexts(roleDivision)
  const { empty } = useTexts(sentences)
  const { table, people, mayWrite } = useAtTable()
  const plan = usePlan(table)
  const { time } = props
  const groups = useMemo(() => openTasks(plan), [plan])
  const columns = useMemo(() => columnsOf(plan, people), [plan, people])
  const tasks = useMemo(() => groups.flatMap((group) => group.tasks), [groups])
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const [open, setOpen] = useState<At>()
  const grid = useRef<HTMLTableElement>(null)
  const active: At = {
    row: Math.min(at.row, Math.max(0, tasks.length - 1)),
    column: Math.min(at.column, Math.max(0, columns.length - 1)),
  }
  const give = (task: Action, person: Person, role: Role | null) =>
    giveRole(table.plan, people, task.id, { party: person.party, role, time })
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (open !== undefined || event.metaKey || event.altKey) return
    const to = cellToGoTo(event, active, { rows: tasks.length, columns: columns.length })
    if (to !== undefined) {
      event.preventDefault()
      setAt(to)
      cellAt(grid.current, to)?.focus()
      return
    }
    const role = event.ctrlKey ? undefined : roleOfKey(event.key, words.keys)
    const task = tasks[active.row]
    const person = columns[active.column]
    if (!mayWrite || role === undefined || task === undefined || person === undefined) return
    event.preventDefault()
    give(task, person, role)
  }
  let row = -1
  return (
    <div className="matrix__scroll">
      <table ref={grid} className="matrix" aria-label={words.matrixLabel} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" className="matrix__corner">
              {words.task}
            </th>
            {columns.map((person) => (
              <ColumnHead key={person.party} person={person} />
            ))}
          </tr>
        </thead>
        {groups.map(({ goal, tasks: inGroup }) => (
          <Fragment key={goal?.id ?? 'loose'}>
            <tbody>
              {groups.length > 1 && (
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 1} className="matrix__wish">
                    {goal === null ? words.looseTasks : words.tasksOf(goal.words.trim() || empty)}
                  </th>
                </tr>
              )}
              {inGroup.map((task) => {
                row += 1
                const here = row
                return (
                  <MatrixRow
                    key={task.id}
                    time={time}
                    task={task}
                    name={taskName(task, empty)}
                    row={here}
                    cells={rowOf(plan, task.id, time)}
                    columns={columns}
                    activeColumn={active.row === here ? active.column : undefined}
                    openColumn={open?.row === here ? open.column : undefined}
                    onAt={(column) => setAt({ row: here, column })}
                    onOpen={(column) =>
                      setOpen(column === undefined ? undefined : { row: here, column })
                    }
                    onGive={give}
                    onChooseWho={props.onChooseWho}
                  />
                )
              })}
            </tbody>
          </Fragment>
        ))}
      </table>
    </div>
  )
}

const ColumnHead = (props: { person: Person }): ReactElement => {
  const words = useTexts(roleDivision)
  const { person } = props
  const under =
    person.organisation ??
    (person.household
      ? words.resident
      : person.seated
        ? words.supporter
        : person.askedBy === undefined
          ? words.absent
          : words.toAsk)
  return (
    <th scope="col" className="matrix__person">
      <PartyAvatar party={person.party} />
      <span className="matrix__name">{person.name}</span>
      <span className="matrix__under">{under}</span>
    </th>
  )
}
