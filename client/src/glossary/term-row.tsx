import { type GlossaryEntry, isAgreed } from '@samenbord/shared/glossary'
import type { Term } from '@samenbord/shared/model'
import { glossary } from '@samenbord/shared/texts'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useHandingOnFocus } from '../entity/use-handing-on-focus.ts'
import { WhoWrites } from '../entity/who-writes.tsx'
import { WordsField } from '../entity/words-field.tsx'
import { useFieldWriters } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { AgreedMeaning } from './agreed-meaning.tsx'
import { MeaningList } from './meaning-list.tsx'
import { mergeTerms } from './merge-terms.ts'

interface RowProps {
  entry: GlossaryEntry
  open: boolean
  /** It was just asked for, and takes the focus. */
  asked: boolean
  onToggle: () => void
  /** Both are one now, and this is it. */
  onMerged: (term: Term) => void
  onRemoved: (words: string) => void
}

/** One term: the word, and once it is open what each means by it and what was agreed. */
export const TermRow = (props: RowProps): ReactElement => {
  const words = useTexts(glossary)
  const { table } = useAtTable()
  const { entry, open, asked } = props
  const { term, meanings } = entry
  const writers = useFieldWriters(table, term.id)
  const row = useRef<HTMLLIElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const inside = useId()
  useHandingOnFocus(row)
  useEffect(() => {
    if (!asked) return
    row.current?.scrollIntoView({ block: 'nearest' })
    button.current?.focus()
  }, [asked])
  const name = term.words.trim() === '' ? words.noWords : term.words.trim()
  return (
    <li ref={row} tabIndex={-1} className="term" data-term={term.id}>
      <h3>
        <button
          ref={button}
          type="button"
          className="term__open"
          aria-expanded={open}
          aria-controls={inside}
          onClick={props.onToggle}
        >
          <span className="term__name">{name}</span>
          {(isAgreed(term) || meanings.length > 0) && (
            <span className={isAgreed(term) ? 'badge badge--ok' : 'badge'}>
              {isAgreed(term) ? words.agreedBadge : words.meaningCount(meanings.length)}
            </span>
          )}
          {open ? <ChevronUp className="icon" /> : <ChevronDown className="icon" />}
        </button>
      </h3>
      {!open && isAgreed(term) && <p className="term__agreed">{term.agreed}</p>}
      {!open && <WhoWrites writers={writers} />}
      <div id={inside}>{open && <OpenTerm {...props} />}</div>
    </li>
  )
}

const OpenTerm = (props: RowProps): ReactElement => {
  const words = useTexts(glossary)
  const { table, mayWrite, withoutResident } = useAtTable()
  const { term, meanings, alsoAt } = props.entry
  // Nothing is agreed, nor changed of what was, in the name of who is not there.
  const mayAgree = mayWrite && !withoutResident
  return (
    <div className="term__inside">
      {mayAgree && alsoAt !== undefined && (
        <p className="notice notice--wait term__twice">
          <span>{words.twice.what}</span>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              mergeTerms(table.plan, props.entry, alsoAt)
              props.onMerged(alsoAt)
            }}
          >
            {words.twice.merge}
          </button>
        </p>
      )}
      <MeaningList term={term.id} meanings={meanings} onRemoved={props.onRemoved} />
      <AgreedMeaning term={term} />
      {mayWrite && (
        <div className="term__foot">
          {term.agreedOn === null && (
            <WordsField
              kind="term"
              id={term.id}
              field="words"
              value={term.words}
              label={words.term}
            />
          )}
          <button
            type="button"
            className="button button--plain"
            onClick={() => {
              table.plan.remove(term)
              props.onRemoved(term.words)
            }}
          >
            {words.remove}
          </button>
        </div>
      )}
    </div>
  )
}
