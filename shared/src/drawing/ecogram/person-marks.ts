import type { MapPerson } from '../../network/index.ts'
import { inOneLine } from '../../plan/index.ts'
import type { Language } from '../../texts/index.ts'
import { shifted } from '../boxes.ts'
import type { Box, Mark, Point } from '../drawing.ts'
import { personTone } from '../person-tone.ts'
import { personBox, REACH, wordMarks, wordsAt } from '../person-words.ts'
import { keptSign, shapeMarks, wishSign } from './signs.ts'

const INITIAL = 17

/** The first letter of a name, with what stands on it. */
const initialOf = (name: string): string =>
  (/^\P{M}\p{M}*/u.exec(inOneLine(name))?.[0] ?? '').toUpperCase()

/** Someone as they stand at a point, and the room they take there. */
export const drawPerson = (
  person: MapPerson,
  at: Point,
  compact: boolean,
  language: Language,
): { readonly marks: Mark[]; readonly box: Box } => {
  const { x, y } = at
  const { place, formal, name, contact } = person
  const colour = person.person?.colour
  const tone = colour === undefined ? undefined : personTone(colour)
  const open = place === null || place.ring === null
  const words = wordsAt(person, compact, language)
  const initial = initialOf(name)
  return {
    marks: [
      ...shapeMarks(at, { formal, colour: tone, open }),
      ...(initial === ''
        ? []
        : [
            {
              kind: 'text' as const,
              x,
              y: y + INITIAL * 0.35,
              words: initial,
              size: INITIAL,
              bold: true,
              fill: tone === undefined ? ('ink' as const) : ('on-person' as const),
              anchor: 'middle' as const,
            },
          ]),
      ...wordMarks(words, at, 'surface'),
      ...(contact !== undefined && inOneLine(contact.wish) !== ''
        ? wishSign({ x: x + REACH * 0.8, y: y - REACH * 0.75 })
        : []),
      ...(person.kept ? keptSign({ x: x - REACH * 0.85, y: y - REACH * 0.75 }) : []),
    ],
    box: shifted(personBox(words), at),
  }
}
