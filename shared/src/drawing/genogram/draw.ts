import type { Day, MapPersonKey } from '../../model/index.ts'
import type { MapPerson, NetworkMap } from '../../network/index.ts'
import { tieSentence } from '../../network/index.ts'
import type { Language } from '../../texts/index.ts'
import { boxAround, shifted, widened } from '../boxes.ts'
import type { Drawing, DrawnPerson, DrawnThing, Mark, Point } from '../drawing.ts'
import { keptSign } from '../ecogram/signs.ts'
import { personBox, REACH, wordMarks, wordsAt } from '../person-words.ts'
import { childMarks, unionMarks } from './family-lines.ts'
import { coupleSentence, familyText, relativeSentence } from './family-words.ts'
import { feltMarks, feltTies } from './feelings.ts'
import { householdMarks } from './household.ts'
import type { GenogramLayout } from './layout.ts'
import { legendOf } from './legend.ts'
import { ageOf, reachOf, symbolMarks } from './symbols.ts'

type Genogram = Drawing<MapPersonKey, string>

/** How a family tree is drawn. */
export interface GenogramLook {
  readonly language: Language
  readonly title: string
  /** From this day ages are counted. */
  readonly today: Day
}

const AGE = 15
const YEAR = 13
/** Room above a shape for the years. */
const YEARS_ROOM = 20
/** Room round all that is drawn. */
const MARGIN = 40

const yearMarks = ({ born, died }: MapPerson, { x, y }: Point): Mark[] => {
  const line = y - REACH - 6
  const year = (of: number | null, side: -1 | 1): Mark[] =>
    of === null
      ? []
      : [
          {
            kind: 'text',
            x: x + side * 5,
            y: line,
            words: `${of}`,
            size: YEAR,
            fill: 'soft',
            anchor: side === 1 ? 'start' : 'end',
            halo: 'surface',
          },
        ]
  return [...year(born, -1), ...year(died, 1)]
}

const insideOf = (person: MapPerson, year: number): string => {
  const age = ageOf(person, year)
  if (age !== undefined) return `${age}`
  const isShaped = person.life === 'living' || person.life === 'deceased'
  return isShaped && person.symbol === null ? '?' : ''
}

const drawRelative = (
  person: MapPerson,
  at: Point,
  { language, today }: GenogramLook,
): Omit<DrawnPerson<MapPersonKey>, 'title'> => {
  const words = wordsAt(person, true, language)
  const { x, y, w, h } = personBox(words)
  const inside = insideOf(person, Number(today.slice(0, 4)))
  return {
    key: person.key,
    at,
    reach: reachOf(person),
    box: shifted({ x, y: y - YEARS_ROOM, w, h: h + YEARS_ROOM }, at),
    marks: [
      ...symbolMarks(at, person, person.household),
      ...(inside === ''
        ? []
        : [
            {
              kind: 'text' as const,
              x: at.x,
              y: at.y + AGE * 0.35,
              words: inside,
              size: AGE,
              bold: true,
              fill: 'ink' as const,
              anchor: 'middle' as const,
              halo: 'raised' as const,
            },
          ]),
      ...yearMarks(person, at),
      ...wordMarks(words, at, 'surface'),
      ...(person.kept ? keptSign({ x: at.x + REACH, y: at.y + REACH * 0.75 }) : []),
    ],
  }
}

/** The family as a tree, after the signs of McGoldrick and Gerson; nothing in it was derived. */
export const drawGenogram = (
  { family, points, routes }: GenogramLayout,
  map: NetworkMap,
  look: GenogramLook,
): Genogram => {
  const { language, title } = look
  const felt = feltTies(map, (key) => family.people.has(key))
  const everyone = [...family.people.values()].flatMap((person) => {
    const at = points.get(person.key)
    return at === undefined ? [] : [{ person, at }]
  })
  // From the eldest generation down, each from left to right: as one reads it.
  everyone.sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x)
  const people = everyone.map(({ person, at }) => ({
    title: relativeSentence(family, person, language),
    ...drawRelative(person, at, look),
  }))
  const unionLines = routes.map(
    (route): DrawnThing<string> => ({
      key: route.union.key,
      title: coupleSentence(family, route.union, language),
      marks: [...childMarks(route, points), ...unionMarks(route, points)],
    }),
  )
  const isNextTo = (one: Point, other: Point): boolean =>
    !everyone.some(
      ({ at }) =>
        at.y === one.y && at.x > Math.min(one.x, other.x) && at.x < Math.max(one.x, other.x),
    )
  const pairs = new Map<string, number>()
  const tieLines = felt.flatMap(({ tie, from, to, feeling }): DrawnThing<string>[] => {
    const [one, other] = [points.get(from), points.get(to)]
    if (one === undefined || other === undefined) return []
    const pair = [from, to].sort().join(' ')
    const beside = pairs.get(pair) ?? 0
    pairs.set(pair, beside + 1)
    return [
      {
        key: tie.tie.id,
        title: tieSentence(map, tie, language),
        marks: feltMarks(one, other, feeling, beside, isNextTo(one, other)),
      },
    ]
  })
  const members = everyone.filter(({ person }) => person.household).map(({ at }) => at)
  const others = everyone.filter(({ person }) => !person.household).map(({ at }) => at)
  const bars = routes.map(({ from, bar }) => ({ x: from.x, y: from.y, w: 0, h: bar - from.y }))
  return {
    box: widened(boxAround([...people.map(({ box }) => box), ...bars]), MARGIN),
    language,
    title,
    description: familyText(map, family, felt, language),
    ground: householdMarks(members, others),
    lines: [...unionLines, ...tieLines],
    people,
    legend: legendOf(family, felt, language),
  }
}
