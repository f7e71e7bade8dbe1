import { drawGrid, GAP, gridExtent } from './area.ts'
import { FOUR_FIELDS } from './four-fields.ts'
import { type Extent, frame, type Piece } from './pieces/pieces.ts'

const FIELD: Extent = { w: 400, h: 330 }
const HOW_IS_IT = gridExtent(FIELD, 2, 2)
const WISH: Extent = { w: 400, h: HOW_IS_IT.h - 2 * GAP }

/** *Keukentafelgesprek*: how it is in four fields, and room for what should be different. */
export const kitchenTable: readonly Piece[] = [
  frame('hoe-is-het', 'Hoe is het?', { x: 0, y: 0 }, HOW_IS_IT, drawGrid(FOUR_FIELDS, FIELD, 2)),
  frame(
    'wat-wil-je-anders',
    'Wat wil je anders?',
    { x: HOW_IS_IT.w + 3 * GAP, y: 0 },
    gridExtent(WISH, 1, 1),
    drawGrid(
      [{ name: 'wensen', title: 'Wat wil je anders?', hint: 'In je eigen woorden.' }],
      WISH,
      1,
    ),
  ),
]
