import type * as Y from 'yjs'
import { spliceBetween } from '../line.ts'

/** `removed` letters at `at` of the old text gave way to `inserted`. */
type Edit = ReturnType<typeof spliceBetween>

const WORDS = /[\p{L}\p{M}\p{N}]+|\s+|./gsu
/** Longer passages are changed as one piece: comparing all their words would hold the screen up. */
const MOST_COMPARED = 400_000

const wordsIn = (text: string): string[] => text.match(WORDS) ?? []

/** Of each pair of ends how many words they have in common in the same order. */
const commonLengths = (a: readonly string[], b: readonly string[]): Uint32Array => {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  return lengths
}

/**
 * What changed from one text to another, first to last, as few words as can be: what stayed between
 * two changed words is not in it, so that who types there stays where they are.
 */
export const editsBetween = (before: string, after: string): Edit[] => {
  const whole = spliceBetween(before, after)
  if (whole.removed === 0 && whole.inserted === '') return []
  const old = wordsIn(before.slice(whole.at, whole.at + whole.removed))
  const fresh = wordsIn(whole.inserted)
  if (old.length * fresh.length > MOST_COMPARED) return [whole]
  const lengths = commonLengths(old, fresh)
  const width = fresh.length + 1
  const edits: Edit[] = []
  let at = whole.at
  let open: Edit | undefined
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    const mine = old[i]
    const theirs = fresh[j]
    if (mine !== undefined && mine === theirs) {
      open = undefined
      at += mine.length
      i++
      j++
      continue
    }
    if (open === undefined) {
      open = { at, removed: 0, inserted: '' }
      edits.push(open)
    }
    const skipsOld = lengths[(i + 1) * width + j] ?? 0
    const skipsFresh = lengths[i * width + j + 1] ?? 0
    if (mine !== undefined && (theirs === undefined || skipsOld >= skipsFresh)) {
      open.removed += mine.length
      at += mine.length
      i++
    } else {
      open.inserted += theirs ?? ''
      j++
    }
  }
  return edits
}

/** Has words that read `before` read `after`, letter by letter where that differs. */
export const editWords = (words: Y.Text, before: string, after: string): void => {
  for (const { at, removed, inserted } of editsBetween(before, after).reverse()) {
    if (removed > 0) words.delete(at, removed)
    if (inserted !== '') words.insert(at, inserted)
  }
}
