import { type Action, type Goal, GoalId, NEW_GOAL, partyOf } from '@samenbord/shared/model'
import { isClosed, isMe } from '@samenbord/shared/plan'
import { meeting, sentences } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { mayRewordGoal } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { WordsStands } from '../goals/words-stands.tsx'
import { Wanted } from './wanted.tsx'

/** Which wish it is for: one of the plan, or a new one in the own words. */
export const WishStep = (props: { action: Action; goal: Goal | undefined }): ReactElement => {
  const words = useTexts(meeting).guide
  const { empty } = useTexts(sentences)
  const { table, facts, people, mayWrite } = useAtTable()
  const { goals } = usePlan(table)
  const { action, goal } = props
  /** What this person has just begun, and now writes. */
  const [made, setMade] = useState<GoalId>()
  const offered = goals.filter((one) => !isClosed(one.status) || one.id === goal?.id)
  const make = () => {
    const me = people.find(partyOf({ kind: 'participant', id: facts.participantId }))
    const own = me?.household === true ? me.party : null
    table.plan.together(() => {
      const id = table.plan.add('goal', {
        ...NEW_GOAL,
        // A helper's words are not by themselves a resident's: whose it is, is asked.
        whose: own,
        wordsOf: own,
        status: 'chosen',
      })
      table.plan.change('action', action.id, { goal: id })
      setMade(id)
    })
  }
  if (!mayWrite) {
    return goal === undefined ? (
      <p className="soft">{words.notSaid}</p>
    ) : (
      <Wanted goal={goal} large />
    )
  }
  return (
    <div className="stack">
      {goal !== undefined && <WishWords key={goal.id} goal={goal} isMade={goal.id === made} />}
      {offered.length > (goal === undefined ? 0 : 1) && (
        <ChoiceChips
          label={words.wish.choose}
          options={offered.map((one) => ({
            value: one.id,
            label: one.words.trim() === '' ? empty : one.words.trim(),
          }))}
          value={goal?.id}
          onChoose={(chosen) =>
            table.plan.change('action', action.id, { goal: GoalId.parse(chosen) })
          }
        />
      )}
      <button type="button" className="button button--quiet guide__new" onClick={make}>
        <Plus className="icon icon--small" />
        {words.wish.new}
      </button>
    </div>
  )
}

/** The words of the wish: to write, unless they are another's own. That they are, says who wants it. */
const WishWords = (props: { goal: Goal; isMade: boolean }): ReactElement => {
  const words = useTexts(meeting).guide
  const { table, facts, people } = useAtTable()
  const { goal } = props
  const { whose } = goal
  if (!mayRewordGoal(people, facts, goal)) {
    return <Wanted goal={goal} large />
  }
  const change = (changed: Partial<Pick<Goal, 'whose' | 'wordsOf'>>) =>
    table.plan.change('goal', goal.id, changed)
  return (
    <>
      <WordsField
        kind="goal"
        id={goal.id}
        field="words"
        value={goal.words}
        label={words.wish.words}
        className="guide__words"
        first={props.isMade}
      />
      <PartyPicker
        label={words.wish.whose}
        among={people.household}
        chosen={whose === null ? [] : [whose]}
        onToggle={(party, chosen) => change({ whose: chosen ? party : null })}
      />
      {isMe(people, facts.participantId, whose) ? (
        <label className="check">
          <input
            type="checkbox"
            checked={people.same(goal.wordsOf, whose)}
            onChange={(event) => change({ wordsOf: event.target.checked ? whose : null })}
          />
          {words.wish.own}
        </label>
      ) : (
        whose !== null && (
          <p className="hint">
            <WordsStands goal={goal} />
          </p>
        )
      )}
    </>
  )
}
