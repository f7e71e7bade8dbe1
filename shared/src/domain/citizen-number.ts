/** Digits as people write them: in one run, or in groups with a space, a dot or a dash between. */
const NUMBERS = /\d+(?:[ .-]\d+)*/g
/** How the nine digits are written in groups: `1234 56 782`, `123.456.782`. */
const GROUPS = /^(?:\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})$/
const RUNS = /\d+/g
const NINE = /^\d{9}$/

/** A piece of a text, in letters from its beginning. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The eleven-test: nine down to two times the first eight digits, less the last. */
const passesElevenTest = (digits: string): boolean => {
  const sum = [...digits].reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  )
  return sum % 11 === 0 && Number(digits) > 0
}

const stretchOf = ([text]: RegExpExecArray, at: number): Stretch => ({
  from: at,
  to: at + text.length,
})

/**
 * Where Dutch citizen service numbers seem to stand in the text: nine digits that pass the
 * eleven-test. One in eleven other numbers of nine digits passes as well.
 */
export const citizenNumbersIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(NUMBERS)].flatMap((found) => {
    const [number] = found
    const grouped = GROUPS.test(number) && passesElevenTest(number.replace(/\D/g, ''))
    if (grouped) return [stretchOf(found, found.index)]
    return [...number.matchAll(RUNS)]
      .filter(([run]) => NINE.test(run) && passesElevenTest(run))
      .map((run) => stretchOf(run, found.index + run.index))
  })

/** Whether such a number seems to stand in the text; good for a warning. */
export const looksLikeCitizenNumber = (text: string): boolean => citizenNumbersIn(text).length > 0
