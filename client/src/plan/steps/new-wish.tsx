import { planSteps, shell } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useNewGoal } from '../goals/use-new-goal.ts'
import { WhoWants } from '../goals/who-wants.tsx'
import { usePlanPlace } from '../plan-place.tsx'

/** A wish, in the own words of a member of the household or noted for one. */
export const NewWish = (): ReactElement => {
  const words = useTexts(planSteps)
  const { fillIn } = useTexts(shell)
  const { people } = useAtTable()
  const { say } = usePlanPlace()
  const { text, whose, isMine, missing, field, ...goal } = useNewGoal()
  const id = useId()
  const add = () => {
    if (goal.add() !== undefined) say(words.wishes.added)
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
      <label htmlFor={id}>{isMine ? words.wishes.new : words.wishes.newOfOther}</label>
      <textarea
        ref={field}
        id={id}
        className="input words-field__input"
        rows={3}
        value={text}
        aria-invalid={missing === 'words'}
        aria-describedby={missing === undefined ? `${id}only` : `${id}only ${id}problem`}
        onChange={(event) => goal.write(event.target.value)}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <CitizenNumberWarning words={text} />
      {(!isMine || people.household.length > 1) && people.household.length > 0 && (
        <WhoWants value={whose} onChoose={goal.choose} />
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
