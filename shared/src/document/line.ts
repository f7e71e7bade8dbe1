import type * as Y from 'yjs'

/** What changed between two texts, as one piece: `removed` letters at `at` gave way to `inserted`. */
interface Splice {
  at: number
  removed: number
  inserted: string
}

const spliceBetween = (before: string, after: string): Splice => {
  const shortest = Math.min(before.length, after.length)
  let at = 0
  while (at < shortest && before[at] === after[at]) at++
  let end = 0
  while (end < shortest - at && before.at(-1 - end) === after.at(-1 - end)) end++
  return { at, removed: before.length - at - end, inserted: after.slice(at, after.length - end) }
}

/** Where a place in the old text lies after `splice`; a place inside what went lies at its start. */
const moved = (place: number, splice: Splice): number => {
  if (place <= splice.at) return place
  const end = splice.at + splice.removed
  if (place < end) return splice.at
  return place - splice.removed + splice.inserted.length
}

/**
 * Writes what someone changed from `before` to `after` in a plain line of text, letter by letter:
 * what others wrote in it since `before` stays.
 */
export const changeLine = (line: Y.Text, before: string, after: string): void => {
  const own = spliceBetween(before, after)
  const others = spliceBetween(before, line.toString())
  const start = moved(own.at, others)
  const end = own.removed === 0 ? start : moved(own.at + own.removed, others)
  if (end > start) line.delete(start, end - start)
  line.insert(start, own.inserted)
}
