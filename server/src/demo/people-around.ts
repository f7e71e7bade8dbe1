import {
  type ArrowLook,
  arrow,
  type Colour,
  type Extent,
  frame,
  geo,
  type Piece,
  type Point,
  type Solid,
  strong,
  text,
} from '@samenbord/shared/template'
import { ring, stroke } from './stroke.ts'

const FRAME: Extent = { w: 1540, h: 1060 }
const MIDDLE: Point = { x: FRAME.w / 2, y: FRAME.h / 2 }

/** Where something stands, counted from the middle of the map. */
const around = ({ x, y }: Point, { w, h }: Extent): Point => ({
  x: MIDDLE.x + x - w / 2,
  y: MIDDLE.y + y - h / 2,
})

const drawRing = (name: string, words: string, extent: Extent): Piece[] => [
  geo(`ring-${name}`, around({ x: 0, y: 0 }, extent), extent, [], {
    geo: 'ellipse',
    color: 'grey',
    dash: 'dashed',
  }),
  text(
    `ring-${name}-naam`,
    around({ x: 0, y: extent.h / 2 - 24 }, { w: 160, h: 24 }),
    160,
    [words],
    { textAlign: 'middle' },
  ),
]

const rings: readonly Piece[] = [
  ...drawRing('verder-weg', 'verder weg', { w: 1440, h: 980 }),
  ...drawRing('dichtbij', 'dichtbij', { w: 1070, h: 720 }),
  ...drawRing('heel-dichtbij', 'heel dichtbij', { w: 660, h: 500 }),
]

const wim = geo(
  'mens-wim',
  around({ x: 0, y: 0 }, { w: 150, h: 106 }),
  { w: 150, h: 106 },
  [strong('Wim')],
  { geo: 'ellipse', color: 'red', fill: 'solid', size: 'l' },
)

/** Someone on the map, and the tie with the resident. */
interface Contact {
  name: string
  words: readonly [string, string]
  /** From the middle of the map. */
  place: Point
  /** Sits there for an organisation: told by the shape, never by the ring. */
  formal: boolean
  /** Those at the table have a colour. */
  color?: Colour
  /** Nothing when the two do not know each other. */
  tie?: ArrowLook
}

const STRONG: ArrowLook = { dash: 'solid', size: 'l' }
const THIN: ArrowLook = { dash: 'dotted', size: 'm', color: 'grey', heads: 'none' }
const TENSE: ArrowLook = { dash: 'dashed', size: 'm', color: 'orange', heads: 'none' }

const CONTACTS: readonly Contact[] = [
  {
    name: 'greet',
    words: ['Greet', 'van de kerk'],
    place: { x: 150, y: 168 },
    formal: false,
    color: 'violet',
    tie: { ...STRONG, label: 'sterk' },
  },
  {
    name: 'mehmet',
    words: ['Mehmet', 'buurman'],
    place: { x: 415, y: -45 },
    formal: false,
    tie: { label: 'neemt post mee' },
  },
  {
    name: 'open-deur',
    words: ['De Open Deur', 'kerk'],
    place: { x: 405, y: 125 },
    formal: false,
    tie: { label: 'kookt op zondag', heads: 'both' },
  },
  {
    name: 'kees',
    words: ['Kees', 'visvriend'],
    place: { x: 590, y: -215 },
    formal: false,
    tie: { ...THIN, label: 'lang niet gezien', labelAt: 0.3 },
  },
  {
    name: 'ingrid',
    words: ['Ingrid', 'moeder van Daan'],
    place: { x: 330, y: -345 },
    formal: false,
    tie: { ...TENSE, label: 'gespannen' },
  },
  {
    name: 'daan',
    words: ['Daan', 'zoon, 15 jaar'],
    place: { x: 60, y: -400 },
    formal: false,
    tie: { ...THIN, label: 'dun' },
  },
  {
    name: 'lotte',
    words: ['Lotte', 'Jeugdhulp De Brug'],
    place: { x: -300, y: -350 },
    formal: true,
  },
  {
    name: 'samira',
    words: ['Samira', 'Buurtteam Noord'],
    place: { x: -290, y: -190 },
    formal: true,
    color: 'blue',
    tie: { label: 'gaat mee' },
  },
  {
    name: 'hanneke',
    words: ['Hanneke', 'huisarts'],
    place: { x: -585, y: -150 },
    formal: true,
    tie: { label: 'kent hem lang', labelAt: 0.3 },
  },
  {
    name: 'joost',
    words: ['Joost', 'Thuiszorg Linde'],
    place: { x: -420, y: 10 },
    formal: true,
    color: 'blue',
    tie: { label: 'let op de adem' },
  },
  {
    name: 'fatma',
    words: ['Fatma', 'Werk en Inkomen'],
    place: { x: -530, y: 200 },
    formal: true,
    color: 'blue',
    tie: { ...TENSE, label: 'gespannen', labelAt: 0.4 },
  },
  {
    name: 'peter',
    words: ['Peter', 'De Akker, wonen'],
    place: { x: -190, y: 270 },
    formal: true,
    color: 'blue',
    tie: { ...TENSE, label: 'gespannen' },
  },
]

