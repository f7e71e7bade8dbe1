import {
  card,
  type Extent,
  frame,
  geo,
  NOTE_SIDE,
  note,
  type Piece,
  type Point,
  strong,
  text,
} from '@samenbord/shared/template'
import type { Days } from './days.ts'
import { actionId, concernId } from './plan/ids.ts'

const COLUMNS = [40, 300, 590] as const
const TOP = 200
const STEP = 256
const CARD: Extent = { w: 230, h: 176 }

/** From the top down, by their names in the plan. */
const CONCERNS = ['gang', 'adem', 'brieven'] as const
const OWN_TASKS = ['aanbellen', 'briefje', 'geen-brief'] as const

const questions: readonly Piece[] = [
  note('vraag-deur', { x: COLUMNS[0], y: TOP }, 'yellow', [
    'Eén keer mochten we binnen. Wat konden wij beter doen?',
    '',
    strong('Samira en Joost'),
  ]),
  note('vraag-dozen', { x: COLUMNS[0], y: TOP + STEP }, 'yellow', [
    'Wat betekenen de dozen voor Wim?',
    '',
    strong('Peter'),
  ]),
  note('vraag-greet', { x: COLUMNS[0], y: TOP + 2 * STEP }, 'yellow', [
    'Zou Wim willen dat Greet naast hem zit?',
    '',
    strong('Samira'),
  ]),
]

const concerns: readonly Piece[] = CONCERNS.map((name, place) =>
  card(`zorg-${name}`, { x: COLUMNS[1], y: TOP + place * STEP }, CARD, 'concern', concernId(name)),
)

const ownTasks: readonly Piece[] = OWN_TASKS.map((name, place) =>
  card(`eigen-${name}`, { x: COLUMNS[2], y: TOP + place * STEP }, CARD, 'action', actionId(name)),
)

const heading = (name: string, x: number, words: string): Piece =>
  text(name, { x, y: 160 }, NOTE_SIDE, [strong(words)], { size: 's' })

/**
 * The first meeting, with the resident not there: only the team's own questions, what it saw, and
 * what it will do itself.
 */
export const firstMeeting = (at: Point, h: number, { say }: Days): Piece =>
  frame('eerste-gesprek', `Eerste gesprek (zonder Wim), ${say(-14)}`, at, { w: 860, h }, [
    geo(
      'voorstel',
      { x: 40, y: 40 },
      { w: 780, h: 96 },
      [
        strong('Voorstel, nog niet besproken'),
        `Dit zijn onze eigen vragen en zorgen. Op ${say(0)} bespreken we ze eerst met Wim.`,
      ],
      { color: 'grey', dash: 'dashed', fill: 'semi' },
    ),
    heading('kop-vragen', COLUMNS[0], 'Onze vragen'),
    heading('kop-zorgen', COLUMNS[1], 'Onze zorgen'),
    heading('kop-eigen', COLUMNS[2], 'Wat wij zelf doen'),
    ...questions,
    ...concerns,
    ...ownTasks,
  ])
