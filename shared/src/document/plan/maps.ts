import type * as Y from 'yjs'
import { placeShape, shapeOnBoard } from './place-shape.ts'

/** The kind of shape on the board that shows the network map. */
export const MAP_TYPE = 'network-map'

/** What of it: the people by closeness, the family over generations, or where participants stand. */
export const MAP_VIEWS = ['ecogram', 'genogram', 'placement'] as const
export type MapView = (typeof MAP_VIEWS)[number]

/** How large a new map on the board is, in page units. */
export const MAP_SIZE = { w: 1_080, h: 900 }

/** The first map of this view on the board; undefined when none is there. */
export const mapOnBoard = (doc: Y.Doc, view: MapView): string | undefined =>
  shapeOnBoard(doc, MAP_TYPE, (record) => record.get('props.view') === view)

/** Lays a map on the board, where there is room. `id` is `shape:` and what no other is called. */
export const placeMap = (doc: Y.Doc, id: string, view: MapView, origin?: symbol): void =>
  placeShape(doc, { id, type: MAP_TYPE, props: { ...MAP_SIZE, view } }, origin)
