import type * as Y from 'yjs'

/** Marks a deletion; the words that others are typing in it stay. */
export const GONE = 'gone'
/** When it was deleted, in milliseconds since 1970, by the clock of whoever did it. */
export const GONE_AT = 'goneAt'

/** Makes what was laid hidden, or deleted, visible. */
export const reveal = (map: Y.Map<unknown>): void => {
  map.set(GONE, false)
}

/** Deletes by marking. `now` in milliseconds since 1970. */
export const markGone = (map: Y.Map<unknown>, now: number): void => {
  map.set(GONE_AT, now)
  map.set(GONE, true)
}

/** Whether it was deleted, or is not revealed yet. */
export const isGone = (map: Y.Map<unknown>): boolean => map.get(GONE) === true
