import { type BoardRecord, PAGE_RECORD_ID } from '@samenbord/shared/document'
import { geo, layDown, note, type Piece } from '@samenbord/shared/template'
import { ring, stroke } from '../../../server/src/demo/stroke.ts'

const COUNT = 1_000
const COLUMNS = 40
const STEP = 240

/** A thousand shapes side by side: of ten, four notes, four boxes with words, two drawn rings. */
export const thousandShapes = (): BoardRecord[] =>
  layDown(
    PAGE_RECORD_ID,
    Array.from({ length: COUNT }, (_, index): Piece => {
      const at = { x: (index % COLUMNS) * STEP, y: Math.floor(index / COLUMNS) * STEP }
      const kind = index % 10
      if (kind < 4)
        return note(`note-${index}`, at, 'yellow', ['Een paar woorden', 'op een briefje'])
      if (kind < 8) {
        return geo(`box-${index}`, at, { w: 200, h: 160 }, ['Een vak met woorden'], {
          color: 'blue',
          fill: 'semi',
          dash: 'draw',
        })
      }
      return stroke(`ring-${index}`, at, ring({ w: 180, h: 160 }), 'red')
    }),
  )
