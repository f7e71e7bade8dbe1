import type { Block, Line } from '@samenbord/shared/export'
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { paragraphOf } from './paragraphs.ts'
import { styleIds, twentieths } from './styles.ts'

/** How wide the text of a page is, in points. */
export const TEXT_WIDTH = 487

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 6, color: 'D3CDBF' }
const thick = { style: BorderStyle.SINGLE, size: 12, color: '1D1B16' }

const cellOf = (
  lines: readonly Line[],
  {
    width,
    first,
    head,
  }: { readonly width: number; readonly first: boolean; readonly head: boolean },
): TableCell => {
  const style = (at: number) => {
    if (head) return styleIds.columnHead
    return first && at > 0 ? styleIds.cellNote : styleIds.cell
  }
  // Word holds a cell without a paragraph to be damaged.
  const shown = lines.length === 0 ? [[]] : lines
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: head ? thick : thin },
    margins: { right: twentieths(9), left: 0 },
    children: shown.map((line, at) => paragraphOf(line, { style: style(at) })),
  })
}

const widthsOf = (count: number, widths: readonly number[] | undefined): readonly number[] => {
  const parts = Array.from({ length: count }, (_, at) => widths?.[at] ?? 1)
  const all = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => Math.round((twentieths(TEXT_WIDTH) * part) / all))
}

const rowOf = (
  cells: readonly (readonly Line[])[],
  widths: readonly number[],
  head = false,
): TableRow =>
  new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: widths.map((width, at) => cellOf(cells[at] ?? [], { width, first: at === 0, head })),
  })

const tableOf = (rows: readonly TableRow[], widths: readonly number[], head: boolean): Table =>
  new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: twentieths(TEXT_WIDTH), type: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    tableLook: { firstRow: head, firstColumn: true, noHBand: true, noVBand: true },
  })

/** A table whose first row is its head, on each page again. */
export const blockTable = ({ columns, rows, widths }: Extract<Block, { kind: 'table' }>): Table => {
  const wide = widthsOf(columns.length, widths)
  const head = rowOf(
    columns.map((text) => [[{ text, strong: true }]]),
    wide,
    true,
  )
  return tableOf([head, ...rows.map((cells) => rowOf(cells, wide))], wide, true)
}

/** Names with what belongs to each. */
export const pairTable = ({ pairs }: Extract<Block, { kind: 'pairs' }>): Table => {
  const wide = widthsOf(2, [3, 2])
  const rows = pairs.map(([name, value]) =>
    rowOf([[[{ text: name }]], [[{ text: value, strong: true }]]], wide),
  )
  return tableOf(rows, wide, false)
}
