import { type MapEnd, NO_COLOUR, Ring, Sector } from '../../model/index.ts'
import {
  endName,
  type Figure,
  type MapPerson,
  type NetworkMap,
  networkText,
  personSentence,
  seenAt,
  tieSentence,
} from '../../network/index.ts'
import { inOneLine } from '../../plan/index.ts'
import { type Language, networkTells, standing } from '../../texts/index.ts'
import { boxRound, shifted } from '../boxes.ts'
import type { Box, Drawing, DrawnPerson, DrawnThing, Point } from '../drawing.ts'
import { personTone } from '../person-tone.ts'
import { personBox, personLines, REACH, wordMarks, wordsAt } from '../person-words.ts'
import { groundMarks } from './ground.ts'
import { heartMarks } from './heart.ts'
import { type EcogramKey, type EcogramLayout, isCompact } from './layout.ts'
import { legendOf } from './legend.ts'
import { mapBoxes } from './map-words.ts'
import { drawPerson } from './person-marks.ts'
import { figureMarks } from './signs.ts'
import { type LineEnd, type Route, routeMarks, routesOf } from './tie-lines.ts'
import { waitingMarks } from './waiting.ts'

type Ecogram = Drawing<EcogramKey, string>
type Points = ReadonlyMap<EcogramKey, Point>

/** How an ecogram is drawn. */
export interface EcogramLook {
  readonly language: Language
  readonly title: string
  /** Whether participants' own figures stand on it. */
  readonly placements: boolean
  /** Who is on their way, and where they are now. */
  readonly moving?: Points
}

/** A drawing of which every part can be drawn again by itself. */
interface Parts {
  readonly still: Ecogram
  readonly people: ReadonlyMap<EcogramKey, (at: Point) => DrawnPerson<EcogramKey>>
  readonly lines: readonly { readonly route: Route; readonly drawn: DrawnThing<string> }[]
  readonly lineAt: (route: Route, points: Points) => DrawnThing<string>
}

const MIDDLE: Point = { x: 0, y: 0 }

/** Round the sectors, in each the nearest first: the order in which one goes along people. */
const inOrder = (people: readonly MapPerson[]): MapPerson[] => {
  const rank = ({ place }: MapPerson): number => {
    if (place === null) return Number.POSITIVE_INFINITY
    const ring = place.ring === null ? Ring.options.length : Ring.options.indexOf(place.ring)
    return Sector.options.indexOf(place.sector) * 10 + ring
  }
  return [...people].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)]
    return one === other ? 0 : one - other
  })
}

const figureTitle = ({ person, placement }: Figure, language: Language): string => {
  const { rings, inSectors } = networkTells[language]
  const words = standing[language]
  const name = inOneLine(person.name) || networkTells[language].nobody
  const place = seenAt(placement)
  if (place === null) return name
  const where = words.where(rings[place.ring], inSectors[place.sector])
  return placement.trial === null ? words.stands(name, where) : words.tries(name, where)
}

const drawFigure = (
  figure: Figure,
  at: Point,
  language: Language,
): Omit<DrawnPerson<EcogramKey>, 'title'> => {
  const { person, placement } = figure
  const words = wordsAt({ name: person.name, under: '' }, true, language)
  return {
    key: `placement:${placement.id}`,
    at,
    reach: REACH,
    box: shifted(personBox(words), at),
    marks: [
      ...figureMarks(at, personTone(person.colour ?? NO_COLOUR), placement.trial !== null),
      ...wordMarks(words, at, 'surface'),
    ],
  }
}

/** Room round all that is drawn. */
const MARGIN = 24
/** In such steps a drawing grows, so that it seldom has another size. */
const BOX_STEP = 40

const roundedOut = ({ x, y, w, h }: Box): Box => {
  const out = (value: number) => Math.ceil((value + MARGIN) / BOX_STEP) * BOX_STEP
  const [left, top, right, bottom] = [out(-x), out(-y), out(x + w), out(y + h)]
  return { x: -left, y: -top, w: left + right, h: top + bottom }
}

