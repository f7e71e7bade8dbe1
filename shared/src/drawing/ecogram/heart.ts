import type { NetworkMap } from '../../network/index.ts'
import { inOneLine } from '../../plan/index.ts'
import { ecogram, type Language } from '../../texts/index.ts'
import type { Mark } from '../drawing.ts'
import { personTone } from '../person-tone.ts'
import { fitted, widthOf } from '../text-width.ts'

/** So many names can be read in the middle. */
const MOST = 6
/** How large a name is at most and at least, in parts of the radius. */
const LARGEST = 0.48
const SMALLEST = 0.24
const LINE = 1.12

/** The names in the middle: as many as can be read there. */
const linesOf = (map: NetworkMap, language: Language): string[] => {
  const words = ecogram[language]
  const names = map.household.people
    .map(({ name }) => inOneLine(name))
    .filter((name) => name !== '')
  if (names.length === 0) return [words.household]
  if (names.length <= MOST) return names
  return [...names.slice(0, MOST - 1), words.more(names.length - MOST + 1)]
}

/** How wide the circle is where a line of letters of this size stands, that far from the middle. */
const widthAt = (radius: number, away: number, size: number): number => {
  const furthest = Math.abs(away) + size * 0.4
  return 2 * Math.sqrt(Math.max(0, (radius * 0.94) ** 2 - furthest ** 2))
}

/** How large the names can be so that they fit, one under another. */
const sizeFor = (lines: readonly string[], radius: number): number => {
  for (let part = LARGEST; part > SMALLEST; part -= 0.02) {
    const size = part * radius
    const fits = lines.every((line, at) => {
      const away = (at - (lines.length - 1) / 2) * size * LINE
      return widthOf(line, size, true) <= widthAt(radius, away, size)
    })
    if (fits) return size
  }
  return SMALLEST * radius
}

/** The household in the middle: who lives alone in their own colour, several by their names. */
export const heartMarks = (map: NetworkMap, radius: number, language: Language): Mark[] => {
  const lines = linesOf(map, language)
  const size = sizeFor(lines, radius)
  const [only, ...more] = map.household.people
  const colour = more.length === 0 ? only?.colour : undefined
  const fill = colour === undefined ? 'accent' : personTone(colour)
  return [
    { kind: 'circle', x: 0, y: 0, r: radius - 2, fill, stroke: 'surface', width: 5 },
    ...lines.map((line, at): Mark => {
      const away = (at - (lines.length - 1) / 2) * size * LINE
      return {
        kind: 'text',
        x: 0,
        y: away + size * 0.35,
        words: fitted(line, size, widthAt(radius, away, size), true),
        size,
        bold: true,
        fill: 'on-person',
        anchor: 'middle',
      }
    }),
  ]
}
