import {
  type Extent,
  frame,
  type Piece,
  type Point,
  roleDivisionPiece,
} from '@samenbord/shared/template'

const INSET = 30
const FRAME: Extent = { w: 1840, h: 1500 }

/** All tasks against all people, live: what is agreed in *Wie doet wat* is seen here at once. */
export const rolesOnBoard = (at: Point): Piece =>
  frame('schema-wie-doet-wat', 'Wie doet wat, in een schema', at, FRAME, [
    roleDivisionPiece(
      'schema',
      { x: INSET, y: INSET },
      { w: FRAME.w - 2 * INSET, h: FRAME.h - 2 * INSET },
    ),
  ])
