import type { ExportDocument } from '@samenbord/shared/export'
import { texts } from '@samenbord/shared/texts'
import { giveAll, type Taker } from '../../taker.ts'
import { plainLine } from '../plain.ts'
import { blockPieces, Chapters, sizeOf } from './block-pieces.ts'
import { drawRunning, headPiece } from './head-pieces.ts'
import { type Look, letterLooks, looks } from './look.ts'
import { heightOf, Pen } from './pen.ts'
import { heightOfAll, type Page, type Piece, pageHeight, paginate } from './pieces.ts'
import { type Sheet, weighted } from './text-pieces.ts'

interface Layout {
  readonly sheet: Sheet
  readonly pieces: readonly Piece[]
  readonly foot: Piece | undefined
}

/** Says how much is laid. */
type Laid = (pieces: number) => Promise<void>

const layOut = async (
  pen: Pen,
  document: ExportDocument,
  look: Look,
  laid: Laid,
): Promise<Layout> => {
  const left = look.margin.side
  const sheet = { pen, look, left, width: Pen.page.width - 2 * left }
  const most = pageHeight(look)
  const first = document.blocks.find((block) => block.kind === 'heading' && block.level === 1)
  const chapters = new Chapters(first === undefined)
  const pieces = [headPiece(sheet, document)]
  let done = 0
  for (const block of document.blocks) {
    const next = done + sizeOf(block)
    for (const piece of blockPieces(sheet, block, { chapters, most })) {
      // A row that is parted is one row.
      done = Math.min(done + 1, next)
      await laid(done)
      pieces.push(piece)
    }
    done = next
  }
  return { sheet, pieces, foot: footPiece(sheet, document) }
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
const letterLayout = async (pen: Pen, document: ExportDocument, to: Taker): Promise<Layout> => {
  const size = sizeOfAll(document)
  const of = Math.max(1, (letterLooks.length + 1) * size)
  const laid =
    (before: number): Laid =>
    (pieces) =>
      to.measure({ step: 'laying', done: before * size + pieces, of })
  for (const [tried, look] of letterLooks.entries()) {
    const layout = await layOut(pen, document, look, laid(tried))
    if (fitsOnePage(layout)) return layout
  }
  return layOut(pen, document, looks.letter, laid(letterLooks.length))
}

const planLayout = (pen: Pen, document: ExportDocument, to: Taker): Promise<Layout> =>
  layOut(pen, document, looks.plan, (done) =>
    to.measure({ step: 'laying', done, of: Math.max(1, sizeOfAll(document)) }),
  )

const sizeOfAll = ({ blocks }: ExportDocument): number =>
  blocks.reduce((sum, block) => sum + sizeOf(block), 0)

/** The pages of a document, its foot below the last block, or at the bottom of a letter. */
const pagesOf = ({ sheet, pieces, foot }: Layout, isLetter: boolean): readonly Page[] => {
  const { pages, ends } = paginate(pieces, sheet.look)
  if (foot === undefined) return pages
  const bottom = bottomOf(sheet)
  if (ends + foot.before + foot.height > bottom) {
    return [...pages, [() => foot.draw(sheet.look.margin.top)]]
  }
  const top = isLetter ? bottom - foot.height : ends + foot.before
  pages.at(-1)?.push(() => foot.draw(top))
  return pages
}

const bottomOf = ({ look }: Sheet): number => Pen.page.height - look.margin.bottom

/**
 * Writes a document as a PDF made to the rules of PDF/UA-1: tagged, with language, title, bookmarks and
 * its fonts inside. Each page leaves as soon as it is drawn.
 */
export const writePdf = async (document: ExportDocument, to: Taker): Promise<{ ok: true }> => {
  const title = plainLine(document.title)
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  const pen = new Pen({ title, language })
  const isLetter = document.form === 'letter'
  const layout = await (isLetter ? letterLayout : planLayout)(pen, document, to)
  const { sheet } = layout
  const pages = pagesOf(layout, isLetter)
  const count = pages.length
  to.begin({ type: 'application/pdf', size: undefined })
  for (const [at, page] of pages.entries()) {
    await to.measure({ step: 'pages', done: at, of: count })
    pen.newPage()
    for (const draw of page) draw()
    const number =
      isLetter && count === 1 ? undefined : texts[document.language].paper.page(at + 1, count)
    drawRunning(
      sheet,
      { title, draft: document.draft, page: number },
      { first: at === 0, bottom: bottomOf(sheet) + 8 },
    )
    await giveAll(pen.leave(), to)
  }
  await to.measure({ step: 'pages', done: count, of: count })
  for await (const bytes of pen.end()) await giveAll(bytes, to)
  return { ok: true }
}
