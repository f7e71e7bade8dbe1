import {
  type Colour,
  card,
  type Extent,
  frame,
  geo,
  type Line,
  NOTE_SIDE,
  note,
  type Piece,
  type Point,
  strong,
  text,
} from '@samenbord/shared/template'
import type { Days } from './days.ts'
import { LOOK_BACK } from './plan/actions.ts'
import { actionId } from './plan/ids.ts'

const LANE: Extent = { w: 984, h: 310 }
const GAP = 25
const CARD: Extent = { w: 246, h: 168 }
const LOOSE: Extent = { w: 240, h: NOTE_SIDE }
const BETWEEN = 14

/** What is done for one wish. */
interface Lane {
  name: string
  wish: string
  color: Colour
  /** Names in the plan. */
  actions: readonly [string, string, string]
}

const LANES: readonly Lane[] = [
  {
    name: 'daan',
    wish: 'Daan weer hier aan tafel',
    color: 'yellow',
    actions: ['lotte-vragen', 'appje', 'daan-vragen'],
  },
  {
    name: 'bed',
    wish: 'Weer in mijn bed slapen',
    color: 'blue',
    actions: ['kist', 'gang', 'benauwd'],
  },
  {
    name: 'post',
    wish: 'Weten hoe ik ervoor sta',
    color: 'green',
    actions: ['aanvraag', 'stapel', 'huur-rust'],
  },
]

const drawLane = (lane: Lane, y: number): Piece[] => [
  geo(`baan-${lane.name}`, { x: 40, y }, LANE, [], { color: lane.color, fill: 'solid' }),
  text(`baan-${lane.name}-wens`, { x: 64, y: y + 58 }, 170, [strong(lane.wish)], { size: 'm' }),
  ...lane.actions.map((action, place) =>
    card(
      `afspraak-${action}`,
      { x: 240 + place * (CARD.w + BETWEEN), y: y + (LANE.h - CARD.h) / 2 },
      CARD,
      'action',
      actionId(action),
    ),
  ),
]

interface Rest {
  name: string
  title: string
  /** Cards of these actions come first. */
  actions: readonly string[]
  notes: readonly (readonly Line[])[]
  color: Colour
}

const restOf = ({ say }: Days): readonly Rest[] => [
  {
    name: 'niet-duidelijk',
    title: 'Nog niet duidelijk wie of wanneer',
    actions: ['verzekeraar', 'kees'],
    notes: [['Wie vraagt af en toe hoe het met Greet gaat?']],
    color: 'grey',
  },
  {
    name: 'als-het-niet-lukt',
    title: 'Wacht op … en als het niet lukt',
    actions: ['matras'],
    notes: [['Lukt een week niet? Dan belt Greet met Samira. Dat is niet erg.']],
    color: 'yellow',
  },
  {
    name: 'overzicht',
    title: 'Wie houdt het overzicht?',
    actions: [],
    notes: [
      [strong('Samira,'), 'met Wims woord. Is zij er niet? Dan Joost.'],
      ['We kijken terug op', strong(say(LOOK_BACK)), 'om 14.00 uur, bij Wim thuis.'],
    ],
    color: 'light-green',
  },
]

const REST: Extent = { w: 752, h: LANE.h }

const drawRest = ({ name, title, actions, notes, color }: Rest, y: number): Piece[] => {
  const inside = { x: 1073, y: y + 76 }
  const behind = inside.x + actions.length * (LOOSE.w + BETWEEN)
  return [
    geo(`rest-${name}`, { x: 1048, y }, REST, [strong(title)], {
      color: 'grey',
      fill: 'semi',
      corner: true,
    }),
    ...actions.map((action, place) =>
      card(
        `afspraak-${action}`,
        { x: inside.x + place * (LOOSE.w + BETWEEN), y: inside.y },
        LOOSE,
        'action',
        actionId(action),
      ),
    ),
    ...notes.map((lines, place) =>
      note(
        `${name}-${place + 1}`,
        { x: behind + place * (NOTE_SIDE + BETWEEN), y: inside.y },
        color,
        lines,
      ),
    ),
  ]
}

/** Who does what by when for each wish, and what is not settled yet. */
export const whoDoesWhat = (at: Point, h: number, days: Days): Piece =>
  frame('wie-doet-wat', 'Wie doet wat', at, { w: 1840, h }, [
    ...LANES.flatMap((lane, place) => drawLane(lane, 40 + place * (LANE.h + GAP))),
    ...restOf(days).flatMap((rest, place) => drawRest(rest, 40 + place * (LANE.h + GAP))),
  ])
