import type { Block, Line } from '@samenbord/shared/export'
import { plain, plainLine } from '../plain.ts'
import type { LaidLine } from './lay-text.ts'
import { colours, type TextLook } from './look.ts'
import { heightOf, lineHeight, type Tag } from './pen.ts'
import type { Piece } from './pieces.ts'
import { once, type Sheet, weighted } from './text-pieces.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Between a column and the next. */
const GAP = 12

interface Column {
  readonly x: number
  readonly width: number
}

const columnsOf = ({ columns, widths }: Table, { left, width }: Sheet): readonly Column[] => {
  const parts = columns.map((_, at) => widths?.[at] ?? 1)
  const all = parts.reduce((sum, part) => sum + part, 0)
  let x = left
  return parts.map((part, at) => {
    const wide = (width * part) / all
    const column = { x, width: at === parts.length - 1 ? wide : wide - GAP }
    x += wide
    return column
  })
}

/** A line of a cell, with its look. */
interface CellLine {
  readonly line: LaidLine
  readonly look: TextLook
}

const cellLines = (
  { pen, look }: Sheet,
  lines: readonly Line[],
  width: number,
  first: boolean,
): readonly CellLine[] =>
  lines.flatMap((line, at) => {
    const laid = pen.lay(weighted(line), first && at > 0 ? look.cellNote : look.cell, width)
    return laid.lines.map((one) => ({ line: one, look: laid.look }))
  })

const highOf = (lines: readonly CellLine[]): number =>
  lines.reduce((sum, { look }) => sum + lineHeight(look), 0)

/** The lines of a cell in parts that are no higher than so much. */
const partsOf = (lines: readonly CellLine[], most: number): readonly (readonly CellLine[])[] => {
  const parts: CellLine[][] = [[]]
  let high = 0
  for (const line of lines) {
    const more = lineHeight(line.look)
    if (high > 0 && high + more > most) {
      parts.push([])
      high = 0
    }
    parts.at(-1)?.push(line)
    high += more
  }
  return parts
}

/** A row that stays whole; only one higher than a page is parted. */
const rowPieces = (
  sheet: Sheet,
  cells: readonly (readonly Line[])[],
  {
    columns,
    body,
    most,
    repeat,
  }: {
    readonly columns: readonly Column[]
    readonly body: () => Tag
    readonly most: number
    readonly repeat: Piece['repeat'] | undefined
  },
): readonly Piece[] => {
  const { pen, look, left, width } = sheet
  const row = once(() => pen.tag(body(), 'TR'))
  const laid = columns.map((column, at) => ({
    x: column.x,
    tag: once(() => (at === 0 ? pen.tag(row(), 'TH', { scope: 'Row' }) : pen.tag(row(), 'TD'))),
    parts: partsOf(cellLines(sheet, cells[at] ?? [], column.width, at === 0), most),
  }))
  const count = Math.max(...laid.map(({ parts }) => parts.length))
  return Array.from({ length: count }, (_, part) => {
    const high = Math.max(...laid.map(({ parts }) => highOf(parts[part] ?? [])))
    const height = high + 2 * look.space.row
    return {
      before: 0,
      height,
      keep: false,
      ...(repeat !== undefined && { repeat }),
      draw: (top: number) => {
        for (const { x, tag, parts } of laid) {
          // Also of a cell without words, so that each row has as many as the table has columns.
          const cell = tag()
          let y = top + look.space.row
          for (const { line, look: of } of parts[part] ?? []) {
            pen.within(cell, () => {
              y += pen.text({ lines: [line], look: of }, { x, y })
            })
          }
        }
        const under = top + height
        pen.artifact(() =>
          pen.line(
            { x: left, y: under },
            { x: left + width, y: under },
            { width: 0.75, colour: colours.line },
          ),
        )
      },
    }
  })
}

/** A table whose head comes again on each page; a row is laid when it is asked for. */
export function* tablePieces(sheet: Sheet, block: Table, most: number): Generator<Piece> {
  const { pen, look, left, width } = sheet
  const columns = columnsOf(block, sheet)
  const names = block.columns.map((name, at) =>
    pen.lay([{ text: plain(name), strong: true }], look.columnHead, columns[at]?.width ?? width),
  )
  const height = Math.max(0, ...names.map(heightOf)) + 6
  const rule = (y: number) =>
    pen.line(
      { x: left, y: y + height },
      { x: left + width, y: y + height },
      { width: 1.5, colour: colours.ink },
    )
  const table = once(() => {
    const tag = pen.tag(pen.root, 'Table')
    tag.dictionary.data.A = { O: 'Table', Summary: new String(plainLine(block.summary)) }
    return tag
  })
  const repeat = {
    height,
    draw: (y: number) =>
      pen.artifact(() => {
        names.forEach((name, at) => {
          pen.text(name, { x: columns[at]?.x ?? left, y })
        })
        rule(y)
      }, 'Pagination'),
  }
  const head: Piece = {
    before: look.space.part,
    height,
    keep: block.rows.length > 0,
    draw: (y) => {
      const row = pen.tag(pen.tag(table(), 'THead'), 'TR')
      names.forEach((name, at) => {
        pen.within(pen.tag(row, 'TH', { scope: 'Column' }), () =>
          pen.text(name, { x: columns[at]?.x ?? left, y }),
        )
      })
      pen.artifact(() => rule(y))
    },
  }
  const body = once(() => pen.tag(table(), 'TBody'))
  // A head that takes much of a page does not come again on each.
  const again = height < most / 4
  const room = (again ? most - height : most) - 2 * look.space.row
  yield head
  for (const cells of block.rows) {
    yield* rowPieces(sheet, cells, {
      columns,
      body,
      most: room,
      repeat: again ? repeat : undefined,
    })
  }
}
