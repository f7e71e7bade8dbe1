import type { ExportDocument } from '@samenbord/shared/export'
import { plainLine } from '../plain.ts'
import { colours, type TextLook } from './look.ts'
import { atLeft, heightOf, type LaidText, lineHeight } from './pen.ts'
import type { Piece } from './pieces.ts'
import type { Sheet } from './text-pieces.ts'

const MARK = 24

/** The sign of Samenbord: a table with four around it. */
const drawMark = ({ pen, left }: Sheet, top: number): void => {
  const unit = MARK / 32
  const at = (x: number, y: number) => ({ x: left + x * unit, y: top + y * unit })
  const pale = '#7aa3ac'
  pen.square(at(9, 9), 14 * unit, 4.5 * unit, colours.accent)
  pen.dot(at(16, 4), 2.8 * unit, colours.warm)
  pen.square(at(25.4, 13.4), 5.2 * unit, 1.5 * unit, pale)
  pen.dot(at(16, 28), 2.8 * unit, pale)
  pen.square(at(1.4, 13.4), 5.2 * unit, 1.5 * unit, pale)
}

/** Whether a heading of the first level stands in the document; else its title is that. */
const hasFirstHeading = ({ blocks }: ExportDocument): boolean =>
  blocks.some((block) => block.kind === 'heading' && block.level === 1)

const layHead = ({ pen, look }: Sheet, { draft, head }: ExportDocument, width: number) => {
  const lay = (text: string, strong: boolean) =>
    atLeft(pen.lay([{ text: plainLine(text), strong }], look.head, width))
  const lines = head.map((text) => lay(text, false))
  return draft === undefined ? lines : [lay(draft, true), ...lines]
}

/** The sign and the title, and beside them the day and whose it is. */
const letterHead = (sheet: Sheet, document: ExportDocument): Piece => {
  const { pen, look, left, width } = sheet
  const beside = layHead(sheet, document, width * 0.42)
  const wide = Math.max(0, ...beside.flatMap(widths))
  const first = !hasFirstHeading(document)
  const titleX = left + MARK + 6
  const title = pen.lay(
    [{ text: plainLine(document.title), strong: true }],
    first ? look.title : look.name,
    width - wide - MARK - 18,
  )
  const besideHigh = beside.reduce((sum, text) => sum + heightOf(text), 0)
  return {
    before: 0,
    height: Math.max(MARK, heightOf(title), besideHigh),
    keep: true,
    draw: (top) => {
      pen.artifact(() => drawMark(sheet, top))
      pen.within(pen.tag(pen.root, first ? 'H1' : 'P'), () => {
        const middle = Math.max(0, (MARK - lineHeight(title.look)) / 2)
        pen.text(title, { x: titleX, y: top + middle })
      })
      let y = top
      for (const text of beside) {
        pen.within(pen.tag(pen.root, 'P'), () => {
          for (const line of text.lines) {
            const x = left + width - line.width
            y += pen.text({ lines: [line], look: text.look }, { x, y })
          }
        })
      }
    },
  }
}

const widths = ({ lines }: LaidText): readonly number[] => lines.map(({ width }) => width)

/** The title over the whole width, and below it the day and whose it is. */
const planHead = (sheet: Sheet, document: ExportDocument): Piece => {
  const { pen, look, left, width } = sheet
  const title = pen.lay([{ text: plainLine(document.title), strong: true }], look.title, width)
  const below = layHead(sheet, document, width)
  const gap = 4
  return {
    before: 0,
    height: [title, ...below].reduce((sum, text) => sum + heightOf(text), MARK + 2 * gap),
    keep: true,
    draw: (top) => {
      pen.artifact(() => drawMark(sheet, top))
      let y = top + MARK + gap
      const tag = hasFirstHeading(document) ? 'P' : 'H1'
      pen.within(pen.tag(pen.root, tag), () => {
        y += pen.text(title, { x: left, y }) + gap
      })
      for (const text of below) {
        pen.within(pen.tag(pen.root, 'P'), () => {
          y += pen.text(text, { x: left, y })
        })
      }
    },
  }
}

/** What stands above everything: what it is, of whom and when, and whether it is a draft. */
export const headPiece = (sheet: Sheet, document: ExportDocument): Piece =>
  document.form === 'letter' ? letterHead(sheet, document) : planHead(sheet, document)

/** What each page says again, small: of what it is a page, whether it is a draft, and which page. */
export const drawRunning = (
  sheet: Sheet,
  {
    title,
    draft,
    page,
  }: {
    readonly title: string
    readonly draft: string | undefined
    readonly page: string | undefined
  },
  { first, bottom }: { readonly first: boolean; readonly bottom: number },
): void => {
  const { pen, look, left, width } = sheet
  const lay = (text: string, of: TextLook = look.running) =>
    atLeft(pen.lay([{ text: plainLine(text), strong: false }], of, width / 2))
  const toRight = (text: LaidText, y: number) => {
    const [line] = text.lines
    if (line === undefined) return
    pen.text({ lines: [line], look: text.look }, { x: left + width - line.width, y })
  }
  const top = look.margin.top - lineHeight(look.running) - 8
  pen.artifact(() => {
    if (!first) {
      const [line] = lay(title).lines
      if (line !== undefined) pen.text({ lines: [line], look: look.running }, { x: left, y: top })
      if (draft !== undefined) toRight(lay(draft), top)
    }
    if (page !== undefined) toRight(lay(page), bottom)
  }, 'Pagination')
}
