/** Digits as people write them: in one run, or in groups with a space, a dot or a dash between. */
const NUMBERS = /\d+(?:[ .-]\d+)*/g
/** How the nine digits are written in groups: `1234 56 782`, `123.456.782`. */
const GROUPS = /^(?:\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})$/
const NINE = /^\d{9}$/

/** The eleven-test: nine down to two times the first eight digits, less the last. */
const passesElevenTest = (digits: string): boolean => {
  const sum = [...digits].reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  )
  return sum % 11 === 0 && Number(digits) > 0
}

/**
 * Whether a Dutch citizen service number seems to stand in the text: nine digits that pass the
 * eleven-test. One in eleven other numbers of nine digits passes as well, so this is for a warning.
 */
export const looksLikeCitizenNumber = (text: string): boolean =>
  (text.match(NUMBERS) ?? []).some((number) => {
    const whole = GROUPS.test(number) ? [number.replace(/\D/g, '')] : []
    const runs = number.split(/\D/).filter((run) => NINE.test(run))
    return [...whole, ...runs].some(passesElevenTest)
  })
