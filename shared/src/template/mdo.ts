import { drawGrid, GAP, gridExtent } from './area.ts'
import { FOUR_FIELDS } from './four-fields.ts'
import { arrow } from './pieces/arrow.ts'
import { type Extent, frame, type Piece } from './pieces/pieces.ts'

const FIELD: Extent = { w: 310, h: 340 }
const HOW_IS_IT = gridExtent(FIELD, 2, 2)
const WISH: Extent = { w: 340, h: 2 * FIELD.h + GAP }
const TASKS: Extent = { w: 360, h: FIELD.h }
/** Room for an arrow from one frame to the next, in pixels. */
const STEP = 90

const howIsIt = frame(
  'hoe-is-het',
  'Hoe is het?',
  { x: 0, y: 0 },
  HOW_IS_IT,
  drawGrid(FOUR_FIELDS, FIELD, 2),
)

const wishes = frame(
  'wat-wil-je-anders',
  'Wat wil je anders?',
  { x: HOW_IS_IT.w + STEP, y: 0 },
  gridExtent(WISH, 1, 1),
  drawGrid(
    [{ name: 'wensen', title: 'Wat wil je anders?', hint: 'In je eigen woorden.' }],
    WISH,
    1,
  ),
)

const tasks = frame(
  'wie-doet-wat',
  'Wie doet wat?',
  { x: wishes.at.x + wishes.extent.w + STEP, y: 0 },
  gridExtent(TASKS, 1, 2),
  drawGrid(
    [
      { name: 'afspraken', title: 'Wie doet wat?', hint: 'Wat, wie en vóór wanneer.' },
      { name: 'niet-duidelijk', title: 'Nog niet duidelijk wie' },
    ],
    TASKS,
    1,
  ),
)

/** *MDO*: from how it is, by what the household wants to be different, to who does what. */
export const mdo: readonly Piece[] = [
  howIsIt,
  wishes,
  tasks,
  arrow('van-nu-naar-wens', howIsIt, wishes, { size: 'm', color: 'grey' }),
  arrow('van-wens-naar-afspraak', wishes, tasks, { size: 'm', color: 'grey' }),
]
