import { network } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useGenogram } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** The family in sentences: all that the drawing shows. */
export const FamilyWords = (): ReactElement => {
  const words = useTexts(network).tree
  const { drawing } = useGenogram()
  const id = useId()
  return (
    <section className="network-group" aria-labelledby={id}>
      <h3 id={id}>{words.words}</h3>
      {drawing.description.split('\n\n').map((part) => (
        <FamilyLines key={part} lines={part.split('\n')} />
      ))}
    </section>
  )
}

/** What is said first, and below it a list. */
const FamilyLines = (props: { lines: readonly string[] }): ReactElement => {
  const isItem = (line: string): boolean => line.startsWith('- ')
  return (
    <>
      {props.lines
        .filter((line) => !isItem(line))
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <ul className="network-family__words">
        {props.lines.filter(isItem).map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    </>
  )
}
