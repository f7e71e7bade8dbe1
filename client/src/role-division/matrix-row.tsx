import { type Action, type ActionId, Role, type RoleTime } from '@samenbord/shared/model'
import { hasLeft, nameOf, type Person, whenOf } from '@samenbord/shared/plan'
import { isNobodys, roleIn, type TaskRow } from '@samenbord/shared/role-division'
import { roleDivision } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import { memo, type ReactElement, useId, useRef } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { leaveAsNow } from '../entity/give-role.ts'
import { ItemMenu } from '../entity/row-menu.tsx'
import { TermText } from '../entity/terms/term-text.tsx'
import { useTexts } from '../ui/use-texts.ts'
import type { Spot } from './grid-keys.ts'

/** What one does in the matrix. */
export interface RowHand {
  /** One is at this cell now. */
  onAt(spot: Spot): void
  /** Opens what can be chosen in a cell; closes it with nothing. */
  onOpen(spot: Spot | undefined): void
  onGive(task: Action, person: Person, role: Role | null): void
  onChooseWho(task: ActionId): void
}

interface RowProps {
  time: RoleTime
  task: Action
  name: string
  /** Which row this is now: others add and finish tasks before it. */
  row: number
  cells: TaskRow
  columns: readonly Person[]
  /** Which cell of this row the tab key comes to; nothing when it is one of another row. */
  activeColumn: number | undefined
  openColumn: number | undefined
  hand: RowHand
}

const sameCells = (a: TaskRow, b: TaskRow): boolean =>
  a.asNow === b.asNow &&
  a.cells.size === b.cells.size &&
  [...a.cells].every(([party, role]) => b.cells.get(party) === role)

/** Whether a row reads the same: the plan hands out new cells of all tasks when those of one change. */
const sameRow = (a: RowProps, b: RowProps): boolean =>
  a.time === b.time &&
  a.task === b.task &&
  a.name === b.name &&
  a.row === b.row &&
  a.columns === b.columns &&
  a.activeColumn === b.activeColumn &&
  a.openColumn === b.openColumn &&
  a.hand === b.hand &&
  sameCells(a.cells, b.cells)

/** One task: what it is and when, and what each does in it. */
export const MatrixRow = memo((props: RowProps): ReactElement => {
  const words = useTexts(roleDivision)
  const { table, people, telling, mayWrite } = useAtTable()
  const id = useId()
  const { task, name, cells, columns, hand } = props
  const when = whenOf(task, telling)
  const nobodys = isNobodys(cells, people)
  return (
    <tr className={nobodys ? 'matrix__row matrix__row--nobody' : 'matrix__row'}>
      <th scope="row" className="matrix__task" aria-labelledby={id}>
        <span id={id} className="matrix__what">
          <TermText words={name} />
        </span>
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
        {nobodys && (
          <span className="matrix__nobody">
            {words.grey.title}
            {mayWrite && (
              <button
                type="button"
                className="button button--plain"
                onClick={() => hand.onChooseWho(task.id)}
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
}, sameRow)

const MatrixCell = (
  props: RowProps & { person: Person; column: number; role: Role | undefined },
): ReactElement => {
  const words = useTexts(roleDivision)
  const { people, telling, mayWrite } = useAtTable()
  const button = useRef<HTMLButtonElement>(null)
  const { task, name, row, column, person, role, cells, hand } = props
  const isOpen = props.openColumn === column
  const spot: Spot = { task: task.id, party: person.party }
  const toAsk = role !== undefined && person.askedBy !== undefined
  const left = role !== undefined && hasLeft(person)
  const told = (): string => {
    if (role === undefined) return words.nothing
    const does = words.roles[role]
    if (person.askedBy !== undefined) {
      return `${does}, ${words.toAskBy(nameOf(people, person.askedBy, telling.language))}`
    }
    return left ? `${does}, ${words.left}` : does
  }
  return (
    <td className="matrix__cell">
      <button
        ref={button}
        type="button"
        data-cell={`${row} ${column}`}
        className="matrix__button"
        tabIndex={props.activeColumn === column ? 0 : -1}
        aria-label={words.cell(person.name, name, told())}
        aria-haspopup={mayWrite ? 'menu' : undefined}
        aria-expanded={mayWrite ? isOpen : undefined}
        aria-disabled={!mayWrite}
        onFocus={() => hand.onAt(spot)}
        onClick={() => {
          if (mayWrite) hand.onOpen(isOpen ? undefined : spot)
        }}
      >
        {role !== undefined && (
          <span
            className={`matrix__sign matrix__sign--${role}`}
            data-ask={toAsk || left}
            data-as-now={cells.asNow}
          >
            {words.roles[role]} {toAsk && <span className="matrix__ask">{words.toAsk}</span>}
            {left && <span className="matrix__ask">{words.left}</span>}
          </span>
        )}
      </button>
      {isOpen && (
        <ItemMenu
          id={`${task.id}${person.party}`}
          label={words.taskCard.roleOf(person.name)}
          begin="first"
          button={button.current}
          onClose={() => hand.onOpen(undefined)}
          items={[
            ...Role.options.map((one) => ({
              label: one === role ? words.chosen(words.meanings[one]) : words.meanings[one],
              icon: <Check className="icon icon--small" data-hidden={one !== role} />,
              onSelect: () => hand.onGive(task, person, one),
            })),
            ...(role === undefined
              ? []
              : [{ label: words.takeOut, onSelect: () => hand.onGive(task, person, null) }]),
          ]}
        />
      )}
    </td>
  )
}
