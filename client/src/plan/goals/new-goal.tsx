import { type GoalId, NEW_GOAL, type Party } from '@samenbord/shared/model'
import { isMe } from '@samenbord/shared/plan'
import { goals, planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { ComposerField } from '../actions/composer-field.tsx'
import { WhoWants } from './who-wants.tsx'
import { WhoseField } from './whose-field.tsx'

/** Whose it is, once someone chose. */
const useChosenWhose = remembering<Party | null | undefined>(undefined)

/**
 * Puts a wish in the plan: type, and Enter. It is in own words only when that person types it; who is
 * not of the household is asked first whose wish it is.
 */
export const NewGoal = (props: { onAdded: (id: GoalId) => void }): ReactElement => {
  const words = useTexts(goals)
  const { chooseWhose } = useTexts(planSteps).wishes
  const { table, people, facts } = useAtTable()
  const [text, setText] = useDraft('goal')
  const [open, setOpen] = useState(text !== '')
  const [missing, setMissing] = useState<'words' | 'whose'>()
  const [chosen, setChosen] = useChosenWhose()
  const input = useRef<HTMLTextAreaElement>(null)
  const mine = people.household.find(({ party }) => isMe(people, facts.participantId, party))
  const unsaid = people.household.length === 0 ? null : undefined
  const whose = chosen === undefined ? (mine?.party ?? unsaid) : chosen
  const add = () => {
    input.current?.focus()
    if (text.trim() === '') {
      setMissing('words')
      return
    }
    if (whose === undefined) {
      setMissing('whose')
      return
    }
    const id = table.plan.add('goal', {
      ...NEW_GOAL,
      words: text.trim(),
      whose,
      wordsOf: isMe(people, facts.participantId, whose) ? whose : null,
    })
    setText('')
    props.onAdded(id)
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
        input={input}
        onBegin={() => setOpen(true)}
        onChange={(changed) => {
          setText(changed)
          setMissing(undefined)
        }}
        onEnter={add}
      />
      {open && (
        <div className="new-goal__who">
          {mine === undefined ? (
            <WhoWants
              value={whose}
              onChoose={(party) => {
                setChosen(party)
                setMissing(undefined)
              }}
            />
          ) : (
            <WhoseField value={whose ?? null} onChange={setChosen} />
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
