import { type Colour, type Extent, frame, geo, note, type Piece, type Point } from './pieces.ts'
import { strong } from './words.ts'

const FIELD: Extent = { w: 540, h: 393 }

interface Said {
  name: string
  color: Colour
  words: string
  by: string
}

/** One of the four fields of the simple layout: the resident's own words first and largest. */
interface Field {
  name: string
  title: string
  color: Colour
  own: string
  others: readonly [Said, Said]
}

const FIELDS: readonly Field[] = [
  {
    name: 'dag',
    title: 'Dag',
    color: 'yellow',
    own: '‘Ik mis Daan. Met kerst was hij hier voor het laatst.’',
    others: [
      {
        name: 'dag-boodschappen',
        color: 'yellow',
        words: 'Donderdag doe ik de boodschappen. Dan drinken we koffie.',
        by: 'Greet',
      },
      {
        name: 'dag-trap',
        color: 'light-red',
        words: 'De trap is zwaar. Eén keer per dag is genoeg.',
        by: 'Wim',
      },
    ],
  },
  {
    name: 'nacht',
    title: 'Nacht',
    color: 'blue',
    own: '‘Als ik ga liggen, krijg ik het benauwd. Dus slaap ik in de stoel.’',
    others: [
      {
        name: 'nacht-stof',
        color: 'light-blue',
        words: 'Stof maakt de astma erger. Daar is iets aan te doen.',
        by: 'Joost',
      },
      {
        name: 'nacht-raam',
        color: 'light-red',
        words: 'Met het raam open gaat het beter. Maar daar staan de dozen.',
        by: 'Wim',
      },
    ],
  },
  {
    name: 'geld',
    title: 'Geld',
    color: 'green',
    own: '‘De brieven maak ik niet meer open. Ik weet wel wat erin staat.’',
    others: [
      {
        name: 'geld-uitkering',
        color: 'light-blue',
        words: 'De uitkering stopte in februari. Opnieuw vragen kan.',
        by: 'Fatma',
      },
      {
        name: 'geld-huur',
        color: 'light-blue',
        words: 'Twee maanden huur staan open. We zoeken samen een weg.',
        by: 'Peter',
      },
    ],
  },
  {
    name: 'vrije-tijd',
    title: 'Vrije tijd',
    color: 'light-violet',
    own: '‘Vroeger viste ik met Kees. En ik maak oude radio’s weer heel.’',
    others: [
      {
        name: 'vrije-tijd-kast',
        color: 'yellow',
        words: 'De kast in de kerk is door Wim gemaakt. Een pronkstuk!',
        by: 'Greet',
      },
      {
        name: 'vrije-tijd-radios',
        color: 'light-red',
        words: 'In de dozen zitten radio’s. De meeste doen het nog.',
        by: 'Wim',
      },
    ],
  },
]

const drawSaid = ({ name, color, words, by }: Said, at: Point): Piece =>
  note(name, at, color, [words, '', strong(by)])

const drawField = ({ name, title, color, own, others }: Field, { x, y }: Point): Piece[] => [
  geo(`veld-${name}`, { x, y }, FIELD, [strong(title), own, 'Wim'], {
    color,
    fill: 'solid',
    size: 'm',
    corner: true,
  }),
  ...others.map((said, place) => drawSaid(said, { x: x + 55 + place * 230, y: y + 160 })),
]

/** How it is, told by the resident and the others in the four fields of the simple layout. */
export const howIsIt = (at: Point): Piece =>
  frame(
    'hoe-is-het',
    'Hoe is het',
    at,
    { w: 1180, h: 886 },
    FIELDS.flatMap((field, place) =>
      drawField(field, {
        x: 40 + (place % 2) * (FIELD.w + 20),
        y: 40 + Math.floor(place / 2) * (FIELD.h + 20),
      }),
    ),
  )
