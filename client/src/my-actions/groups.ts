import type { ActionStatus, Day, Due } from '@samenbord/shared/model'
import { dueDay, isOverdue, nextMonday } from '@samenbord/shared/plan'
import type { MyAction, MySeat, MyTable, Reading } from './my-tables.ts'

/** When something asks for attention. */
export type When = 'late' | 'week' | 'later' | 'undated' | 'done'

/** In the order in which one looks at them. */
export const WHENS: readonly When[] = ['late', 'week', 'later', 'undated', 'done']

/** One of my actions, with the table it was agreed at. */
export interface MyRow extends MyAction {
  readonly seat: MySeat
  readonly reading: Reading
}

/** Under which heading an action stands, seen from today. */
export const whenOf = (
  { due, status }: { readonly due: Due | null; readonly status: ActionStatus },
  today: Day,
): When => {
  if (status === 'done') return 'done'
  if (due === null) return 'undated'
  if (isOverdue({ due }, today)) return 'late'
  return dueDay(due) < nextMonday(today) ? 'week' : 'later'
}

/** What has no day comes last; a day one looks back on tells the order then. */
const sortKey = ({ action: { due, lookBack } }: MyRow): string =>
  `${due === null ? '9' : dueDay(due)} ${lookBack ?? '9'}`

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** All my actions by when they ask for attention, the first day first. */
export const groupRows = (
  tables: readonly MyTable[],
  today: Day,
): ReadonlyMap<When, readonly MyRow[]> => {
  const rows = tables.flatMap((table) =>
    table.kind !== 'read'
      ? []
      : table.reading.mine.map(
          (mine): MyRow => ({ ...mine, seat: table.seat, reading: table.reading }),
        ),
  )
  const groups = new Map<When, MyRow[]>(WHENS.map((when) => [when, []]))
  for (const row of rows) {
    groups.get(whenOf({ due: row.action.due, status: row.status }, today))?.push(row)
  }
  for (const group of groups.values()) {
    group.sort((a, b) => byText(sortKey(a), sortKey(b)))
  }
  return groups
}
