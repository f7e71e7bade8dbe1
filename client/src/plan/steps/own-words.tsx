import { planSteps } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import { type ReactElement, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useObservable } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import type { OwnDrafts } from '../statements/drafts.ts'
import { KeptDrafts } from '../statements/kept-drafts.tsx'
import { say } from '../statements/new-statement.ts'

/** The own words, seen by nobody else until they are laid on the table. */
export const OwnWords = (props: { own: OwnDrafts; label: string }): ReactElement => {
  const words = useTexts(planSteps)
  const { table, facts, people } = useAtTable()
  const { say: tellLaid } = usePlanPlace()
  const { own, label } = props
  const drafts = useObservable(own.drafts)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const lay = () => {
    const { words: said, topic } = drafts
    const saying = { aspect: 'how-it-is', by: null, about: null, topic, words: said } as const
    if (say(table.plan, people, facts, saying) !== undefined) {
      own.write({ words: '' })
      tellLaid(words.laidDown)
    }
    field.current?.focus()
  }
  return (
    <>
      <form
        className="step-write"
        onSubmit={(event) => {
          event.preventDefault()
          lay()
        }}
      >
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={field}
          id={id}
          className="input words-field__input"
          rows={3}
          value={drafts.words}
          aria-describedby={`${id}only`}
          onChange={(event) => own.write({ words: event.target.value })}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <CitizenNumberWarning words={drafts.words} />
        <div className="step-write__end">
          <p id={`${id}only`} className="step-write__only">
            <Lock className="icon icon--small" />
            {words.onlyYou}
          </p>
          <button type="submit" className="button">
            {words.layDown}
          </button>
        </div>
      </form>
      <KeptDrafts own={own} onTaken={() => field.current?.focus()} />
    </>
  )
}
