import { DOMAINS } from '../../domain/index.ts'
import { DomainGroup } from '../../model/index.ts'
import { domains } from '../../texts/index.ts'
import { type Area, drawArea, drawGrid, GAP, gridExtent } from '../area.ts'
import { FOUR_FIELDS } from '../four-fields.ts'
import { type Colour, type Extent, frame, locked, type Solid, text } from '../pieces/pieces.ts'
import { rings, wordColumn } from './rings.ts'
import { sheet } from './sheet.ts'

const FIELD: Extent = { w: 400, h: 330 }

/** *Dag, nacht, geld, vrije tijd*: the simple layout. */
export const fourFields: Solid = frame(
  'vier-vakken',
  'Dag, nacht, geld, vrije tijd',
  { x: 0, y: 0 },
  gridExtent(FIELD, 2, 2),
  drawGrid(FOUR_FIELDS, FIELD, 2),
)

const TOPIC: Extent = { w: 330, h: 185 }
const MOST = Math.max(...DomainGroup.options.map((group) => DOMAINS[group].length))
const GROUP_COLOURS: Readonly<Record<DomainGroup, Colour>> = {
  day: 'yellow',
  night: 'light-blue',
  money: 'light-green',
  wellbeing: 'light-violet',
}

/** *Alle onderwerpen*: the fourteen domains, a column for each group. */
export const allTopics: Solid = frame(
  'alle-onderwerpen',
  'Alle onderwerpen',
  { x: 0, y: 0 },
  gridExtent(TOPIC, DomainGroup.options.length, MOST),
  DomainGroup.options.flatMap((group, column) =>
    DOMAINS[group].flatMap((domain, row) =>
      drawArea(
        { name: domain, title: domains.nl.topics[domain], colour: GROUP_COLOURS[group] },
        { x: GAP + column * (TOPIC.w + GAP), y: GAP + row * (TOPIC.h + GAP) },
        TOPIC,
      ),
    ),
  ),
)

const NETWORK: Extent = { w: 1400, h: 860 }
const SIDE = 200

/**
 * *Ecogram*: three rings, and the six sectors beside them. Sources differ in what a line means, so
 * the words stand below, and the how-to has people write on each line what it is.
 */
export const ecogram: Solid = rings('ecogram', 'Ecogram: mensen om je heen', {
  at: { x: GAP + SIDE + GAP, y: GAP },
  extent: { w: NETWORK.w - 4 * GAP - 2 * SIDE, h: NETWORK.h - 2 * GAP - 50 },
  rings: ['Verder weg', 'Dichtbij', 'Heel dichtbij'],
  heart: 'Wij',
  whole: NETWORK,
  beside: [
    ...wordColumn(
      [
        { name: 'familie', words: 'Familie' },
        { name: 'werk', words: 'Werk en school' },
        { name: 'overheid', words: 'Overheid' },
      ],
      { x: GAP, y: 120 },
      SIDE,
      270,
    ),
    ...wordColumn(
      [
        { name: 'vrienden', words: 'Vrienden, buren' },
        { name: 'club', words: 'Club en geloof' },
        { name: 'hulp', words: 'Zorg en hulp' },
      ],
      { x: NETWORK.w - GAP - SIDE, y: 120 },
      SIDE,
      270,
    ),
    locked(
      text(
        'lijnen',
        { x: GAP, y: NETWORK.h - GAP - 30 },
        NETWORK.w - 2 * GAP,
        [
          'Lijnen: dik = sterk · gewoon · streepjes = dun · rood = gespannen · kruis erdoor = verbroken',
        ],
        { textAlign: 'middle' },
      ),
    ),
  ],
})

const GENERATION: Extent = { w: 1060, h: 200 }
const KEY: Extent = { w: 300, h: 4 * GENERATION.h + 3 * GAP }

const generations: readonly Area[] = [
  { name: 'grootouders', title: 'Grootouders' },
  { name: 'ouders', title: 'Ouders, ooms en tantes' },
  { name: 'jij', title: 'Jij, je partner, broers en zussen' },
  { name: 'kinderen', title: 'Kinderen' },
]

/** *Stamboom*: a row for each generation. The signs are those of McGoldrick and Gerson. */
export const genogram: Solid = frame(
  'stamboom',
  'Stamboom',
  { x: 0, y: 0 },
  { w: GAP + GENERATION.w + GAP + KEY.w + GAP, h: KEY.h + 2 * GAP },
  [
    ...drawGrid(generations, GENERATION, 1),
    ...drawArea({ name: 'tekens', title: 'Tekens' }, { x: GAP + GENERATION.w + GAP, y: GAP }, KEY),
    locked(
      text('uitleg-tekens', { x: GAP + GENERATION.w + GAP + 18, y: GAP + 70 }, KEY.w - 36, [
        'Vierkant: man',
        'Rondje: vrouw',
        'Vraagteken: weet ik niet',
        'Dubbele rand: om wie het gaat',
        'Kruis erdoor: overleden',
        '',
        'Lijn: getrouwd',
        'Stippellijn: samen',
        'Eén streep erdoor: apart',
        'Twee strepen: gescheiden',
        '',
        'Kinderen hangen onder de lijn, de oudste links.',
      ]),
    ),
  ],
)

const MAP: Extent = { w: 1300, h: 780 }
const START: Extent = { w: 330, h: 365 }

/** *Waar sta ik?*: two rings around the household, and a place for notes that do not lie there yet. */
export const placement: Solid = rings('waar-sta-ik', 'Waar sta ik?', {
  at: { x: GAP + START.w + GAP, y: GAP },
  extent: { w: MAP.w - START.w - 3 * GAP, h: MAP.h - 2 * GAP },
  rings: ['Verder weg', 'Dichtbij'],
  heart: 'Het huishouden',
  whole: MAP,
  beside: drawGrid(
    [
      { name: 'begin', title: 'Jouw briefje', hint: 'Met je naam. Leg het zelf neer.' },
      { name: 'wens', title: 'Hier wil ik staan', hint: 'Schrijf op wat daarvoor nodig is.' },
    ],
    START,
    1,
  ),
})

/** *De wondervraag*: from the morning after to a first step. */
export const wonderQuestion: Solid = sheet('wondervraag', 'De wondervraag', {
  columns: 2,
  rows: 2,
  head: {
    name: 'stel',
    title: 'Stel dat het vannacht wordt opgelost',
    hint: 'Niemand merkt het, want iedereen slaapt. Dan wordt het ochtend.',
    colour: 'light-blue',
  },
  areas: [
    { name: 'merken', title: 'Waaraan merk je het?', hint: 'Wat doe je anders?' },
    { name: 'anderen', title: 'Wie merkt het nog meer?', hint: 'En waaraan?' },
    { name: 'nu-al', title: 'Wat is er nu al van?', hint: 'Ook een klein beetje telt.' },
    { name: 'stap', title: 'Wat is een eerste stap?', hint: 'Zo klein dat het morgen kan.' },
  ],
})
