import { bidi, mayTurn } from '../direction.ts'
import { type Face, faceFor } from '../fonts.ts'

/** Words drawn in one go: of one typeface, one weight and one direction. */
export interface Stretch {
  readonly text: string
  readonly face: Face
  readonly strong: boolean
  /** How deep it is turned, after the Unicode bidirectional algorithm; odd reads from right to left. */
  readonly level: number
  /** What stood there, when no typeface has it and `text` stands in for it. */
  readonly instead: string | undefined
}

/** Text with its weight. */
export interface Weighted {
  readonly text: string
  readonly strong: boolean
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

const TURNED_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}]/u
const JOINERS = /[\u200c\u200d]/g

/** What stands in for characters that no typeface has. */
const UNKNOWN = '[?]'

/** What one reads as one character, apart; quick where every code unit is one. */
const clustersOf = (text: string): readonly string[] =>
  /^[\u0020-\u024f]*$/.test(text)
    ? [...text]
    : [...segmenter.segment(text)].map(({ segment }) => segment)

/** Which typeface, weight and direction each character of one line of text has. */
interface Cluster extends Stretch {
  readonly at: number
}

const clustersWithLooks = (parts: readonly Weighted[]): readonly Cluster[] => {
  const whole = parts.map(({ text }) => text).join('')
  const levels = mayTurn(whole) ? bidi.getEmbeddingLevels(whole, 'auto').levels : undefined
  const found: Cluster[] = []
  let at = 0
  let before: Face | undefined
  for (const { text, strong } of parts) {
    for (const cluster of clustersOf(text)) {
      const level = levels?.[at] ?? 0
      const turned = level % 2 === 1 ? (bidi.getMirroredCharacter(cluster) ?? cluster) : cluster
      const bare = turned.replaceAll(JOINERS, '')
      const shown = [turned, bare].find((one) => one !== '' && faceFor(one, before) !== undefined)
      const face = shown === undefined ? 'atkinson' : (faceFor(shown, before) ?? 'atkinson')
      if (shown !== undefined || bare !== '') {
        const instead = shown === undefined ? cluster : undefined
        found.push({ text: shown ?? UNKNOWN, face, strong, level, instead, at })
      }
      before = face
      at += cluster.length
    }
  }
  return found
}

const alike = (a: Stretch, b: Stretch): boolean =>
  a.face === b.face && a.strong === b.strong && a.level === b.level

const joined = (a: Stretch, b: Stretch): Stretch | undefined => {
  if (!alike(a, b)) return undefined
  if (a.instead !== undefined && b.instead !== undefined) {
    return { ...a, instead: a.instead + b.instead }
  }
  if (a.instead !== undefined || b.instead !== undefined) return undefined
  return { ...a, text: a.text + b.text }
}

/** Joins what can be drawn in one go. */
export const joinedStretches = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const whole: Stretch[] = []
  for (const stretch of stretches) {
    const last = whole.at(-1)
    const both = last && joined(last, stretch)
    if (both === undefined) whole.push(stretch)
    else whole[whole.length - 1] = both
  }
  return whole
}

/** A piece of text that stays on one line when it fits, with the spaces after it. */
export interface Word {
  readonly stretches: readonly Stretch[]
  readonly spaces: readonly Stretch[]
}

/** After these a line may end, though no space follows. */
const LINE_MAY_END = /[-/–—]/

/** One line of text as words. */
export const wordsOf = (parts: readonly Weighted[]): readonly Word[] => {
  const words: { stretches: Stretch[]; spaces: Stretch[] }[] = []
  let current: { stretches: Stretch[]; spaces: Stretch[] } | undefined
  let mayEnd = true
  for (const cluster of clustersWithLooks(parts)) {
    const isSpace = cluster.text === ' '
    if (current === undefined || (mayEnd && !isSpace)) {
      current = { stretches: [], spaces: [] }
      words.push(current)
    }
    current[isSpace ? 'spaces' : 'stretches'].push(cluster)
    mayEnd = isSpace || (LINE_MAY_END.test(cluster.text) && current.stretches.length > 1)
  }
  return words.map(({ stretches, spaces }) => ({
    stretches: joinedStretches(stretches),
    spaces: joinedStretches(spaces),
  }))
}

/** A word in its characters, for when no line is wide enough for it. */
export const letterByLetter = (word: Word): readonly Word[] =>
  word.stretches.flatMap((stretch) =>
    stretch.instead !== undefined
      ? [{ stretches: [stretch], spaces: [] }]
      : clustersOf(stretch.text).map((text) => ({ stretches: [{ ...stretch, text }], spaces: [] })),
  )

/** Stretches of one line as they stand from left to right. */
export const fromLeft = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const placed = [...stretches]
  const deepest = Math.max(0, ...placed.map(({ level }) => level))
  for (let level = deepest; level > 0; level -= 1) {
    let from = 0
    while (from < placed.length) {
      let to = from
      while ((placed[to]?.level ?? -1) >= level) to += 1
      placed.splice(from, to - from, ...placed.slice(from, to).reverse())
      from = to + 1
    }
  }
  return placed
}

/** A stretch in the order its signs are drawn: a typeface turns letters itself, signs it does not. */
export const drawnOrder = ({ text, level }: Stretch): string =>
  level % 2 === 1 && !TURNED_LETTER.test(text) ? [...clustersOf(text)].reverse().join('') : text
