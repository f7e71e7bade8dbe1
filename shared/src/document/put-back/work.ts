import type { Plain } from '../plain.ts'

/** Something that is to be written so that a thing is as it was. */
export interface Work {
  /** At most so many bytes. */
  readonly bytes: number
  /** Lays it down hidden first, untracked, when it is not there any more. */
  readonly lay?: () => void
  /** Does it, as a step of this person. */
  readonly write: () => void
}

/** What a mark, or a cell of the role division, takes in an update; in bytes, with its key. */
export const SMALL = 200
/** What each value takes besides its key and itself. */
const AROUND = 40

/** Letters that take up to three bytes instead of one. */
const WIDE = /[\u0080-\uffff]/g

/** The most that writing these values takes, in bytes. */
export const sizeOf = (values: { readonly [key: string]: Plain | undefined }): number => {
  const json = JSON.stringify(values)
  const wide = json.match(WIDE)?.length ?? 0
  return json.length + 2 * wide + AROUND * Object.keys(values).length + SMALL
}