const partsOf = (
  layout: EcogramLayout,
  map: NetworkMap,
  { language, title, placements }: EcogramLook,
): Parts => {
  const { extent, points } = layout
  const compact = isCompact(map)
  const drawers = new Map<EcogramKey, (at: Point) => DrawnPerson<EcogramKey>>()
  const { heart } = extent
  const household = endName(map, 'household', language)
  drawers.set('household', () => ({
    key: 'household',
    title: household.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    at: MIDDLE,
    reach: heart,
    box: { x: -heart, y: -heart, w: 2 * heart, h: 2 * heart },
    marks: heartMarks(map, heart, language),
  }))
  for (const person of inOrder(map.contacts)) {
    const said = personSentence(map, person, language)
    drawers.set(person.key, (at) => ({
      key: person.key,
      title: said,
      at,
      reach: REACH,
      ...drawPerson(person, at, compact, language),
    }))
  }
  if (placements) {
    for (const figure of map.figures) {
      const key: EcogramKey = `placement:${figure.placement.id}`
      if (!points.has(key)) continue
      const said = figureTitle(figure, language)
      drawers.set(key, (at) => ({ title: said, ...drawFigure(figure, at, language) }))
    }
  }
  const boxes = new Map(
    map.contacts.map((person) => [
      person.key,
      personLines(wordsAt(person, compact, language)).map(({ box }) => box),
    ]),
  )
  const endAt =
    (where: Points) =>
    (end: MapEnd): LineEnd => {
      if (end === 'household') return { at: MIDDLE, reach: heart, words: [] }
      const at = where.get(end) ?? points.get(end) ?? MIDDLE
      return { at, reach: REACH, words: (boxes.get(end) ?? []).map((box) => shifted(box, at)) }
    }
  const lineAt = (route: Route, where: Points): DrawnThing<string> => ({
    key: route.tie.tie.id,
    title: tieSentence(map, route.tie, language),
    marks: routeMarks(route, endAt(where)),
  })
  const lines = routesOf(map).map((route) => ({ route, drawn: lineAt(route, points) }))
  const everyone = [...drawers].map(([key, draw]) => draw(points.get(key) ?? MIDDLE))
  const waiting = map.contacts.flatMap(({ key, place }) => {
    const at = points.get(key)
    return place === null && at !== undefined ? [at] : []
  })
  return {
    people: drawers,
    lines,
    lineAt,
    still: {
      box: roundedOut(boxRound([...mapBoxes(extent), ...everyone.map(({ box }) => box)])),
      language,
      title,
      description: networkText(map, language),
      ground: [...groundMarks(extent, language), ...waitingMarks(waiting, language)],
      lines: lines.map(({ drawn }) => drawn),
      people: everyone,
      legend: legendOf(map, language, placements),
    },
  }
}

interface Known {
  readonly map: NetworkMap
  readonly look: EcogramLook
  readonly parts: Parts
}

/** What was drawn last of each layout: a frame in which someone moves draws only what moves. */
const last = new WeakMap<EcogramLayout, Known>()

const knownParts = (layout: EcogramLayout, map: NetworkMap, look: EcogramLook): Parts => {
  const known = last.get(layout)
  if (
    known !== undefined &&
    known.map === map &&
    known.look.language === look.language &&
    known.look.title === look.title &&
    known.look.placements === look.placements
  ) {
    return known.parts
  }
  const parts = partsOf(layout, map, look)
  last.set(layout, { map, look, parts })
  return parts
}

/**
 * The map as an ecogram. `moving` puts people elsewhere: they and the ends of their ties are drawn
 * there, and all else is the very same object as without it. The household does not move.
 */
export const drawEcogram = (layout: EcogramLayout, map: NetworkMap, look: EcogramLook): Ecogram => {
  const { moving } = look
  const { still, people, lines, lineAt } = knownParts(layout, map, look)
  if (moving === undefined || moving.size === 0) return still
  return {
    ...still,
    lines: lines.map(({ route, drawn }) =>
      moving.has(route.from) || moving.has(route.to) ? lineAt(route, moving) : drawn,
    ),
    people: still.people.map((person) => {
      const at = moving.get(person.key)
      const draw = people.get(person.key)
      return at === undefined || draw === undefined ? person : draw(at)
    }),
  }
}
