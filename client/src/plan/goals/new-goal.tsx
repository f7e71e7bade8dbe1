import { type GoalId, NEW_GOAL, type Party } from '@samenbord/shared/model'
import { isMe } from '@samenbord/shared/plan'
import { goals } from '@samenbord/shared/texts'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { ComposerField } from '../actions/composer-field.tsx'
import { WhoseField } from './whose-field.tsx'

/** Whose it is, once someone chose. */
const useChosenWhose = remembering<Party | null | undefined>(undefined)

/** Puts a wish in the plan: type, and Enter. It is in own words only when that person types it. */
export const NewGoal = (props: { onAdded: (id: GoalId) => void }): ReactElement => {
  const words = useTexts(goals)
  const { table, people, facts } = useAtTable()
  const [text, setText] = useDraft('goal')
  const [open, setOpen] = useState(text !== '')
  const [missing, setMissing] = useState(false)
  const [chosen, setChosen] = useChosenWhose()
  const input = useRef<HTMLTextAreaElement>(null)
  const mine = people.household.find(({ party }) => isMe(people, facts.participantId, party))
  const whose = chosen === undefined ? ((mine ?? people.household[0])?.party ?? null) : chosen
  const add = () => {
    input.current?.focus()
    if (text.trim() === '') {
      setMissing(true)
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
        missing={missing}
        input={input}
        onBegin={() => setOpen(true)}
        onChange={(changed) => {
          setText(changed)
          setMissing(false)
        }}
        onEnter={add}
      />
      {open && (
        <div className="new-goal__who">
          <WhoseField value={whose} onChange={setChosen} />
          <button type="submit" className="button">
            {words.new.add}
          </button>
        </div>
      )}
    </form>
  )
}
