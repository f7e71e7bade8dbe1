import type { Block } from '@samenbord/shared/export'
import { pngOf } from '../picture.ts'
import { plain, plainLine } from '../plain.ts'
import { pairPieces } from './pair-pieces.ts'
import { lineHeight } from './pen.ts'
import type { Piece } from './pieces.ts'
import { tablePieces } from './table-pieces.ts'
import {
  framePieces,
  linePieces,
  listPieces,
  once,
  paragraphPieces,
  quotePieces,
  type Sheet,
} from './text-pieces.ts'

type Level = 1 | 2 | 3

/** Points in an inch, and pixels in one as paper shows them. */
const INCH = 72
const PRINTED = 300

/** The headings and bookmarks of a document, in order: neither ever skips a level. */
export class Chapters {
  #deepest: number
  readonly #open: (PDFKit.PDFOutline | undefined)[] = []

  constructor(titleIsFirst: boolean) {
    this.#deepest = titleIsFirst ? 1 : 0
  }

  /** The level a heading gets. */
  levelOf(asked: Level): number {
    const level = Math.min(asked, this.#deepest + 1)
    this.#deepest = level
    return level
  }

  /** Opens a bookmark at a level, below the one that is open above it. */
  open(level: number, make: (below: PDFKit.PDFOutline | undefined) => PDFKit.PDFOutline): void {
    this.#open.length = Math.min(this.#open.length, level)
    const below = this.#open.filter((one) => one !== undefined).at(-1)
    this.#open[level] = make(below)
  }
}

const headingPieces = (
  sheet: Sheet,
  { level, text }: Extract<Block, { kind: 'heading' }>,
  chapters: Chapters,
): readonly Piece[] => {
  const { pen, look, left, width } = sheet
  const depth = chapters.levelOf(level)
  const tag = once(() => pen.tag(pen.root, `H${depth}`))
  const laid = pen.lay([{ text: plain(text), strong: true }], look.headings[level], width)
  const before = level === 1 ? look.space.heading * 1.2 : look.space.heading
  return linePieces(sheet, laid, {
    tag,
    x: left,
    before: level === 3 ? look.space.heading * 0.7 : before,
    beside: (y, first) => {
      if (!first) return
      const title = plainLine(text)
      chapters.open(depth, (below) => pen.bookmark(title, below, y - lineHeight(laid.look) / 2))
    },
  }).map((piece) => ({ ...piece, keep: true }))
}

const picturePieces = (
  sheet: Sheet,
  { svg, width: wide, height: high, alt }: Extract<Block, { kind: 'picture' }>,
  most: number,
): readonly Piece[] => {
  const { pen, look, left, width } = sheet
  const scale = Math.min(width / wide, (most * 0.85) / high)
  const [w, h] = [wide * scale, high * scale]
  const x = left + (width - w) / 2
  return [
    {
      before: look.space.part,
      height: h,
      keep: false,
      draw: (y) => {
        const figure = pen.tag(pen.root, 'Figure', {
          alt: plainLine(alt),
          bbox: [x, y, x + w, y + h],
        })
        const png = pngOf(svg, (w / INCH) * PRINTED)
        pen.within(figure, () => pen.image(png, { x, y }, { w, h }))
      },
    },
  ]
}

/** One part of a document as pieces to put on pages of which so much can be used. */
export const blockPieces = (
  sheet: Sheet,
  block: Block,
  { chapters, most }: { readonly chapters: Chapters; readonly most: number },
): Iterable<Piece> => {
  switch (block.kind) {
    case 'heading':
      return headingPieces(sheet, block, chapters)
    case 'paragraph':
      return paragraphPieces(
        sheet,
        block.line,
        block.small === true ? sheet.look.small : sheet.look.body,
      )
    case 'quote':
      return quotePieces(sheet, block.line, block.by)
    case 'list':
      return listPieces(sheet, block.items)
    case 'table':
      return block.columns.length === 0 ? [] : tablePieces(sheet, block, most)
    case 'pairs':
      return pairPieces(sheet, block.pairs)
    case 'frame':
      return framePieces(sheet, block.lines, most)
    case 'picture':
      return picturePieces(sheet, block, most)
  }
}

/** How much there is to lay of a block, in rows, items and lines. */
export const sizeOf = (block: Block): number => {
  switch (block.kind) {
    case 'table':
      return block.rows.length + 1
    case 'list':
      return block.items.length
    case 'pairs':
      return block.pairs.length
    default:
      return 1
  }
}
