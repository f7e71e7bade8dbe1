import { readsFromRight } from '../direction.ts'
import {
  fromLeft,
  joinedStretches,
  letterByLetter,
  type Stretch,
  type Weighted,
  type Word,
  wordsOf,
} from './clusters.ts'

/** How wide a stretch is, in points. */
export type Measure = (stretch: Stretch, size: number) => number

/** A line of text that has its place, without a height. */
export interface LaidLine {
  readonly stretches: readonly (Stretch & { readonly x: number })[]
  readonly width: number
}

const breakLines = (words: readonly Word[], width: number, widthOf: (of: Word) => number) => {
  const lines: Word[][] = []
  let line: Word[] = []
  let used = 0
  const spacesWide = ({ spaces }: Word) => widthOf({ stretches: spaces, spaces: [] })
  const add = (word: Word) => {
    const wide = widthOf(word)
    if (line.length > 0 && used + wide > width) {
      lines.push(line)
      line = []
      used = 0
    }
    line.push(word)
    used += wide + spacesWide(word)
  }
  for (const word of words) {
    if (widthOf(word) <= width) add(word)
    else {
      // Begun where the line stands, as any word that has to be broken anyhow.
      letterByLetter(word).forEach(add)
      const last = line.pop()
      if (last !== undefined) line.push({ ...last, spaces: word.spaces })
      used += spacesWide(word)
    }
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** A word of one direction at a time: the typeface puts its letters in order, we its words. */
const oneByOne = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.flatMap((stretch) =>
    stretch.level % 2 === 0
      ? [stretch]
      : stretch.text.split(/(?<= )/).map((text) => ({ ...stretch, text })),
  )

/**
 * Breaks text into lines no wider than a width, and lays each from left to right. What reads from
 * right to left stands to the right.
 */
export const layText = (
  parts: readonly Weighted[],
  {
    width,
    size,
    measure,
  }: { readonly width: number; readonly size: number; readonly measure: Measure },
): readonly LaidLine[] => {
  const stretchesWide = (stretches: readonly Stretch[]) =>
    stretches.reduce((sum, stretch) => sum + measure(stretch, size), 0)
  return paragraphsOf(parts).flatMap((paragraph) => {
    const fromRight = readsFromRight(paragraph.map(({ text }) => text).join(''))
    const lines = breakLines(wordsOf(paragraph), width, ({ stretches }) => stretchesWide(stretches))
    if (lines.length === 0) return [{ stretches: [], width: 0 }]
    return lines.map((words, row) => {
      // The spaces at the end of a line part its last word from the next, for who hears it.
      const withLast = !fromRight && row < lines.length - 1
      const inner = words.flatMap(({ stretches, spaces }, at) =>
        at === words.length - 1 && !withLast ? stretches : [...stretches, ...spaces],
      )
      const inOrder = oneByOne(joinedStretches(inner))
      const wide = stretchesWide(inOrder)
      const places = new Map<Stretch, number>()
      let x = fromRight ? width - wide : 0
      for (const stretch of fromLeft(inOrder)) {
        places.set(stretch, x)
        x += measure(stretch, size)
      }
      return {
        width: wide,
        // In the order of reading, which is the order a screen reader finds them in.
        stretches: inOrder.map((stretch) => ({ ...stretch, x: places.get(stretch) ?? 0 })),
      }
    })
  })
}

/** Text in which a new line stands, as the lines one wrote. */
const paragraphsOf = (parts: readonly Weighted[]): readonly (readonly Weighted[])[] => {
  const paragraphs: Weighted[][] = [[]]
  for (const { text, strong } of parts) {
    text.split('\n').forEach((piece, at) => {
      if (at > 0) paragraphs.push([])
      if (piece !== '') paragraphs.at(-1)?.push({ text: piece, strong })
    })
  }
  return paragraphs
}
