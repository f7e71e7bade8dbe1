import type { MapView } from '../../document/index.ts'
import { DOMAINS } from '../../domain/index.ts'
import { DomainGroup } from '../../model/index.ts'
import { domains } from '../../texts/index.ts'
import { drawArea, drawGrid, GAP, gridExtent } from '../area.ts'
import { FOUR_FIELDS } from '../four-fields.ts'
import { networkMap } from '../pieces/network-map.ts'
import { type Colour, type Extent, frame, type Solid } from '../pieces/pieces.ts'
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

/** Room for the map. */
const MAP: Extent = { w: 1180, h: 800 }

/** A way of working on the network map: one frame that the live map fills. */
const onMap = (name: string, title: string, view: MapView): Solid =>
  frame(name, title, { x: 0, y: 0 }, gridExtent(MAP, 1, 1), [
    networkMap('kaart', { x: GAP, y: GAP }, MAP, view),
  ])

/** *Ecogram*: the household in the middle, people by how near, and their ties. */
export const ecogram: Solid = onMap('ecogram', 'Ecogram: mensen om je heen', 'ecogram')

/** *Stamboom*: the family over generations. It shows nothing until the resident asks for it. */
export const genogram: Solid = onMap('stamboom', 'Stamboom', 'genogram')

/** *Waar sta ik?*: the same map, with the figures of participants on it. */
export const placement: Solid = onMap('waar-sta-ik', 'Waar sta ik?', 'placement')

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
