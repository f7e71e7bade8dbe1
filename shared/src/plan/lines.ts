const BREAKS = /[\s\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/**
 * Words as one line: for where a line has a meaning of its own, so that pasted breaks and turns of
 * direction cannot look like something somebody else agreed.
 */
export const inOneLine = (words: string): string => words.replaceAll(BREAKS, ' ').trim()

/** The day of a moment where this runs, as `2026-05-12`. */
export const dayOf = (moment: string | Date): string => {
  const date = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
