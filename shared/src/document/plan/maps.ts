import * as Y from 'yjs'
import type { BoardRecord } from '../board-record.ts'
import { isGone } from '../gone.ts'
import { addRecords, boardRecords, PAGE_RECORD_ID } from '../table-document.ts'
import { boardBoxes, orderOnTop } from './board-boxes.ts'
import { PLACED } from './cards.ts'
import { freePlace } from './free-place.ts'

/** The kind of shape on the board that shows the network map. */
export const MAP_TYPE = 'network-map'

/** What of it: the people by closeness, the family over generations, or where participants stand. */
export const MAP_VIEWS = ['ecogram', 'genogram', 'placement'] as const
export type MapView = (typeof MAP_VIEWS)[number]

/** How large a new map on the board is, in page units. */
export const MAP_SIZE = { w: 1_080, h: 900 }

/** The first map of this view on the board; undefined when none is there. */
export const mapOnBoard = (doc: Y.Doc, view: MapView): string | undefined =>
  [...boardRecords(doc)].find(
    ([, record]) =>
      record instanceof Y.Map &&
      !isGone(record) &&
      record.get('type') === MAP_TYPE &&
      record.get('props.view') === view,
  )?.[0]

/** Lays a map on the board, where there is room. `id` is `shape:` and what no other is called. */
export const placeMap = (doc: Y.Doc, id: string, view: MapView, origin: symbol = PLACED): void => {
  const record: BoardRecord = {
    id,
    typeName: 'shape',
    type: MAP_TYPE,
    parentId: PAGE_RECORD_ID,
    index: orderOnTop(doc, PAGE_RECORD_ID),
    ...freePlace(boardBoxes(doc), MAP_SIZE),
    rotation: 0,
    isLocked: false,
    opacity: 1,
    props: { ...MAP_SIZE, view },
    meta: {},
  }
  addRecords(doc, [record], origin)
}
