import type * as Y from 'yjs'
import type { BoardRecord } from '../board-record.ts'
import { addRecords } from '../table-document.ts'
import { boardBoxes, orderOnTop } from './board-boxes.ts'
import { PLACED } from './cards.ts'
import { freePlace } from './free-place.ts'

/** Room between a frame and what stands beside it: the title stands above it, outside. */
const APART = 48

const sizeOf = ({ props = {} }: BoardRecord): { readonly w: number; readonly h: number } => {
  const { w, h } = props
  return { w: typeof w === 'number' ? w : 0, h: typeof h === 'number' ? h : 0 }
}

/**
 * Lays a frame with all that lies on it beside what stands on the board, right of it or below, so
 * that one can do it without the board on the screen. The records lie under ids not used before,
 * `frame` on the page and the rest on it.
 */
export const placeFrame = (
  doc: Y.Doc,
  [frame, ...rest]: readonly [BoardRecord, ...BoardRecord[]],
  origin: symbol = PLACED,
): void => {
  const roomy = boardBoxes(doc).map((box) => ({ ...box, w: box.w + APART, h: box.h + APART }))
  const place = freePlace(roomy, sizeOf(frame))
  addRecords(doc, [{ ...frame, ...place, index: orderOnTop(doc) }, ...rest], origin)
}
