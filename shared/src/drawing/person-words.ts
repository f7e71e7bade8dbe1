import { type MapPerson, personName } from '../network/index.ts'
import { inOneLine } from '../plan/index.ts'
import type { Language } from '../texts/index.ts'
import type { Box, Mark, Point, Tone } from './drawing.ts'
import { fitted, widthOf } from './text-width.ts'

/** Half the width of someone's shape, in units of the drawing. */
export const REACH = 21
const NAME = { size: 16, most: 146, line: 39 }
const UNDER = { size: 14, most: 152, line: 56 }

/** The words at someone, as many as there is room for. */
export interface PersonWords {
  readonly name: string
  readonly under: string
}

/** One line of words at someone: where it stands, seen from them, and how large it is. */
interface PersonLine {
  readonly words: string
  readonly line: number
  readonly size: number
  readonly bold: boolean
  /** The room it takes, seen from them. */
  readonly box: Box
}

/** What stands at someone; under the name nothing where many are. */
export const wordsAt = (
  person: Pick<MapPerson, 'name' | 'under'>,
  compact: boolean,
  language: Language,
): PersonWords => ({
  name: fitted(personName(person, language), NAME.size, NAME.most, true),
  under: compact ? '' : fitted(inOneLine(person.under), UNDER.size, UNDER.most),
})

const lineOf = (words: string, { size, line }: typeof NAME, bold: boolean): PersonLine => {
  const w = widthOf(words, size, bold)
  return { words, line, size, bold, box: { x: -w / 2, y: line - size, w, h: size * 1.3 } }
}

/** The lines of words under someone's shape. */
export const personLines = ({ name, under }: PersonWords): PersonLine[] => [
  lineOf(name, NAME, true),
  ...(under === '' ? [] : [lineOf(under, UNDER, false)]),
]

/** What stands under a shape, at a point. */
export const wordMarks = (words: PersonWords, { x, y }: Point, halo: Tone): Mark[] =>
  personLines(words).map(({ words: said, line, size, bold }) => ({
    kind: 'text',
    x,
    y: y + line,
    words: said,
    size,
    bold,
    fill: bold ? 'ink' : 'soft',
    anchor: 'middle',
    halo,
  }))

/** The room that someone takes, shape and words, seen from where they stand. */
export const personBox = (words: PersonWords): Box => {
  const lines = personLines(words).map(({ box }) => box)
  const half = Math.max(REACH, ...lines.map(({ w }) => w / 2)) + 2
  const foot = Math.max(...lines.map(({ y, h }) => y + h))
  return { x: -half, y: -REACH - 2, w: 2 * half, h: REACH + 2 + foot }
}

/** In such steps the room in a layout grows, so that one letter more in a name seldom moves anyone. */
const STEP = 8

/** The room that a layout keeps for someone: somewhat more than they take. */
export const roomFor = (person: Pick<MapPerson, 'name' | 'under'>, compact: boolean): Box => {
  const box = personBox(wordsAt(person, compact, 'nl'))
  const half = Math.ceil((box.w / 2 + 2) / STEP) * STEP
  return { x: -half, y: box.y, w: 2 * half, h: box.h + 4 }
}
