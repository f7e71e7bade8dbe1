import type { Line } from '@samenbord/shared/export'
import { type IParagraphOptions, Paragraph, TextRun } from 'docx'
import { readsFromRight } from '../direction.ts'
import { plain } from '../plain.ts'

/** Words with a weight as runs; a new line in them stays one. */
const runsOf = (line: Line): readonly TextRun[] =>
  line.flatMap(({ text, strong }) => {
    const words = plain(text)
    const rightToLeft = readsFromRight(words)
    return words.split('\n').map(
      (piece, at) =>
        new TextRun({
          text: piece,
          ...(strong === true && { bold: true }),
          ...(at > 0 && { break: 1 }),
          ...(rightToLeft && { rightToLeft }),
        }),
    )
  })

/** One line as a paragraph; one that reads from right to left begins at the right. */
export const paragraphOf = (line: Line, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...options,
    ...(readsFromRight(plain(line.map(({ text }) => text).join(''))) && { bidirectional: true }),
    children: runsOf(line),
  })
