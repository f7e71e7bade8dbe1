import { type BoardRecord, PAGE_RECORD_ID } from '@samenbord/shared/document'
import { firstMeeting } from './first-meeting.ts'
import { howIsIt } from './how-is-it.ts'
import { layDown } from './lay-down.ts'
import { peopleAround } from './people-around.ts'
import { type Piece, text } from './pieces.ts'
import { whatDoYouWant } from './what-do-you-want.ts'
import { whoDoesWhat } from './who-does-what.ts'
import { strong } from './words.ts'

const TITLE = 'Weer lucht in huis'
const HOUSEHOLD = 'Kastanje'

const FIRST_ROW = 200
const SECOND_ROW = 1210

const pieces: readonly Piece[] = [
  text('titel', { x: 0, y: 0 }, 800, [strong(TITLE)], { size: 'xl' }),
  text(
    'aan-tafel',
    { x: 0, y: 68 },
    1400,
    [`${HOUSEHOLD}, gesprek van 12 mei. Aan tafel: Wim, Greet, Samira, Joost, Fatma en Peter.`],
    { size: 'm' },
  ),
  firstMeeting({ x: 0, y: FIRST_ROW }),
  howIsIt({ x: 880, y: FIRST_ROW }),
  whatDoYouWant({ x: 2140, y: FIRST_ROW }),
  peopleAround({ x: 0, y: SECOND_ROW }),
  whoDoesWhat({ x: 1620, y: SECOND_ROW }),
]

/**
 * The worked case: one invented household, its first meeting without the resident and the second
 * with him. The records add to what every table holds from the start.
 */
export const workedCase: {
  readonly title: string
  readonly household: string
  readonly records: readonly BoardRecord[]
} = {
  title: TITLE,
  household: HOUSEHOLD,
  records: layDown(PAGE_RECORD_ID, pieces),
}
