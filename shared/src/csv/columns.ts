import type { CsvRow } from './read-csv.ts'

/** Which column of a file holds what. */
export interface CsvColumns<Key extends string> {
  /** The words of a row under this column, trimmed; empty when the file has no such column. */
  cell(row: CsvRow, key: Key): string
  /** What stands in a row in columns that were not asked for, with the name of each. */
  others(row: CsvRow): { readonly name: string; readonly words: string }[]
  has(key: Key): boolean
}

const plain = (name: string): string =>
  name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

/**
 * Finds columns by their names in the header row, whatever their order and their case. Each can have
 * several names, such as one for each language; of two columns with one name the first counts.
 */
export const csvColumns = <Key extends string>(
  header: CsvRow,
  names: Readonly<Record<Key, readonly string[]>>,
): CsvColumns<Key> => {
  const heads = header.cells.map(plain)
  const places = new Map<Key, number>()
  for (const key in names) {
    const called = new Set(names[key].map(plain))
    const place = heads.findIndex((head) => called.has(head))
    if (place !== -1) places.set(key, place)
  }
  const known = new Set(places.values())
  return {
    has: (key) => places.has(key),
    cell: (row, key) => row.cells[places.get(key) ?? -1]?.trim() ?? '',
    others: (row) =>
      row.cells.flatMap((words, at) =>
        known.has(at) || words.trim() === ''
          ? []
          : [{ name: header.cells[at]?.trim() ?? '', words: words.trim() }],
      ),
  }
}
