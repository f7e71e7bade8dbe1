import { type Goal, GoalId } from '@samenbord/shared/model'
import { isClosed, reportsOf } from '@samenbord/shared/plan'
import { planSteps, sentences } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering } from '../../entity/use-draft.ts'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import '../actions/actions-part.css'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { type ActionGroup, groupActions } from '../actions/groups.ts'
import { NewAction } from '../actions/new-action.tsx'
import '../open-ends/open-ends-part.css'
import { LeadQuestion } from '../../entity/lead/lead-question.tsx'
import { useStepKey } from '../use-step-key.ts'
import { ActionRows } from './action-rows.tsx'
import { PlanStep } from './plan-step.tsx'

/** *Wie doet wat?*: what is agreed for each wish, and who keeps the overview. */
export const WhoDoesWhatStep = (): ReactElement => (
  <PlanStep>
    <WhoDoesWhat />
  </PlanStep>
)

const WhoDoesWhat = (): ReactElement => {
  const words = useTexts(planSteps).whoDoesWhat
  const { table, mayWrite, withoutResident } = useAtTable()
  const plan = usePlan(table)
  const groups = groupActions(plan.goals, plan.actions)
  const without = plan.goals.filter(
    ({ id, status }) => !isClosed(status) && !groups.some(({ goal }) => goal?.id === id),
  )
  return (
    <>
      {plan.actions.length === 0 && (
        <p>
          <b>{words.nothing}</b> {mayWrite && words.nothingNext}
        </p>
      )}
      {mayWrite && !withoutResident && <NewForWish goals={plan.goals} />}
      {groups.map((group) => (
        <Group key={group.goal?.id ?? ''} group={group} />
      ))}
      {without.map((goal) => (
        <Group key={goal.id} group={{ goal, actions: [] }} />
      ))}
      <div className="open-ends__group">
        <LeadQuestion level={4} />
      </div>
    </>
  )
}

const useWords = () => {
  const { empty } = useTexts(sentences)
  return (goal: Goal): string => (goal.words.trim() === '' ? empty : goal.words.trim())
}

const Group = (props: { group: ActionGroup }): ReactElement => {
  const words = useTexts(planSteps).whoDoesWhat
  const { table } = useAtTable()
  const plan = usePlan(table)
  const say = useWords()
  const id = useId()
  const { goal, actions } = props.group
  return (
    <section className="plan-step__part" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {goal === null ? words.without : say(goal)}
      </h3>
      {actions.length === 0 ? (
        <p className="soft">{words.noActions}</p>
      ) : (
        <ActionRows
          actions={actions}
          roles={plan.roles}
          lastOf={(action) => reportsOf(plan, action.id).at(-1)}
        />
      )}
    </section>
  )
}

const NO_WISH = 'none'
/** Whether someone is about to agree on something, and for which wish. */
const useBegun = remembering<GoalId | typeof NO_WISH | 'asks' | undefined>(undefined)

/** A new action asks which wish it is for before anything else; without wishes there is none to ask. */
const NewForWish = (props: { goals: readonly Goal[] }): ReactElement => {
  const words = useTexts(planSteps).whoDoesWhat
  const say = useWords()
  const [begun, setBegun] = useBegun(useStepKey())
  const [wasOpen, setWasOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const goals = props.goals.filter(({ status }) => !isClosed(status))
  const wish = begun === 'asks' && goals.length === 0 ? NO_WISH : begun
  if (begun === undefined) {
    return (
      <button
        ref={button}
        type="button"
        className="button plan-step__begin"
        // Who closed the form is where they began.
        // biome-ignore lint/a11y/noAutofocus: the form that had the focus has gone.
        autoFocus={wasOpen}
        onClick={() => setBegun('asks')}
      >
        <Plus className="icon icon--small" />
        {words.new}
      </button>
    )
  }
  const goal = GoalId.safeParse(wish).data
  const isChosen = wish === NO_WISH || goals.some(({ id }) => id === goal)
  return (
    <div className="plan-step__form">
      {goals.length > 0 && (
        <ChoiceChips
          label={words.which}
          options={[
            ...goals.map((one) => ({ value: String(one.id), label: say(one) })),
            { value: NO_WISH, label: words.without },
          ]}
          value={isChosen ? wish : undefined}
          onChoose={(chosen) => setBegun(GoalId.safeParse(chosen).data ?? NO_WISH)}
        />
      )}
      {isChosen && (
        <NewAction
          key={wish}
          {...(wish === NO_WISH || goal === undefined ? {} : { goal })}
          begun
          onClose={() => {
            setWasOpen(true)
            setBegun(undefined)
          }}
        />
      )}
    </div>
  )
}
