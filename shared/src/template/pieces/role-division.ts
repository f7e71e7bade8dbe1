import { ROLES_TYPE } from '../../document/index.ts'
import type { Extent, Point, Solid } from './pieces.ts'

/** Who does what, live: what is agreed elsewhere is seen here. */
export const roleDivisionPiece = (name: string, at: Point, extent: Extent): Solid => ({
  name,
  type: ROLES_TYPE,
  at,
  extent,
  props: { ...extent, time: 'now' },
})
