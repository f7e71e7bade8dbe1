import type { ExportDocument } from '@samenbord/shared/export'
import { texts } from '@samenbord/shared/texts'
import { plainLine } from '../plain.ts'
import { blockPieces, Chapters } from './block-pieces.ts'
import { drawRunning, headPiece } from './head-pieces.ts'
import { type Look, letterLooks, looks } from './look.ts'
import { heightOf, Pen } from './pen.ts'
import { heightOfAll, type Piece, pageHeight, place } from './pieces.ts'
import { type Sheet, weighted } from './text-pieces.ts'

interface Layout {
  readonly sheet: Sheet
  readonly pieces: readonly Piece[]
  readonly foot: Piece | undefined
}

const layOut = (pen: Pen, document: ExportDocument, look: Look): Layout => {
  const left = look.margin.side
  const sheet = { pen, look, left, width: Pen.page.width - 2 * left }
  const most = pageHeight(look)
  const first = document.blocks.find((block) => block.kind === 'heading' && block.level === 1)
  const chapters = new Chapters(first === undefined)
  const blocks = document.blocks.flatMap((block) => blockPieces(sheet, block, { chapters, most }))
  return {
    sheet,
    pieces: [headPiece(sheet, document), ...blocks],
    foot: footPiece(sheet, document),
  }
}

const footPiece = (sheet: Sheet, { foot }: ExportDocument): Piece | undefined => {
  const { pen, look, left, width } = sheet
  if (foot.length === 0) return undefined
  const laid = foot.map((line) => pen.lay(weighted(line), look.foot, width))
  return {
    before: look.space.heading,
    height: laid.reduce((sum, text) => sum + heightOf(text), 0),
    keep: false,
    draw: (top) => {
      let y = top
      for (const text of laid) {
        pen.within(pen.tag(pen.root, 'P'), () => {
          y += pen.text(text, { x: left, y })
        })
      }
    },
  }
}

const fitsOnePage = ({ sheet, pieces, foot }: Layout): boolean =>
  heightOfAll(foot === undefined ? pieces : [...pieces, foot]) <= pageHeight(sheet.look)

/** A letter as roomy as one page allows; when none does, as roomy as can be, on more pages. */
const letterLayout = (pen: Pen, document: ExportDocument): Layout => {
  for (const look of letterLooks) {
    const layout = layOut(pen, document, look)
    if (fitsOnePage(layout)) return layout
  }
  return layOut(pen, document, looks.letter)
}

/**
 * A document as a PDF made to the rules of PDF/UA-1: tagged, with language, title, bookmarks and its
 * fonts inside.
 */
export const pdfOf = (document: ExportDocument): Promise<Uint8Array> => {
  const title = plainLine(document.title)
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  const pen = new Pen({ title, language })
  const isLetter = document.form === 'letter'
  const { sheet, pieces, foot } = isLetter
    ? letterLayout(pen, document)
    : layOut(pen, document, looks.plan)
  const ends = place(pieces, pen, sheet.look)
  const bottom = Pen.page.height - sheet.look.margin.bottom
  if (foot !== undefined) {
    if (ends + foot.before + foot.height > bottom) {
      pen.newPage()
      foot.draw(sheet.look.margin.top)
    } else foot.draw(isLetter ? bottom - foot.height : ends + foot.before)
  }
  const count = pen.pages
  for (let page = 0; page < count; page += 1) {
    pen.toPage(page)
    const number =
      isLetter && count === 1 ? undefined : texts[document.language].paper.page(page + 1, count)
    drawRunning(
      sheet,
      { title, draft: document.draft, page: number },
      { first: page === 0, bottom: bottom + 8 },
    )
  }
  pen.end()
  return pen.bytes
}
