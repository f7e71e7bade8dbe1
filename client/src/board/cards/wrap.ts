import type { Run } from './face.ts'

/** How wide a text is written, in the units of the line. */
export type Measure = (text: string, bold: boolean) => number

interface Piece {
  readonly text: string
  readonly bold: boolean
}

/** Words with the space behind them, and ends of lines by themselves. */
const piecesOf = (runs: readonly Run[]): Piece[] =>
  runs.flatMap(({ text, bold = false }) =>
    (text.match(/\n|[^\S\n]+|[^\s]+/g) ?? []).map((piece) => ({ text: piece, bold })),
  )

const isSpace = (piece: Piece): boolean => piece.text.trim() === ''

/** A word that is wider than a line, in parts that each fit. */
const split = (piece: Piece, width: number, measure: Measure): Piece[] => {
  const parts: Piece[] = []
  let part = ''
  for (const letter of piece.text) {
    if (part !== '' && measure(part + letter, piece.bold) > width) {
      parts.push({ ...piece, text: part })
      part = ''
    }
    part += letter
  }
  return [...parts, { ...piece, text: part }]
}

/** Pieces of one weight that follow each other, as one. */
const joined = (line: readonly Piece[]): Run[] => {
  const runs: Piece[] = []
  for (const piece of line) {
    const last = runs.at(-1)
    if (last?.bold === piece.bold) runs[runs.length - 1] = { ...last, text: last.text + piece.text }
    else runs.push(piece)
  }
  return runs
}

/** Breaks text into lines of at most this width, between words where that can be. */
export const wrapRuns = (runs: readonly Run[], width: number, measure: Measure): Run[][] => {
  const lines: Piece[][] = [[]]
  let room = width
  const put = (piece: Piece) => {
    lines.at(-1)?.push(piece)
    room -= measure(piece.text, piece.bold)
  }
  const newLine = () => {
    lines.push([])
    room = width
  }
  // Words without a space between them, such as a name and its comma, stay together.
  let word: Piece[] = []
  const endWord = () => {
    const wide = word.reduce((sum, { text, bold }) => sum + measure(text, bold), 0)
    if (wide > room && room < width) newLine()
    if (wide <= room) word.forEach(put)
    else {
      for (const part of word.flatMap((piece) => split(piece, width, measure))) {
        if (measure(part.text, part.bold) > room && room < width) newLine()
        put(part)
      }
    }
    word = []
  }
  for (const piece of piecesOf(runs)) {
    if (!isSpace(piece)) {
      word.push(piece)
      continue
    }
    endWord()
    if (piece.text === '\n') newLine()
    else if (room < width) put({ ...piece, text: ' ' })
  }
  endWord()
  return lines.map(joined)
}
