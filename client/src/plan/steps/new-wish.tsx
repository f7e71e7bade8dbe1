import { NEW_GOAL, type Party } from '@samenbord/shared/model'
import { isMe } from '@samenbord/shared/plan'
import { planSteps, shell } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { WhoWants } from '../goals/who-wants.tsx'
import { usePlanPlace } from '../plan-place.tsx'
import { useStepKey } from '../use-step-key.ts'

/** Who wants it, as long as the table is at this step; nothing before someone said so. */
const useWhose = remembering<Party | null | undefined>(undefined)

/**
 * A wish, in the own words of a member of the household. Who is not of it is asked first whose wish
 * it is: a helper's words are not by themselves a resident's.
 */
export const NewWish = (): ReactElement => {
  const words = useTexts(planSteps)
  const { fillIn } = useTexts(shell)
  const { table, people, facts } = useAtTable()
  const { say } = usePlanPlace()
  const [text, setText] = useDraft('wish-step')
  const [chosen, setChosen] = useWhose(useStepKey())
  const [missing, setMissing] = useState<'words' | 'whose'>()
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const mine = people.household.find(({ party }) => isMe(people, facts.participantId, party))
  const fallback = people.household.length === 0 ? null : undefined
  const whose = chosen === undefined ? (mine?.party ?? fallback) : chosen
  const add = () => {
    field.current?.focus()
    if (text.trim() === '') return setMissing('words')
    if (whose === undefined) return setMissing('whose')
    table.plan.add('goal', {
      ...NEW_GOAL,
      words: text.trim(),
      whose,
      wordsOf: isMe(people, facts.participantId, whose) ? whose : null,
    })
    setText('')
    say(words.wishes.added)
  }
  return (
    <form
      className="step-write"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={id}>{mine === undefined ? words.wishes.newOfOther : words.wishes.new}</label>
      <textarea
        ref={field}
        id={id}
        className="input words-field__input"
        rows={3}
        value={text}
        aria-invalid={missing === 'words'}
        aria-describedby={missing === undefined ? `${id}only` : `${id}only ${id}problem`}
        onChange={(event) => {
          setText(event.target.value)
          setMissing(undefined)
        }}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <CitizenNumberWarning words={text} />
      {(mine === undefined || people.household.length > 1) && people.household.length > 0 && (
        <WhoWants
          value={whose}
          onChoose={(party) => {
            setChosen(party)
            setMissing(undefined)
          }}
        />
      )}
      {missing !== undefined && (
        <p id={`${id}problem`} className="problem" role="alert">
          {missing === 'words' ? fillIn : words.wishes.chooseWhose}
        </p>
      )}
      <div className="step-write__end">
        <p id={`${id}only`} className="step-write__only">
          <Lock className="icon icon--small" />
          {words.onlyYou}
        </p>
        <button type="submit" className="button">
          {words.wishes.add}
        </button>
      </div>
    </form>
  )
}
