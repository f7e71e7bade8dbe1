/**
 * How wide letters of Atkinson Hyperlegible Next are, in parts of their size: rough classes on the wide
 * side, measured from the typeface at weight 400 and 700.
 */
const NARROW = /[ijlì-ï.,:;!|'’‘ ]/
const SLIM = /[frtI()[\]{}\-/\\"“”„*]/
const WIDE = /[mwMW@%ÆŒæœ…]/
const CAPITAL = /[A-ZÀ-Þ]/

const widthOfLetter = (letter: string): number => {
  if (NARROW.test(letter)) return 0.3
  if (SLIM.test(letter)) return 0.4
  if (WIDE.test(letter)) return 0.88
  if (CAPITAL.test(letter)) return 0.68
  // Letters of other scripts and little pictures can be twice as wide as ours.
  return letter.length > 1 || letter > '\u2e80' ? 1.3 : 0.59
}

/** How wide words come out at most, in units of the drawing. */
export const widthOf = (words: string, size: number, bold = false): number => {
  let width = 0
  for (const letter of words) width += widthOfLetter(letter)
  return width * size * (bold ? 1.06 : 1)
}

/** As many of the words as fit, with … when something is left out. */
export const fitted = (words: string, size: number, most: number, bold = false): string => {
  if (widthOf(words, size, bold) <= most) return words
  const letters = [...words]
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`, size, bold) > most) {
    letters.pop()
  }
  return `${letters.join('').trimEnd()}…`
}

/** Words in as few lines as there are words for, none wider than `most` where that can be. */
export const inLines = (words: string, size: number, most: number, bold = false): string[] => {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size, bold) <= most) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}
