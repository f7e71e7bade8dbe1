import type { TieDirection, TieQuality } from '../model/index.ts'
import type { Mark, Point, Tone } from './drawing.ts'

/** How thick lines are, in units of the drawing. */
const WIDTH = { strong: 6, plain: 2.25, thin: 2.5, unsaid: 1.5 }
const WAVE = { length: 17, height: 4.5 }
const BAR = { gap: 7, half: 9 }
const ARROW = { length: 10, half: 5.5 }
/** How far a tense line runs straight, so that one sees where it goes. */
const LEAD = 8

const rounded = (value: number): number => Math.round(value * 10) / 10
const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`

/** Points of a line by how far along and how far aside they are. */
const along = (from: Point, to: Point) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const unit =
    length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  return {
    length,
    point: (far: number, aside = 0): Point => ({
      x: from.x + unit.x * far - unit.y * aside,
      y: from.y + unit.y * far + unit.x * aside,
    }),
  }
}

interface Look {
  readonly stroke?: Tone
  readonly width?: number
  readonly dash?: readonly number[]
}

const path = (d: string, look: Look = {}): Mark => ({
  kind: 'path',
  d,
  stroke: 'ink',
  width: WIDTH.plain,
  round: true,
  ...look,
})

const line = (from: Point, to: Point, look?: Look): Mark => path(`M${at(from)}L${at(to)}`, look)

/** As many whole waves as fit, lower where there is room for one only. */
const wave = (from: Point, to: Point): Mark => {
  const { length, point } = along(from, to)
  const lead = Math.min(LEAD, length / 6)
  const waves = Math.max(1, Math.round((length - 2 * lead) / WAVE.length))
  const half = (length - 2 * lead) / (2 * waves)
  const height = Math.min(WAVE.height, half * 0.75) * 2
  const bends = Array.from({ length: waves * 2 }, (_, bend) => {
    const begin = lead + bend * half
    const side = bend % 2 === 0 ? height : -height
    return `Q${at(point(begin + half / 2, side))} ${at(point(begin + half))}`
  })
  return path(`M${at(from)}L${at(point(lead))}${bends.join('')}L${at(to)}`)
}

const broken = (from: Point, to: Point): Mark[] => {
  const { length, point } = along(from, to)
  const middle = length / 2
  const gap = Math.min(BAR.gap, length / 5)
  const bar = (far: number): string => `M${at(point(far, BAR.half))}L${at(point(far, -BAR.half))}`
  return [
    line(from, point(middle - gap)),
    line(point(middle + gap), to),
    path(`${bar(middle - gap)}${bar(middle + gap)}`),
  ]
}

/** The head of an arrow at the end of a line. */
const arrow = (from: Point, to: Point, strong: boolean): Mark => {
  const { length, point } = along(from, to)
  const size = strong ? 1.5 : 1
  const head = Math.min(ARROW.length * size, length * 0.7)
  const half = (ARROW.half * size * head) / (ARROW.length * size)
  const foot = length - head
  return path(`M${at(point(foot, half))}L${at(to)}L${at(point(foot, -half))}`, {
    width: strong ? 4 : WIDTH.plain,
  })
}

const lineMarks = (from: Point, to: Point, quality: TieQuality | null): Mark[] => {
  switch (quality) {
    case 'strong':
      return [line(from, to, { width: WIDTH.strong })]
    case 'ordinary':
      return [line(from, to)]
    case 'thin':
      return [line(from, to, { width: WIDTH.thin, dash: [1, 7] })]
    case 'tense':
      return [wave(from, to)]
    case 'broken':
      return broken(from, to)
    case null:
      return [line(from, to, { width: WIDTH.unsaid, stroke: 'line-strong' })]
  }
}

/**
 * A tie as a line from one point to another, after Hartman's ecomap (1978): strong thick, ordinary
 * solid, thin dotted, tense wavy, broken with two bars; an arrow where support goes. What was not said
 * yet is a faint line.
 */
export const tieMarks = (
  from: Point,
  to: Point,
  tie: { readonly quality: TieQuality | null; readonly direction: TieDirection | null },
): Mark[] => {
  const strong = tie.quality === 'strong'
  const forth = tie.direction === 'forth' || tie.direction === 'both'
  const back = tie.direction === 'back' || tie.direction === 'both'
  return [
    ...lineMarks(from, to, tie.quality),
    ...(forth ? [arrow(from, to, strong)] : []),
    ...(back ? [arrow(to, from, strong)] : []),
  ]
}
