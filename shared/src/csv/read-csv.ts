import { unguarded } from './formulas.ts'

/** One row of a CSV file. */
export interface CsvRow {
  /** On which line of the file it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What a CSV file holds. */
export interface CsvTable {
  /** Rows in which something stands, in their order. */
  readonly rows: readonly CsvRow[]
  /** Lines, from 1, on which a quotation mark opens that nowhere closes: they are in no row. */
  readonly openQuotes: readonly number[]
}

const DELIMITERS = [';', ',', '\t'] as const
type Delimiter = (typeof DELIMITERS)[number]

/** How many letters of a file are looked at to tell what it is split at. */
const ENOUGH = 10_000

const delimiterOf = (text: string): Delimiter => {
  const start = text.slice(0, ENOUGH).replace(/^\s+/, '')
  // What stands between quotation marks is words.
  const [header = ''] = start.replaceAll(/"(?:[^"]|"")*"?/g, '').split(/\r\n|\r|\n/, 1)
  const counts = DELIMITERS.map((one) => header.split(one).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';'
}

const LINE_BREAK = /\r\n|\r|\n/g
const linesIn = (text: string): number => text.match(LINE_BREAK)?.length ?? 0

interface Cell {
  readonly words: string
  /** Where what comes after it begins. */
  readonly end: number
}

/** From the quotation mark at `start` up to the one that closes it; nothing when none does. */
const quotedFrom = (text: string, start: number): Cell | undefined => {
  let words = ''
  let from = start + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close === -1) return undefined
    words += text.slice(from, close)
    if (text[close + 1] !== '"') return { words, end: close + 1 }
    words += '"'
    from = close + 2
  }
}

/** Words up to the next delimiter or the end of the line. */
const plainFrom = (text: string, start: number, delimiter: Delimiter): Cell => {
  let end = start
  while (end < text.length && !`${delimiter}\r\n`.includes(text.charAt(end))) end += 1
  return { words: text.slice(start, end), end }
}

const cellFrom = (text: string, start: number, delimiter: Delimiter): Cell | undefined => {
  if (text[start] !== '"') return plainFrom(text, start, delimiter)
  const quoted = quotedFrom(text, start)
  if (quoted === undefined) return undefined
  // What stands behind the closing mark is not left out.
  const rest = plainFrom(text, quoted.end, delimiter)
  return { words: quoted.words + rest.words, end: rest.end }
}

const breakAt = (text: string, at: number): number => (text.startsWith('\r\n', at) ? 2 : 1)

const lineEnd = (text: string, from: number): number => {
  const found = text.slice(from).search(/\r|\n/)
  return found === -1 ? text.length : from + found
}

/**
 * A CSV file as rows (RFC 4180), whether it is split at `;`, `,` or tabs: the most frequent in the
 * first line, or what a first line `sep=` says. Rows without any words are left out. Nothing makes it
 * fail: of a line with a quotation mark that never closes it says so, and reads on at the next.
 */
export const readCsv = (file: string): CsvTable => {
  const bare = file.replace(/^\uFEFF/, '')
  const said = /^sep=([;,\t])(?:\r\n|\r|\n|$)/i.exec(bare)
  const text = said === null ? bare : bare.slice(said[0].length)
  const delimiter = DELIMITERS.find((one) => one === said?.[1]) ?? delimiterOf(text)
  const rows: CsvRow[] = []
  const openQuotes: number[] = []
  let line = said === null ? 1 : 1 + linesIn(said[0])
  let at = 0
  while (at < text.length) {
    const start = at
    const cells: string[] = []
    let open = false
    for (;;) {
      const cell = cellFrom(text, at, delimiter)
      if (cell === undefined) {
        open = true
        break
      }
      cells.push(unguarded(cell.words))
      at = cell.end
      if (text[at] !== delimiter) break
      at += 1
    }
    if (open) {
      openQuotes.push(line + linesIn(text.slice(start, at)))
      at = lineEnd(text, at)
    } else if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({ line, cells })
    }
    if (at < text.length) at += breakAt(text, at)
    line += linesIn(text.slice(start, at))
  }
  return { rows, openQuotes }
}
