import type { GoalId } from '@samenbord/shared/model'
import { goals, planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { ComposerField } from '../actions/composer-field.tsx'
import { useNewGoal } from './use-new-goal.ts'
import { WhoWants } from './who-wants.tsx'
import { WhoseField } from './whose-field.tsx'

/** Puts a wish in the plan: type, and Enter. */
export const NewGoal = (props: { onAdded: (id: GoalId) => void }): ReactElement => {
  const words = useTexts(goals)
  const { chooseWhose } = useTexts(planSteps).wishes
  const { text, whose, isMine, missing, field, ...goal } = useNewGoal()
  const [open, setOpen] = useState(text !== '')
  const add = () => {
    const id = goal.add()
    if (id !== undefined) props.onAdded(id)
  }
  return (
    <form
      className="new-goal"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <ComposerField
        label={words.new.words}
        value={text}
        missing={missing === 'words'}
        input={field}
        onBegin={() => setOpen(true)}
        onChange={goal.write}
        onEnter={add}
      />
      {open && (
        <div className="new-goal__who">
          {isMine ? (
            <WhoseField value={whose ?? null} onChange={goal.choose} />
          ) : (
            <WhoWants value={whose} onChoose={goal.choose} />
          )}
          {missing === 'whose' && (
            <p className="problem" role="alert">
              {chooseWhose}
            </p>
          )}
          <button type="submit" className="button">
            {words.new.add}
          </button>
        </div>
      )}
    </form>
  )
}
