import { MAP_TYPE, type MapView } from '../../document/index.ts'
import type { Extent, Point, Solid } from './pieces.ts'

/** The network map itself, live: what people say of it elsewhere is seen here, and the other way round. */
export const networkMap = (name: string, at: Point, extent: Extent, view: MapView): Solid => ({
  name,
  type: MAP_TYPE,
  at,
  extent,
  props: { ...extent, view },
})
