import { type Action, type ActionId, Role, type RoleTime } from '@samenbord/shared/model'
import { actionSentence, nameOf, type Person } from '@samenbord/shared/plan'
import { roleIn, type TaskRow } from '@samenbord/shared/role-division'
import { roleDivision } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { leaveAsNow } from '../entity/give-role.ts'
import { ItemMenu } from '../entity/row-menu.tsx'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'

interface RowProps {
  time: RoleTime
  task: Action
  name: string
  row: number
  cells: TaskRow
  columns: readonly Person[]
  /** Which cell of this row the tab key comes to; nothing when it is one of another row. */
  activeColumn: number | undefined
  openColumn: number | undefined
  onAt: (column: number) => void
  onOpen: (column: number | undefined) => void
  onGive: (task: Action, person: Person, role: Role | null) => void
  onChooseWho: (task: ActionId) => void
}

/** One task: what it is and when, and what each does in it. */
export const MatrixRow = (props: RowProps): ReactElement => {
  const words = useTexts(roleDivision)
  const { table, people, telling, mayWrite } = useAtTable()
  const plan = usePlan(table)
  const { task, name, cells, columns } = props
  const { when } = actionSentence(plan, people, task, telling)
  const isNobodys = ![...cells.cells.values()].includes('does')
  return (
    <tr className={isNobodys ? 'matrix__row matrix__row--nobody' : 'matrix__row'}>
      <th scope="row" className="matrix__task">
        <span className="matrix__what">{name}</span>
        {when !== undefined && <span className="matrix__under">{when}</span>}
        {cells.asNow && <span className="matrix__under">{words.asNow}</span>}
        {mayWrite && props.time === 'later' && !cells.asNow && (
          <button
            type="button"
            className="button button--plain"
            onClick={() => leaveAsNow(table.plan, task.id)}
          >
            {words.backToNow}
            <span className="hidden-text">: {name}</span>
          </button>
        )}
        {isNobodys && (
          <span className="matrix__nobody">
            {words.grey.title}
            {mayWrite && (
              <button
                type="button"
                className="button button--plain"
                onClick={() => props.onChooseWho(task.id)}
              >
                {words.grey.choose}
                <span className="hidden-text">: {name}</span>
              </button>
            )}
          </span>
        )}
      </th>
      {columns.map((person, column) => (
        <MatrixCell
          key={person.party}
          {...props}
          person={person}
          column={column}
          role={roleIn(cells, person, people)}
        />
      ))}
    </tr>
  )
}

const MatrixCell = (
  props: RowProps & { person: Person; column: number; role: Role | undefined },
): ReactElement => {
  const words = useTexts(roleDivision)
  const { people, telling, mayWrite } = useAtTable()
  const button = useRef<HTMLButtonElement>(null)
  const { task, name, row, column, person, role, cells } = props
  const isOpen = props.openColumn === column
  const toAsk = role !== undefined && person.askedBy !== undefined
  const told =
    role === undefined
      ? words.nothing
      : person.askedBy === undefined
        ? words.roles[role]
        : `${words.roles[role]}, ${words.toAskBy(nameOf(people, person.askedBy, telling.language))}`
  const sign = role !== undefined && (
    <span
      className={`matrix__sign matrix__sign--${role}`}
      data-ask={toAsk}
      data-as-now={cells.asNow}
    >
      {words.roles[role]} {toAsk && <span className="matrix__ask">{words.toAsk}</span>}
    </span>
  )
  return (
    <td className="matrix__cell">
      <button
        ref={button}
        type="button"
        data-cell={`${row} ${column}`}
        className="matrix__button"
        tabIndex={props.activeColumn === column ? 0 : -1}
        aria-label={words.cell(person.name, name, told)}
        aria-haspopup={mayWrite ? 'menu' : undefined}
        aria-expanded={mayWrite ? isOpen : undefined}
        aria-disabled={!mayWrite}
        onFocus={() => props.onAt(column)}
        onClick={() => {
          if (mayWrite) props.onOpen(isOpen ? undefined : column)
        }}
      >
        {sign}
      </button>
      {isOpen && (
        <ItemMenu
          id={`${task.id}${column}`}
          label={words.taskCard.roleOf(person.name)}
          begin="first"
          button={button.current}
          onClose={() => props.onOpen(undefined)}
          items={[
            ...Role.options.map((one) => ({
              label: one === role ? words.chosen(words.meanings[one]) : words.meanings[one],
              icon: <Check className="icon icon--small" data-hidden={one !== role} />,
              onSelect: () => props.onGive(task, person, one),
            })),
            ...(role === undefined
              ? []
              : [{ label: words.takeOut, onSelect: () => props.onGive(task, person, null) }]),
          ]}
        />
      )}
    </td>
  )
}
