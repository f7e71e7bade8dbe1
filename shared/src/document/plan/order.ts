import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Something with a place among its own kind. */
interface Placed {
  readonly id: string
  readonly order: string
}

/** Whether a place can be reckoned with; anyone with edit can have put anything there. */
const isOrder = (order: string): boolean => {
  try {
    generateKeyBetween(order, null)
    return true
  } catch {
    return false
  }
}

/** The order of things: by place, and by id where two people took one place at once. */
export const inOrder = (a: Placed, b: Placed): number => {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** A place behind all of these. */
export const orderBehind = (others: readonly Placed[]): string => {
  const last = others
    .map(({ order }) => order)
    .filter(isOrder)
    .reduce<string | null>((most, order) => (most === null || order > most ? order : most), null)
  return generateKeyBetween(last, null)
}

/**
 * The places that change when one of `sorted` goes to place `to` (from 0, counted without itself).
 * Mostly that is one; all of them where two took one place at once, or one has no place to reckon
 * with.
 */
export const reorder = (
  sorted: readonly Placed[],
  id: string,
  to: number,
): ReadonlyMap<string, string> => {
  const moved = sorted.find((one) => one.id === id)
  if (moved === undefined) return new Map()
  const rest = sorted.filter((one) => one.id !== id)
  const before = rest[to - 1]?.order ?? null
  const after = rest[to]?.order ?? null
  const clear = before === null || after === null || before < after
  if (clear && [before, after].every((order) => order === null || isOrder(order))) {
    return new Map([[id, generateKeyBetween(before, after)]])
  }
  const wanted = [...rest.slice(0, to), moved, ...rest.slice(to)]
  const places = generateNKeysBetween(null, null, wanted.length)
  return new Map(wanted.map((one, place) => [one.id, places[place] ?? one.order]))
}
