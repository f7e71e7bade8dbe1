import { STARTER_TERMS } from '@samenbord/shared/domain'
import { canBeTerm, termCalled } from '@samenbord/shared/glossary'
import type { TermId } from '@samenbord/shared/model'
import { glossary } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { CitizenNumberWarning } from '../entity/citizen-number.tsx'
import { putTerm } from '../entity/terms/put-term.ts'
import { useDraft } from '../entity/use-draft.ts'
import { usePlan } from '../sync/index.ts'
import { useLanguage, useTexts } from '../ui/use-texts.ts'

/** One word more in the list: written, or one of those that are known to cause trouble. */
export const NewTerm = (props: { onMade: (id: TermId) => void }): ReactElement => {
  const words = useTexts(glossary).newTerm
  const { table } = useAtTable()
  const [typed, setTyped] = useDraft('glossary/term')
  const [refused, setRefused] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const add = () => {
    if (!canBeTerm(typed)) {
      setRefused(typed.trim() !== '')
      return field.current?.focus()
    }
    setRefused(false)
    setTyped('')
    props.onMade(putTerm(table.plan, typed))
  }
  return (
    <form
      className="new-term"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <div className="new-term__line">
        <input
          ref={field}
          id={id}
          className="input"
          autoComplete="off"
          placeholder={words.placeholder}
          value={typed}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}problem` : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <button type="submit" className="button button--quiet">
          {words.add}
        </button>
      </div>
      {refused && (
        <p id={`${id}problem`} className="problem" role="alert">
          {words.notATerm}
        </p>
      )}
      <CitizenNumberWarning words={typed} />
      <Starters onMade={props.onMade} />
    </form>
  )
}

/** Words known to cause trouble, until they are in the list. */
const Starters = (props: { onMade: (id: TermId) => void }): ReactElement | null => {
  const { starters } = useTexts(glossary)
  const { table } = useAtTable()
  const { terms } = usePlan(table)
  const language = useLanguage()
  const label = useId()
  const left = STARTER_TERMS[language].filter((words) => termCalled(terms, words) === undefined)
  if (left.length === 0) return null
  return (
    <div className="starters">
      <p id={label} className="hint">
        {starters}
      </p>
      <ul aria-labelledby={label}>
        {left.map((words) => (
          <li key={words}>
            <button
              type="button"
              className="button button--quiet"
              onClick={() => props.onMade(putTerm(table.plan, words))}
            >
              <Plus className="icon icon--small" />
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
