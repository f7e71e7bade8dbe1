import type { Look } from './look.ts'
import { Pen } from './pen.ts'

/** What stays whole on a page: a line, a row, a picture. */
export interface Piece {
  /** Space above it, but not at the head of a page. */
  readonly before: number
  readonly height: number
  /** Whether it stays on one page with the next. */
  readonly keep: boolean
  /** Draws it, its upper side so far from the head of the page. */
  readonly draw: (y: number) => void
  /** What comes above it again when it begins a page: the head of its table. */
  readonly repeat?: { readonly height: number; readonly draw: (y: number) => void }
}

/** The height of pieces that stand on one page together. */
export const heightOfAll = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { before, height }, at) => sum + height + (at === 0 ? 0 : before), 0)

/** How much fits on a page. */
export const pageHeight = ({ margin }: Look): number => Pen.page.height - margin.top - margin.bottom

/** Pieces that stay together, in order. */
const together = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const groups: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    if (open) groups.at(-1)?.push(piece)
    else groups.push([piece])
    open = piece.keep
  }
  return groups
}

/** What is drawn on one page, from its head down. */
export type Page = (() => void)[]

/** Puts pieces on pages, a new one where the next does not fit, and says where the last one ends. */
export const paginate = (
  pieces: readonly Piece[],
  look: Look,
): { readonly pages: Page[]; readonly ends: number } => {
  const [top, bottom] = [look.margin.top, Pen.page.height - look.margin.bottom]
  let y = top
  let page: Page = []
  const pages = [page]
  const turn = () => {
    page = []
    pages.push(page)
    y = top
  }
  const put = ({ draw, height }: Pick<Piece, 'draw' | 'height'>) => {
    const at = y
    page.push(() => draw(at))
    y += height
  }
  for (const group of together(pieces)) {
    const high = heightOfAll(group) + (y === top ? 0 : (group[0]?.before ?? 0))
    if (y > top && y + high > bottom) turn()
    for (const piece of group) {
      // A group higher than a page is parted after all.
      if (y > top && y + piece.before + piece.height > bottom) turn()
      if (y === top && piece.repeat !== undefined) put(piece.repeat)
      else if (y > top) y += piece.before
      put(piece)
    }
  }
  return { pages, ends: y }
}
