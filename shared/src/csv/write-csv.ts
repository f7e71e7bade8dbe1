import { guarded } from './formulas.ts'

/** By this a spreadsheet knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const DELIMITER = ';'
/** Also what other programs split at is quoted, so that the cells are the same everywhere. */
const TO_QUOTE = /[;,"\t\r\n]|^\s|\s$|^sep=/i

const quoted = (cell: string): string =>
  TO_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/**
 * Rows as a CSV file (RFC 4180) that a Dutch spreadsheet opens with a double click: split at `;`,
 * with a byte order mark. No cell can be a formula there. `readCsv` gives back the same rows, but for
 * rows without any words.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(DELIMITER)}\r\n`).join('')
