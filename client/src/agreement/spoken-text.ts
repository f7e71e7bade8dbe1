import type { Block, ExportDocument } from '@samenbord/shared/export'

const linesOf = (block: Block): string[] => {
  const words = (line: readonly { readonly text: string }[]) =>
    line.map(({ text }) => text).join('')
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'quote':
      return [words(block.line)]
    case 'list':
      return block.items.map(words)
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.map(words).join('. ')).join(', '))
    case 'pairs':
      return block.pairs.map((pair) => pair.join(': '))
    case 'frame':
      return block.lines.map(words)
    case 'picture':
      return [block.alt]
  }
}

/** A document as it is read aloud: sentence by sentence, without its head. */
export const spokenText = ({ blocks, foot }: ExportDocument): string =>
  [...blocks.flatMap(linesOf), ...foot.map((line) => line.map(({ text }) => text).join(''))]
    .map((line) => (/[.!?]$/.test(line.trim()) ? line : `${line}.`))
    .join('\n')
