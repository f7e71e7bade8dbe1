import type { Action, ActionId, Role, RoleTime } from '@samenbord/shared/model'
import { hasLeft, nameOf, type Person } from '@samenbord/shared/plan'
import { columnsOf, openTasks, rowOf, taskName } from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { giveRole } from '../entity/give-role.ts'
import { PartyAvatar } from '../entity/party-mark.tsx'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { type Cell, cellAt, cellOf, cellToGoTo, roleOfKey, type Spot } from './grid-keys.ts'
import { MatrixRow, type RowHand } from './matrix-row.tsx'
import './matrix.css'
import { useSameList } from './use-same-list.ts'

/**
 * The tasks against the people: a grid with one stop for the tab key. Within it arrows go from cell to
 * cell, and each cell says who, what task, and what they do in it.
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
  // The same as long as nobody comes or goes: a row is drawn anew when something changes in it.
  const columns = useSameList(columnsOf(plan, people))
  const tasks = groups.flatMap((group) => group.tasks)
  const [at, setAt] = useState<Spot>()
  const [open, setOpen] = useState<Spot>()
  const grid = useRef<HTMLTableElement>(null)
  const cellFor = ({ task, party }: Spot): Cell => ({
    row: tasks.findIndex(({ id }) => id === task),
    column: columns.findIndex((person) => people.same(person.party, party)),
  })
  const stood = at && cellFor(at)
  // Where the tab key comes to when the task or the person is not there any more: the first.
  const active: Cell = {
    row: Math.max(0, stood?.row ?? 0),
    column: Math.max(0, stood?.column ?? 0),
  }
  const opened = open && cellFor(open)
  // Else the menu would come back by itself together with the task.
  if (opened !== undefined && (opened.row < 0 || opened.column < 0)) setOpen(undefined)
  const give = (task: Action, person: Person, role: Role | null) =>
    giveRole(table.plan, people, task.id, { party: person.party, role, time })
  const hand = useHand({
    onAt: setAt,
    onOpen: setOpen,
    onGive: give,
    onChooseWho: props.onChooseWho,
  })
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (open !== undefined || event.metaKey || event.altKey) return
    // What stands in the first column keeps its own keys.
    const cell = cellOf(event.target)
    if (cell === undefined) return
    const to = cellToGoTo(event, cell, { rows: tasks.length, columns: columns.length })
    if (to !== undefined) {
      event.preventDefault()
      cellAt(grid.current, to)?.focus()
      return
    }
    const role = event.ctrlKey ? undefined : roleOfKey(event.key, words.keys)
    const task = tasks[cell.row]
    const person = columns[cell.column]
    if (!mayWrite || role === undefined || task === undefined || person === undefined) return
    event.preventDefault()
    give(task, person, role)
  }
  let row = -1
  return (
    <div className="matrix__scroll">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells one walks through are a grid, and a table has their headers.
        role="grid"
        className="matrix"
        aria-label={words.matrixLabel}
        aria-readonly={!mayWrite}
        onKeyDown={press}
      >
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
          <tbody key={goal?.id ?? 'loose'}>
            {groups.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className="matrix__wish">
                  <span>
                    {goal === null ? words.looseTasks : words.tasksOf(goal.words.trim() || empty)}
                  </span>
                </th>
              </tr>
            )}
            {inGroup.map((task) => {
              row += 1
              return (
                <MatrixRow
                  key={task.id}
                  time={time}
                  task={task}
                  name={taskName(task, empty)}
                  row={row}
                  cells={rowOf(plan, task.id, time)}
                  columns={columns}
                  activeColumn={active.row === row ? active.column : undefined}
                  openColumn={opened?.row === row ? opened.column : undefined}
                  hand={hand}
                />
              )
            })}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** The same hand at every rendering, which does what the newest one does. */
const useHand = (newest: RowHand): RowHand => {
  const now = useRef(newest)
  useEffect(() => {
    now.current = newest
  })
  return useMemo<RowHand>(
    () => ({
      onAt: (spot) => now.current.onAt(spot),
      onOpen: (spot) => now.current.onOpen(spot),
      onGive: (task, person, role) => now.current.onGive(task, person, role),
      onChooseWho: (task) => now.current.onChooseWho(task),
    }),
    [],
  )
}

const ColumnHead = (props: { person: Person }): ReactElement => {
  const words = useTexts(roleDivision)
  const { people, telling } = useAtTable()
  const { person } = props
  const under = (): string => {
    if (person.askedBy !== undefined) {
      return words.toAskBy(nameOf(people, person.askedBy, telling.language))
    }
    if (hasLeft(person)) return words.left
    if (person.organisation !== undefined) return person.organisation
    if (person.household) return words.resident
    return person.seated ? words.supporter : words.absent
  }
  return (
    <th scope="col" className="matrix__person">
      <PartyAvatar party={person.party} />
      <span className="matrix__name">{person.name}</span>
      <span className="matrix__under">{under()}</span>
    </th>
  )
}
