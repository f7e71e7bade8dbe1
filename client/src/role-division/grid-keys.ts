import { type ActionId, type Party, Role } from '@samenbord/shared/model'

/** What a cell of the matrix is about: it stays that while others add tasks or people before it. */
export interface Spot {
  readonly task: ActionId
  readonly party: Party
}

/** A cell of the matrix, counted from its upper left. */
export interface Cell {
  readonly row: number
  readonly column: number
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
}

/** Where a key leads to from a cell; nothing when it leads nowhere. */
export const cellToGoTo = (
  { key, ctrlKey }: Pressed,
  { row, column }: Cell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Cell | undefined => {
  const goes: Record<string, Cell> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: ctrlKey ? { row: 0, column: 0 } : { row, column: 0 },
    End: ctrlKey ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 },
  }
  const to = goes[key]
  if (to === undefined) return undefined
  const isThere = to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns
  return isThere ? to : undefined
}

/** What a key fills a cell with; `null` empties it, and nothing is no such key. */
export const roleOfKey = (
  key: string,
  keys: Readonly<Record<Role, string>>,
): Role | null | undefined => {
  if (key === 'Delete' || key === 'Backspace') return null
  return Role.options.find((role) => keys[role] === key.toLowerCase())
}

/** Which cell an element is, as the grid counts now; nothing when it is none. */
export const cellOf = (element: EventTarget): Cell | undefined => {
  if (!(element instanceof HTMLElement)) return undefined
  const [row, column] = element.dataset.cell?.split(' ').map(Number) ?? []
  return row === undefined || column === undefined ? undefined : { row, column }
}

/** The element of a cell. */
export const cellAt = (grid: HTMLElement | null, { row, column }: Cell): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null
