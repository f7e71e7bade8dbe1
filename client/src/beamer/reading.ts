/** Where the table is in reading the plan aloud. */
export interface Reading {
  /** Which wish, from 0. */
  readonly wish: number
  /** Which of its agreements is lifted out; nothing while nobody leads by hand. */
  readonly lifted: number | undefined
}

export const START: Reading = { wish: 0, lifted: undefined }

/** Where that is now that there are so many agreements for each wish. */
export const within = (reading: Reading, counts: readonly number[]): Reading => {
  const wish = Math.min(reading.wish, Math.max(0, counts.length - 1))
  const last = (counts[wish] ?? 0) - 1
  const { lifted } = reading
  return { wish, lifted: lifted === undefined || last < 0 ? undefined : Math.min(lifted, last) }
}

/** One agreement further, or back: past the last of a wish to the next wish, and round at the end. */
export const byHand = (reading: Reading, by: 1 | -1, counts: readonly number[]): Reading => {
  const { wish, lifted } = within(reading, counts)
  const count = counts.length
  if (count === 0) return START
  if (lifted === undefined && by === 1) return { wish, lifted: 0 }
  const next = (lifted ?? 0) + by
  if (next >= 0 && next < (counts[wish] ?? 0)) return { wish, lifted: next }
  const beside = (wish + by + count) % count
  return { wish: beside, lifted: by === 1 ? 0 : Math.max(0, (counts[beside] ?? 1) - 1) }
}

/** On to the next wish by itself, with nothing lifted out: nobody says what is being read. */
export const byItself = (reading: Reading, counts: readonly number[]): Reading =>
  counts.length === 0
    ? START
    : { wish: (within(reading, counts).wish + 1) % counts.length, lifted: undefined }