const drawContact = ({ name, words, place, formal, color }: Contact): Solid => {
  const [called, from] = words
  const longest = Math.max(called.length, from.length)
  const extent = { w: Math.max(150, 50 + 9.5 * longest), h: formal ? 84 : 92 }
  return geo(`mens-${name}`, around(place, extent), extent, [strong(called), from], {
    geo: formal ? 'rectangle' : 'ellipse',
    color: color ?? 'black',
    fill: color === undefined ? 'semi' : 'solid',
  })
}

const drawMap = (): Piece[] => {
  const drawn = new Map(CONTACTS.map((contact) => [contact.name, drawContact(contact)]))
  const ties = CONTACTS.flatMap(({ name, tie }) => {
    const contact = drawn.get(name)
    return contact === undefined || tie === undefined
      ? []
      : [arrow(`band-${name}`, contact, wim, tie)]
  })
  const lotte = drawn.get('lotte')
  const daan = drawn.get('daan')
  if (lotte !== undefined && daan !== undefined) {
    ties.push(arrow('band-lotte-daan', lotte, daan, { label: 'kent Daan' }))
  }
  return [wim, ...drawn.values(), ...ties]
}

const sector = (name: string, at: Point, lines: readonly string[]): Piece =>
  text(`hoek-${name}`, at, 180, lines.map(strong))

const legend: readonly Piece[] = [
  geo('uitleg-kring', { x: 40, y: 896 }, { w: 180, h: 64 }, ['eigen kring'], { geo: 'ellipse' }),
  geo('uitleg-organisatie', { x: 40, y: 974 }, { w: 180, h: 58 }, ['organisatie']),
]

const DAAN_RING: Extent = { w: 226, h: 126 }
const ringAroundDaan = stroke(
  'kring-om-daan',
  around({ x: 60, y: -400 }, DAAN_RING),
  ring(DAAN_RING),
  'red',
  'm',
)

/** The first drawn network: the household in the middle, three rings, people and their ties. */
export const peopleAround = (at: Point): Piece =>
  frame('mensen-om-je-heen', 'Mensen om je heen', at, FRAME, [
    ...rings,
    sector('zorg', { x: 40, y: 36 }, ['Zorg en hulp']),
    sector('familie', { x: 1080, y: 36 }, ['Familie']),
    sector('vrienden', { x: 1340, y: 140 }, ['Vrienden', 'en buren']),
    sector('kerk', { x: 1320, y: 940 }, ['Kerk en', 'vrijwilligers']),
    sector('overheid', { x: 40, y: 800 }, ['Overheid', 'en wonen']),
    ...legend,
    ...drawMap(),
    ringAroundDaan,
  ])
