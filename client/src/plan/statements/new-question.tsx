import { NEW_STATEMENT } from '@samenbord/shared/model'
import { planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { ownParty } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import './step-write.css'

/** A question of the team's own, to put to the resident later. */
export const NewQuestion = (): ReactElement => {
  const words = useTexts(planSteps)
  const { table, facts, people } = useAtTable()
  const { bring } = usePlanPlace()
  const [text, setText] = useDraft('our-question')
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const add = () => {
    field.current?.focus()
    if (text.trim() === '') return
    bring(
      table.plan.add('statement', {
        ...NEW_STATEMENT,
        words: text.trim(),
        aspect: 'our-question',
        by: ownParty(people, facts),
      }),
    )
    setText('')
  }
  return (
    <form
      className="step-write new-question"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={id}>{words.ourQuestions.ask}</label>
      <textarea
        ref={field}
        id={id}
        className="input words-field__input"
        rows={2}
        value={text}
        aria-describedby={`${id}hint`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <CitizenNumberWarning words={text} />
      <div className="step-write__end">
        <p id={`${id}hint`} className="step-write__only">
          {words.ourQuestions.hint}
        </p>
        <button type="submit" className="button">
          {words.ourQuestions.add}
        </button>
      </div>
    </form>
  )
}
