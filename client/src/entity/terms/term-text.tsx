import type { Term } from '@samenbord/shared/model'
import { glossary } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { TermMark } from './term-mark.tsx'
import { usePieces } from './use-terms.ts'

/** A text to read, in which the words this table agreed on say what they mean. */
export const TermText = (props: { words: string }): ReactElement => (
  <>
    {usePieces(props.words).map(({ at, words, term }) =>
      term === undefined ? words : <TermMark key={at} words={words} term={term} />,
    )}
  </>
)

/**
 * A text that is itself something to press: its words are marked, and no button stands in a button.
 * What they mean is told by `TermsBelow`.
 */
export const TermWords = (props: { words: string }): ReactElement => (
  <>
    {usePieces(props.words).map(({ at, words, term }) =>
      term === undefined ? (
        words
      ) : (
        <span key={at} className="term-mark">
          {words}
        </span>
      ),
    )}
  </>
)

/** The words this table agreed on that stand in a text, each with what it means; nothing without any. */
export const TermsBelow = (props: { words: string }): ReactElement | null => {
  const { below } = useTexts(glossary).marks
  const terms = new Map<Term['id'], Term>()
  for (const { term } of usePieces(props.words)) if (term !== undefined) terms.set(term.id, term)
  if (terms.size === 0) return null
  return (
    <p className="terms-below">
      {below}{' '}
      {[...terms.values()].map((term) => (
        <TermMark key={term.id} words={term.words.trim()} term={term} />
      ))}
    </p>
  )
}
