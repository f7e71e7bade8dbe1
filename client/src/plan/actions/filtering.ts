import type { ActionStatus, Day, Party, Topic } from '@samenbord/shared/model'
import { dueDay, isOverdue, mondayOf, nextMonday, type People } from '@samenbord/shared/plan'
import type { ActionSummary } from './summary.ts'

export const DUE_SPANS = ['overdue', 'this-week', 'this-month', 'none'] as const
/** Which days a table is narrowed to. */
export type DueSpan = (typeof DUE_SPANS)[number]

/** What a table is narrowed to; what is nothing narrows nothing. */
export interface Filters {
  /** Who has a share in it; `nobody` for what nobody does. */
  readonly party: Party | 'nobody' | undefined
  readonly topic: Topic | 'none' | undefined
  readonly due: DueSpan | undefined
  readonly status: ActionStatus | undefined
}

export const NO_FILTERS: Filters = {
  party: undefined,
  topic: undefined,
  due: undefined,
  status: undefined,
}

/** Whether anything is narrowed. */
export const narrows = (filters: Filters): boolean =>
  Object.values(filters).some((filter) => filter !== undefined)

const isDue = ({ action, status }: ActionSummary, span: DueSpan, today: Day): boolean => {
  const { due } = action
  if (span === 'none') return due === null
  if (due === null) return false
  const day = dueDay(due)
  switch (span) {
    case 'overdue':
      return status !== 'done' && isOverdue(action, today)
    case 'this-week':
      return day >= mondayOf(today) && day < nextMonday(today)
    case 'this-month':
      return day.slice(0, 7) === today.slice(0, 7)
  }
}

const involves = (row: ActionSummary, party: Party | 'nobody', people: People): boolean =>
  party === 'nobody' ? row.does.length === 0 : row.parties.some((one) => people.same(one, party))

/** The rows that fit all that was chosen. */
export const filterRows = (
  rows: readonly ActionSummary[],
  { party, topic, due, status }: Filters,
  people: People,
  today: Day,
): readonly ActionSummary[] =>
  rows.filter(
    (row) =>
      (party === undefined || involves(row, party, people)) &&
      (topic === undefined || (row.topic ?? 'none') === topic) &&
      (due === undefined || isDue(row, due, today)) &&
      (status === undefined || row.status === status),
  )
