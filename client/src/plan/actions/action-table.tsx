import type { Plan } from '@samenbord/shared/plan'
import { actions } from '@samenbord/shared/texts'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './action-table.css'
import { filterRows, NO_FILTERS, narrows } from './filtering.ts'
import { COLUMNS, type Column, nextSorting, type Sorting, sortRows } from './sorting.ts'
import { summariser } from './summary.ts'
import { TableFilters } from './table-filters.tsx'
import { TableRow } from './table-row.tsx'

/** The actions as a table, to sort and to narrow. */
export const ActionTable = (props: { plan: Plan }): ReactElement => {
  const words = useTexts(actions).table
  const { people, telling } = useAtTable()
  const [sorting, setSorting] = useState<Sorting>()
  const [filters, setFilters] = useState(NO_FILTERS)
  const { actions: all, goals, roles, reports } = props.plan
  const summarise = useMemo(() => summariser(roles, people, telling), [roles, people, telling])
  const rows = useMemo(
    () => summarise({ actions: all, goals, reports }),
    [summarise, all, goals, reports],
  )
  const shown = useMemo(
    () => sortRows(filterRows(rows, filters, people, telling.today), sorting),
    [rows, filters, people, telling.today, sorting],
  )
  return (
    <div className="action-table">
      <TableFilters rows={rows} filters={filters} onChange={setFilters} />
      <div className="actions">
        <p role="status" className="soft">
          {words.shown(shown.length, rows.length)}
        </p>
        {narrows(filters) && (
          <button
            type="button"
            className="button button--plain"
            onClick={() => setFilters(NO_FILTERS)}
          >
            {words.clear}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <table>
          <caption className="hidden-text">{words.caption}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Head
                  key={column}
                  column={column}
                  sorting={sorting}
                  onSort={() => setSorting(nextSorting(sorting, column))}
                />
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <TableRow key={row.action.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

const Head = (props: {
  column: Column
  sorting: Sorting | undefined
  onSort: () => void
}): ReactElement => {
  const words = useTexts(actions).table
  const { column, sorting } = props
  const by = sorting?.column === column ? sorting : undefined
  const Sign = by?.upwards === false ? ArrowDown : ArrowUp
  return (
    <th scope="col" aria-sort={by && (by.upwards ? 'ascending' : 'descending')}>
      <button type="button" className="action-table__sort" onClick={props.onSort}>
        {words[column]}
        <Sign className="icon icon--small" data-by={by !== undefined} />
      </button>
    </th>
  )
}
