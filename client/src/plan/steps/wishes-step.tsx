import type { Goal } from '@samenbord/shared/model'
import { isClosed, isMe } from '@samenbord/shared/plan'
import { goals as goalTexts, planSteps, sentences } from '@samenbord/shared/texts'
import { Pencil } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayChange } from '../../entity/may-change.ts'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { mayRewordGoal } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { type GoalGroup, groupGoals } from '../goals/goal-groups.ts'
import { mayAgree } from '../goals/goal-words.ts'
import '../goals/goals-part.css'
import { WordsStands } from '../goals/words-stands.tsx'
import { NewWish } from './new-wish.tsx'
import { PlanStep } from './plan-step.tsx'

/** *Wat wil je anders?*: what each of the household wants, the own first. */
export const WishesStep = (): ReactElement => (
  <PlanStep>
    <Wishes />
  </PlanStep>
)

const Wishes = (): ReactElement => {
  const words = useTexts(planSteps).wishes
  const { table, people, facts, mayWrite, withoutResident } = useAtTable()
  const { goals } = usePlan(table)
  const open = goals.filter(({ status }) => !isClosed(status))
  const groups = groupGoals(open, people)
  const isMine = ({ person }: GoalGroup) => isMe(people, facts.participantId, person?.party ?? null)
  return (
    <>
      {mayWrite && !withoutResident && <NewWish />}
      {open.length === 0 && (
        <p className="soft">{mayWrite ? words.nothing : words.nothingToRead}</p>
      )}
      {[...groups.filter(isMine), ...groups.filter((group) => !isMine(group))].map((group) => (
        <Group key={group.person?.party ?? ''} group={group} mine={isMine(group)} />
      ))}
    </>
  )
}

const Group = (props: { group: GoalGroup; mine: boolean }): ReactElement => {
  const words = useTexts(planSteps).wishes
  const { of, ofNobody } = useTexts(goalTexts)
  const id = useId()
  const { person, goals } = props.group
  return (
    <section className="plan-step__part" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className="plan-step__who">
        {person !== undefined && <PartyAvatar party={person.party} />}
        {props.mine ? words.mine : person === undefined ? ofNobody : of(person.name)}
      </h3>
      <ul className="step-wishes">
        {goals.map((goal) => (
          <Wish key={goal.id} goal={goal} />
        ))}
      </ul>
    </section>
  )
}

const Wish = (props: { goal: Goal }): ReactElement => {
  const words = useTexts(planSteps)
  const { whose, fields } = useTexts(goalTexts)
  const { empty } = useTexts(sentences)
  const around = useAtTable()
  const { table, facts, people, me } = around
  const [editing, setEditing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useHandingOnFocus(row)
  const { goal } = props
  const shown = goal.words.trim() === '' ? empty : goal.words.trim()
  const changes = mayChange(goal, around)
  const done = () => {
    row.current?.focus()
    setEditing(false)
  }
  return (
    <li ref={row} tabIndex={-1} className="step-wish">
      {editing && changes && mayRewordGoal(people, facts, goal) ? (
        <div className="stack">
          <WordsField
            kind="goal"
            id={goal.id}
            field="words"
            value={goal.words}
            label={fields.words}
            first
            onEnter={done}
            onEscape={done}
          />
          <div className="actions">
            <button type="button" className="button button--quiet" onClick={done}>
              {words.done}
            </button>
          </div>
        </div>
      ) : (
        <div className="step-wish__card">
          <p className="step-wish__words">{shown}</p>
          {changes && mayRewordGoal(people, facts, goal) && (
            <button
              type="button"
              className="icon-button"
              aria-label={words.edit(shown)}
              onClick={() => setEditing(true)}
            >
              <Pencil className="icon icon--small" />
            </button>
          )}
          <p className="step-wish__stands">
            <WordsStands goal={goal} />
          </p>
        </div>
      )}
      {me !== undefined && changes && mayAgree(goal, people, me.id) && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            row.current?.focus()
            table.plan.change('goal', goal.id, { wordsOf: goal.whose }, 'confirmed')
          }}
        >
          {whose.agree}
        </button>
      )}
    </li>
  )
}
