import * as Y from 'yjs'
import type { BoardRecord } from '../board-record.ts'
import { isGone } from '../gone.ts'
import { addRecords, boardRecords, PAGE_RECORD_ID } from '../table-document.ts'
import { boardBoxes, orderOnTop } from './board-boxes.ts'
import { PLACED } from './cards.ts'
import { freePlace } from './free-place.ts'

/** The first shape of this type on the board that `fits`; undefined when none is there. */
export const shapeOnBoard = (
  doc: Y.Doc,
  type: string,
  fits: (record: Y.Map<unknown>) => boolean = () => true,
): string | undefined =>
  [...boardRecords(doc)].find(
    ([, record]) =>
      record instanceof Y.Map && !isGone(record) && record.get('type') === type && fits(record),
  )?.[0]

/** Lays a shape of this size on the board, where there is room. */
export const placeShape = (
  doc: Y.Doc,
  {
    id,
    type,
    props,
  }: Pick<BoardRecord, 'id'> & {
    type: string
    props: NonNullable<BoardRecord['props']> & { w: number; h: number }
  },
  origin: symbol = PLACED,
): void => {
  const record: BoardRecord = {
    id,
    typeName: 'shape',
    type,
    parentId: PAGE_RECORD_ID,
    index: orderOnTop(doc, PAGE_RECORD_ID),
    ...freePlace(boardBoxes(doc), props),
    rotation: 0,
    isLocked: false,
    opacity: 1,
    props,
    meta: {},
  }
  addRecords(doc, [record], origin)
}
