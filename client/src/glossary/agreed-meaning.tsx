import type { Term } from '@samenbord/shared/model'
import { calendarDay, glossary } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { WordsField } from '../entity/words-field.tsx'
import { useTexts } from '../ui/use-texts.ts'

/** What this table means by a term: written together, then agreed on. */
export const AgreedMeaning = (props: { term: Term }): ReactElement => {
  const words = useTexts(glossary).agreed
  const { table, telling, mayWrite, withoutResident } = useAtTable()
  const { term } = props
  const part = useRef<HTMLElement>(null)
  const title = useId()
  const isAgreed = term.agreedOn !== null
  const wasAgreed = useRef(isAgreed)
  useEffect(() => {
    // The button that was pressed is no longer there.
    const isFree = document.activeElement === document.body
    if (wasAgreed.current !== isAgreed && isFree) {
      part.current?.querySelector<HTMLElement>('textarea, button')?.focus()
    }
    wasAgreed.current = isAgreed
  }, [isAgreed])
  const set = (agreedOn: Term['agreedOn']) =>
    table.plan.change('term', term.id, { agreedOn }, agreedOn === null ? 'changed' : 'confirmed')
  // Nothing is agreed in the name of who is not there.
  const mayAgree = mayWrite && !withoutResident
  const isEmpty = term.agreed.trim() === ''
  return (
    <section ref={part} className="agreed-meaning" aria-labelledby={title}>
      <h4 id={title}>{words.title}</h4>
      {isAgreed || !mayAgree ? (
        <>
          <p className={isEmpty ? 'soft' : 'agreed-meaning__words'}>
            {isEmpty ? words.none : term.agreed}
          </p>
          {term.agreedOn !== null && (
            <p className="agreed-meaning__on">
              <Check className="icon icon--small" aria-hidden="true" />
              {words.on(calendarDay(term.agreedOn, telling.language, telling.today))}
            </p>
          )}
          {mayAgree && (
            <button type="button" className="button button--plain" onClick={() => set(null)}>
              {words.change}
            </button>
          )}
          {mayWrite && withoutResident && <p className="hint">{words.withResident}</p>}
        </>
      ) : (
        <>
          <WordsField
            kind="term"
            id={term.id}
            field="agreed"
            value={term.agreed}
            label={words.label}
            hint={words.hint}
          />
          <button
            type="button"
            className="button"
            onClick={() => {
              if (isEmpty) part.current?.querySelector('textarea')?.focus()
              else set(telling.today)
            }}
          >
            {words.agree}
          </button>
        </>
      )}
    </section>
  )
}
