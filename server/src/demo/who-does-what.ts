import {
  type Colour,
  type Extent,
  frame,
  geo,
  note,
  type Piece,
  type Point,
  text,
} from './pieces.ts'
import { type Line, strong } from './words.ts'

/** Who does what by when. */
interface Agreed {
  name: string
  who: string
  what: string
  when: string
  color: Colour
}

interface Lane {
  name: string
  wish: string
  color: Colour
  agreed: readonly [Agreed, Agreed, Agreed]
}

const LANE: Extent = { w: 900, h: 310 }
const GAP = 25

const LANES: readonly Lane[] = [
  {
    name: 'daan',
    wish: 'Daan weer hier aan tafel',
    color: 'yellow',
    agreed: [
      {
        name: 'lotte-vragen',
        who: 'Samira',
        what: 'vraagt Lotte of ze mee wil denken',
        when: 'vóór 15 mei',
        color: 'light-blue',
      },
      {
        name: 'appje',
        who: 'Wim',
        what: 'stuurt Daan een foto van de oude radio',
        when: 'zondag 17 mei',
        color: 'light-red',
      },
      {
        name: 'daan-vragen',
        who: 'Lotte',
        what: 'vraagt wat Daan fijn vindt (nog te vragen, door Samira)',
        when: 'vóór 22 mei',
        color: 'grey',
      },
    ],
  },
  {
    name: 'bed',
    wish: 'Weer in mijn bed slapen',
    color: 'blue',
    agreed: [
      {
        name: 'kist',
        who: 'Peter',
        what: 'zet een droge kist op de galerij',
        when: 'vóór 16 mei',
        color: 'light-blue',
      },
      {
        name: 'gang',
        who: 'Wim en Greet',
        what: 'maken de gang vrij, elke week twee dozen',
        when: 'vanaf 16 mei',
        color: 'light-red',
      },
      {
        name: 'benauwd',
        who: 'Joost en Wim',
        what: 'gaan samen naar Hanneke over de nacht',
        when: 'vóór 20 mei',
        color: 'light-blue',
      },
    ],
  },
  {
    name: 'post',
    wish: 'Weten hoe ik ervoor sta',
    color: 'green',
    agreed: [
      {
        name: 'aanvraag',
        who: 'Wim en Fatma',
        what: 'vragen de uitkering opnieuw aan',
        when: 'woensdag 13 mei',
        color: 'light-red',
      },
      {
        name: 'stapel',
        who: 'Wim en Samira',
        what: 'maken één stapel van de brieven',
        when: 'vrijdag 15 mei',
        color: 'light-red',
      },
      {
        name: 'huur',
        who: 'Peter',
        what: 'laat de huurschuld rusten tot 1 juli',
        when: 'vanaf nu',
        color: 'light-blue',
      },
    ],
  },
]

const drawLane = (lane: Lane, y: number): Piece[] => [
  geo(`baan-${lane.name}`, { x: 40, y }, LANE, [], { color: lane.color, fill: 'solid' }),
  text(`baan-${lane.name}-wens`, { x: 64, y: y + 58 }, 170, [strong(lane.wish)], { size: 'm' }),
  ...lane.agreed.map((agreed, place) =>
    note(`afspraak-${agreed.name}`, { x: 258 + place * 222, y: y + 55 }, agreed.color, [
      strong(agreed.who),
      agreed.what,
      strong(agreed.when),
    ]),
  ),
]

interface Rest {
  name: string
  title: string
  notes: readonly [readonly Line[], readonly Line[]]
  color: Colour
}

const REST: readonly Rest[] = [
  {
    name: 'niet-duidelijk',
    title: 'Nog niet duidelijk wie',
    color: 'grey',
    notes: [
      ['Wie belt de zorgverzekeraar over wat er nog openstaat?'],
      ['Wie vraagt af en toe hoe het met Greet gaat?'],
    ],
  },
  {
    name: 'als-het-niet-lukt',
    title: 'Wacht op … en als het niet lukt',
    color: 'yellow',
    notes: [
      ['Wacht op geld voor een matras.', strong('Samira'), 'vraagt het fonds, vóór 29 mei'],
      ['Lukt een zaterdag niet? Dan belt Greet met Samira. Dat is niet erg.'],
    ],
  },
  {
    name: 'overzicht',
    title: 'Wie houdt het overzicht?',
    color: 'light-green',
    notes: [
      [strong('Wim zelf.'), 'Is het hem te veel? Dan neemt Samira het even over.'],
      ['We kijken terug op', strong('dinsdag 26 mei'), 'om 14.00 uur, bij Wim thuis.'],
    ],
  },
]

const drawRest = ({ name, title, notes, color }: Rest, y: number): Piece[] => [
  geo(`rest-${name}`, { x: 980, y }, { w: 480, h: LANE.h }, [strong(title)], {
    color: 'grey',
    fill: 'semi',
    corner: true,
  }),
  ...notes.map((lines, place) =>
    note(`${name}-${place + 1}`, { x: 1005 + place * 230, y: y + 76 }, color, lines),
  ),
]

/** Who does what by when for each wish, and what is not settled yet. */
export const whoDoesWhat = (at: Point): Piece =>
  frame('wie-doet-wat', 'Wie doet wat', at, { w: 1500, h: 1060 }, [
    ...LANES.flatMap((lane, place) => drawLane(lane, 40 + place * (LANE.h + GAP))),
    ...REST.flatMap((rest, place) => drawRest(rest, 40 + place * (LANE.h + GAP))),
  ])
