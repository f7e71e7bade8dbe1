import type { Block, Line } from './blocks.ts'

/** A line of nothing but this text. */
export const plain = (text: string): Line => [{ text }]

/** A paragraph that one may skip. */
export const quietly = (text: string): Block => ({
  kind: 'paragraph',
  line: plain(text),
  small: true,
})
