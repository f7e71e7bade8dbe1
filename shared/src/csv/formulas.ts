/**
 * What a spreadsheet may take for a formula, with the apostrophes that keep it words: also behind
 * spaces and in full width, and a tab or a break, of which some programs begin a cell anew.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/** A cell as words in every spreadsheet: an apostrophe before what could be taken for a formula. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** A cell without the apostrophe that `guarded` put before it. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
