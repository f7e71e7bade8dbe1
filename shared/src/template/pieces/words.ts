import type { Plain } from '../../document/index.ts'

/** A line in bold. */
export interface Strong {
  strong: string
}

/** A line of words; an empty one leaves a line open. */
export type Line = string | Strong

export const strong = (words: string): Strong => ({ strong: words })

const paragraph = (line: Line): Plain => {
  if (line === '') return { type: 'paragraph' }
  const text: Plain =
    typeof line === 'string'
      ? { type: 'text', text: line }
      : { type: 'text', text: line.strong, marks: [{ type: 'bold' }] }
  return { type: 'paragraph', content: [text] }
}

/** Lines as the text editor of the board keeps them: each a paragraph. */
export const richText = (lines: readonly Line[]): Plain => ({
  type: 'doc',
  content: lines.length === 0 ? [{ type: 'paragraph' }] : lines.map(paragraph),
})
