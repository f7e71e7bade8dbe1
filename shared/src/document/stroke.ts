import type * as Y from 'yjs'
import { z } from 'zod'
import { type Plain, samePlain } from './plain.ts'

/** A stroke of the pen as tldraw keeps it: parts that are free or straight, each a row of points. */
export const StrokeSegments = z.array(
  z.object({
    type: z.enum(['free', 'straight']),
    points: z.array(z.object({ x: z.number(), y: z.number(), z: z.number().optional() })),
  }),
)
export type StrokeSegments = z.infer<typeof StrokeSegments>

/** A piece of a stroke as it lies in the document: `part` says to which segment it adds. */
const Chunk = z.object({
  part: z.int().min(0).max(10_000),
  type: z.enum(['free', 'straight']),
  /** x, y and pressure of each point, in a row; pressure is -1 where the pen gave none. */
  points: z.array(z.number()),
})
type Chunk = z.infer<typeof Chunk>
export type Stroke = Y.Array<Chunk>

/** Hundredths of a pixel are enough, and half the bytes. */
const round = (value: number) => Math.round(value * 100) / 100

const pack = (points: StrokeSegments[number]['points']): number[] =>
  points.flatMap(({ x, y, z }) => [round(x), round(y), z === undefined ? -1 : round(z)])

const unpack = (points: readonly number[]): StrokeSegments[number]['points'] => {
  const result: StrokeSegments[number]['points'] = []
  for (let i = 0; i + 2 < points.length; i += 3) {
    const [x = 0, y = 0, z = -1] = points.slice(i, i + 3)
    result.push(z < 0 ? { x, y } : { x, y, z })
  }
  return result
}

/** What is new in `after`, as chunks, when it only adds to `before`; else undefined. */
const added = (before: StrokeSegments, after: StrokeSegments): Chunk[] | undefined => {
  if (after.length < before.length) return undefined
  const chunks: Chunk[] = []
  for (const [part, segment] of after.entries()) {
    const known = before[part]
    if (known === undefined) {
      chunks.push({ part, type: segment.type, points: pack(segment.points) })
      continue
    }
    const { length } = known.points
    if (known.type !== segment.type || segment.points.length < length) return undefined
    if (!samePlain(pack(known.points), pack(segment.points.slice(0, length)))) return undefined
    if (segment.points.length > length) {
      chunks.push({ part, type: segment.type, points: pack(segment.points.slice(length)) })
    }
  }
  return chunks
}

/** Brings a stroke from `before` to `after`: appends when points were added, else lays it anew. */
export const changeStroke = (
  stroke: Stroke,
  before: StrokeSegments,
  after: StrokeSegments,
): void => {
  const chunks = added(before, after)
  if (chunks !== undefined) {
    stroke.push(chunks)
    return
  }
  stroke.delete(0, stroke.length)
  stroke.push(added([], after) ?? [])
}

/** The stroke as segments; pieces that are no chunks are left out. */
export const readStroke = (stroke: Y.Array<unknown>): StrokeSegments => {
  const segments: StrokeSegments = []
  for (const item of stroke.toArray()) {
    const chunk = Chunk.safeParse(item)
    if (!chunk.success) continue
    const { part, type, points } = chunk.data
    const segment = segments[part]
    if (segment !== undefined) segment.points.push(...unpack(points))
    else if (part === segments.length) segments.push({ type, points: unpack(points) })
  }
  return segments
}

/** The plain value of segments, for comparing. */
export const asPlain = (segments: StrokeSegments): Plain =>
  segments.map(({ type, points }) => ({ type, points: pack(points) }))
