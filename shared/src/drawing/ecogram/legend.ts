import { TieQuality } from '../../model/index.ts'
import { type NetworkMap, seenAt } from '../../network/index.ts'
import { inOneLine } from '../../plan/index.ts'
import { ecogram, type Language, networkTells } from '../../texts/index.ts'
import type { Drawing, Mark } from '../drawing.ts'
import { tieMarks } from '../lines.ts'
import { figureMarks, keptSign, shapeMarks, wishSign } from './signs.ts'

type Legend = Drawing<string, string>['legend']

const MIDDLE = { x: 24, y: 12 }
const LINE = [
  { x: 3, y: 12 },
  { x: 45, y: 12 },
] as const
const SHAPE = 9

const shape = (look: Partial<Parameters<typeof shapeMarks>[1]>): Mark[] =>
  shapeMarks(MIDDLE, { formal: false, colour: undefined, open: false, ...look }, SHAPE)

const figure = (trial: boolean): Mark[] => figureMarks(MIDDLE, 'person-3', trial, 0.5)

/** What the signs mean. Shapes and kinds of ties always, other signs when they stand there. */
export const legendOf = (map: NetworkMap, language: Language, placements: boolean): Legend => {
  const { legend } = ecogram[language]
  const { qualities } = networkTells[language]
  const when = (is: boolean, words: string, marks: Mark[]): Legend => (is ? [{ words, marks }] : [])
  const figures = placements ? map.figures.filter(({ placement }) => seenAt(placement)) : []
  const tries = figures.filter(({ placement: { trial } }) => trial !== null)
  const { contacts, ties } = map
  return [
    { words: legend.near, marks: shape({}) },
    { words: legend.organisation, marks: shape({ formal: true }) },
    ...when(
      contacts.some(({ person }) => person?.colour !== undefined),
      legend.seated,
      shape({ colour: 'person-3' }),
    ),
    ...when(
      contacts.some(({ place }) => place?.ring == null),
      legend.open,
      shape({ open: true }),
    ),
    ...TieQuality.options.map((quality) => ({
      words: qualities[quality],
      marks: tieMarks(...LINE, { quality, direction: null }),
    })),
    ...when(
      ties.some(({ tie: { quality } }) => quality === null),
      legend.tie,
      tieMarks(...LINE, { quality: null, direction: null }),
    ),
    { words: legend.arrow, marks: tieMarks(...LINE, { quality: 'ordinary', direction: 'forth' }) },
    ...when(
      contacts.some(({ contact }) => contact !== undefined && inOneLine(contact.wish) !== ''),
      legend.wish,
      wishSign(MIDDLE),
    ),
    ...when(
      [...contacts, ...ties].some(({ kept }) => kept),
      legend.kept,
      keptSign(MIDDLE),
    ),
    ...when(figures.length > tries.length, legend.figure, figure(false)),
    ...when(tries.length > 0, legend.trial, figure(true)),
  ]
}
