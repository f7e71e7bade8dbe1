import type { ActionStatus } from '@samenbord/shared/model'
import { dueDay } from '@samenbord/shared/plan'
import { TOPICS } from '../../entity/topics.ts'
import type { ActionSummary } from './summary.ts'

/** A column of the table. */
export type Column = 'what' | 'who' | 'when' | 'status' | 'topic'

export const COLUMNS: readonly Column[] = ['what', 'who', 'when', 'status', 'topic']

/** By which column, and which way; the plan's own order when there is none. */
export interface Sorting {
  readonly column: Column
  readonly upwards: boolean
}

/** What asks for attention first. */
const STATUS_ORDER: readonly ActionStatus[] = ['stuck', 'running', 'agreed', 'done']

/** What a row is sorted by; nothing for a row that goes behind all others. */
const keyOf = (row: ActionSummary, column: Column): string | number | undefined => {
  switch (column) {
    case 'what':
      return row.action.words.trim() === '' ? undefined : row.said.what.toLocaleLowerCase()
    case 'who':
      return row.said.who?.toLocaleLowerCase()
    case 'when':
      return row.action.due === null ? undefined : dueDay(row.action.due)
    case 'status':
      return STATUS_ORDER.indexOf(row.status)
    case 'topic':
      return row.topic === null ? undefined : TOPICS.indexOf(row.topic)
  }
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))

/** The rows in the asked order. Equal ones keep that of the plan; what is not said comes last. */
export const sortRows = (
  rows: readonly ActionSummary[],
  sorting: Sorting | undefined,
): readonly ActionSummary[] => {
  if (sorting === undefined) return rows
  const { column, upwards } = sorting
  return rows
    .map((row) => ({ row, key: keyOf(row, column) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined)
      }
      return upwards ? compare(a.key, b.key) : compare(b.key, a.key)
    })
    .map(({ row }) => row)
}

/** What a tap on a column's head does: upwards, downwards, and the plan's own order again. */
export const nextSorting = (sorting: Sorting | undefined, column: Column): Sorting | undefined => {
  if (sorting?.column !== column) return { column, upwards: true }
  return sorting.upwards ? { column, upwards: false } : undefined
}
