import { type BoardRecord, PAGE_RECORD_ID } from '@samenbord/shared/document'
import type { Day } from '@samenbord/shared/model'
import { layDown, type Piece, strong, text } from '@samenbord/shared/template'
import { type Days, daysAround } from './days.ts'
import { firstMeeting } from './first-meeting.ts'
import { howIsIt } from './how-is-it.ts'
import { type LaidLead, leadOf } from './lead.ts'
import { ourPlan } from './our-plan.ts'
import { familyTree, peopleAround } from './people-around.ts'
import { agreedPlanOf, firstPlanOf, type LaidPlan, planOf } from './plan/plan.ts'
import { rolesOnBoard } from './roles-on-board.ts'
import type { Seats } from './seats.ts'
import { whatDoYouWant } from './what-do-you-want.ts'
import { whoDoesWhat } from './who-does-what.ts'

const TITLE = 'Weer lucht in huis'
const HOUSEHOLD = 'Kastanje'

const FIRST_ROW = { y: 190, h: 1000 }
const SECOND_ROW = { y: 1250, h: 1060 }
const THIRD_ROW = { y: 2370 }

const boardOf = (days: Days): readonly Piece[] => [
  text('titel', { x: 0, y: 0 }, 800, [strong(TITLE)], { size: 'xl' }),
  text(
    'aan-tafel',
    { x: 0, y: 68 },
    1400,
    [
      `${HOUSEHOLD}, gesprek van ${days.say(0)}. Aan tafel: Wim, Greet, Samira, Joost, Fatma en Peter.`,
    ],
    { size: 'm' },
  ),
  // The resident's own words are what one sees first; what the team said without him comes last.
  howIsIt({ x: 0, y: FIRST_ROW.y }, FIRST_ROW.h),
  whatDoYouWant({ x: 1240, y: FIRST_ROW.y }, FIRST_ROW.h),
  firstMeeting({ x: 2580, y: FIRST_ROW.y }, FIRST_ROW.h, days),
  peopleAround({ x: 0, y: SECOND_ROW.y }, SECOND_ROW.h),
  familyTree({ x: 0, y: THIRD_ROW.y }),
  whoDoesWhat({ x: 1600, y: SECOND_ROW.y }, SECOND_ROW.h, days),
  rolesOnBoard({ x: 1600, y: THIRD_ROW.y }),
  ourPlan({ x: 3500, y: FIRST_ROW.y }, SECOND_ROW.y + SECOND_ROW.h - FIRST_ROW.y),
]

/** As it was after the first meeting. */
const firstBoardOf = (days: Days): readonly Piece[] => [
  text('titel', { x: 0, y: 0 }, 800, [strong(TITLE)], { size: 'xl' }),
  text(
    'aan-tafel',
    { x: 0, y: 68 },
    1400,
    [`${HOUSEHOLD}, gesprek van ${days.say(-14)}, zonder Wim.`],
    { size: 'm' },
  ),
  peopleAround({ x: 0, y: SECOND_ROW.y }, SECOND_ROW.h),
  firstMeeting({ x: 2580, y: FIRST_ROW.y }, FIRST_ROW.h, days),
]

/** One invented household, its first meeting without the resident and the second with him. */
export interface WorkedCase {
  readonly title: string
  readonly household: string
  /** They add to what every table holds from the start. */
  readonly records: readonly BoardRecord[]
  /** The household plan as it went on after the second meeting; the coordinator wrote it. */
  plan(seats: Seats): LaidPlan
  /** The plan to which the second meeting agreed. */
  agreed(seats: Seats): LaidPlan
  /** Who keeps the overview: the coordinator. */
  lead(seats: Seats): LaidLead
  /** The first meeting: on which day, and the table as it left it. */
  readonly first: {
    readonly day: Day
    readonly records: readonly BoardRecord[]
    plan(seats: Seats): LaidPlan
  }
}

/** The worked case, as if the second meeting is today. */
export const workedCase = (today: Day): WorkedCase => {
  const days = daysAround(today)
  return {
    title: TITLE,
    household: HOUSEHOLD,
    records: layDown(PAGE_RECORD_ID, boardOf(days)),
    plan: (seats) => planOf(days, seats),
    agreed: (seats) => agreedPlanOf(days, seats),
    lead: (seats) => leadOf(days, seats),
    first: {
      day: days.first,
      records: layDown(PAGE_RECORD_ID, firstBoardOf(days)),
      plan: (seats) => firstPlanOf(days, seats),
    },
  }
}
