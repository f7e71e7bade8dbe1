import {
  type Colour,
  card,
  type Extent,
  frame,
  geo,
  type Piece,
  type Point,
  strong,
} from '@samenbord/shared/template'
import { statementId } from './plan/ids.ts'

const FIELD: Extent = { w: 540, h: 450 }
const GAP = 20
const INSET = 20
/** How far below the name of a field the first card lies, and a card below another. */
const TITLE = 52
const BELOW = 14
const OWN: Extent = { w: FIELD.w - 2 * INSET, h: 186 }
const OTHER: Extent = { w: (OWN.w - INSET) / 2, h: 180 }

/** One of the four fields of the simple layout: the resident's own words first and largest. */
interface Field {
  name: string
  title: string
  color: Colour
  /** What was said, by its name in the plan. */
  own: string
  others: readonly [string, string]
}

const FIELDS: readonly Field[] = [
  {
    name: 'dag',
    title: 'Dag',
    color: 'yellow',
    own: 'daan',
    others: ['trap', 'boodschappen'],
  },
  {
    name: 'nacht',
    title: 'Nacht',
    color: 'blue',
    own: 'stoel',
    others: ['raam', 'stof'],
  },
  {
    name: 'geld',
    title: 'Geld',
    color: 'green',
    own: 'brieven',
    others: ['uitkering', 'huur'],
  },
  {
    name: 'vrije-tijd',
    title: 'Vrije tijd',
    color: 'light-violet',
    own: 'radios',
    others: ['dozen', 'kast'],
  },
]

const drawField = ({ name, title, color, own, others }: Field, { x, y }: Point): Piece[] => [
  geo(`veld-${name}`, { x, y }, FIELD, [strong(title)], {
    color,
    fill: 'solid',
    size: 'm',
    corner: true,
  }),
  card(`gezegd-${own}`, { x: x + INSET, y: y + TITLE }, OWN, 'statement', statementId(own), 'l'),
  ...others.map((other, place) =>
    card(
      `gezegd-${other}`,
      { x: x + INSET + place * (OTHER.w + INSET), y: y + TITLE + OWN.h + BELOW },
      OTHER,
      'statement',
      statementId(other),
    ),
  ),
]

/** How it is, told by the resident and the others in the four fields of the simple layout. */
export const howIsIt = (at: Point, h: number): Piece =>
  frame(
    'hoe-is-het',
    'Hoe is het',
    at,
    { w: 1180, h },
    FIELDS.flatMap((field, place) =>
      drawField(field, {
        x: 40 + (place % 2) * (FIELD.w + GAP),
        y: 40 + Math.floor(place / 2) * (FIELD.h + GAP),
      }),
    ),
  )
