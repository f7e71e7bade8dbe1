/**
 * What draws nothing, or turns the direction of what follows; not the joiners of Arabic and emoji,
 * nor the number signs of Arabic.
 */
const UNSEEN =
  /(?!\n|\u200c|\u200d|[\u0600-\u0605\u06dd])[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Noncharacter_Code_Point}]/gu

/** Half a character without its other half. */
const HALF = /\p{Surrogate}/gu

/** Anything that ends a line. */
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/**
 * Words as a file can show them: a new line stays, and what draws nothing, or would change how
 * other words are shown, goes.
 */
export const plain = (words: string): string =>
  words
    .replaceAll(BREAK, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(HALF, '')
    .normalize('NFC')

/** The same on one line, for a title or a bookmark. */
export const plainLine = (words: string): string => plain(words).replaceAll(/\s+/g, ' ').trim()
