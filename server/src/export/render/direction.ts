import bidiFactory from 'bidi-js'

/** The Unicode bidirectional algorithm (UAX 9). */
export const bidi = bidiFactory()

const TURNED =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u

/** Whether some of a text may read from right to left. */
export const mayTurn = (text: string): boolean => TURNED.test(text)

/** Whether a text as a whole reads from right to left: its first letter says so. */
export const readsFromRight = (text: string): boolean =>
  mayTurn(text) && bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1
