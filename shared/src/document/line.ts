import type * as Y from 'yjs'

/** What changed between two texts, as one piece: `removed` letters at `at` gave way to `inserted`. */
interface Splice {
  at: number
  removed: number
  inserted: string
}

/** Whether a place lies in the middle of a character that takes two units, such as an emoji. */
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /^[\uDC00-\uDFFF]$/.test(text.charAt(at))

/** What was changed from one text to another, as the one piece between what stayed at both ends. */
export const spliceBetween = (before: string, after: string): Splice => {
  const shortest = Math.min(before.length, after.length)
  let at = 0
  while (at < shortest && before[at] === after[at]) at++
  if (splitsPair(before, at) || splitsPair(after, at)) at--
  let end = 0
  while (end < shortest - at && before.at(-1 - end) === after.at(-1 - end)) end++
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--
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
 * Writes what someone changed from `before` to `after` in a plain line of text: what others wrote
 * outside of what was taken away stays.
 */
export const changeLine = (line: Y.Text, before: string, after: string): void => {
  const own = spliceBetween(before, after)
  const others = spliceBetween(before, line.toString())
  const start = moved(own.at, others)
  const end = own.removed === 0 ? start : moved(own.at + own.removed, others)
  if (end > start) line.delete(start, end - start)
  line.insert(start, own.inserted)
}
