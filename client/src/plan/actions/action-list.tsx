import type { Goal } from '@samenbord/shared/model'
import { type Plan, reportsOf } from '@samenbord/shared/plan'
import { actions, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useId, useMemo, useRef } from 'react'
import type { Place } from '../../entity/place-beside.ts'
import { useHeldRows } from '../../ui/use-held-rows.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { ActionRow } from './action-row.tsx'
import { type ActionGroup, groupActions } from './groups.ts'

/** The actions as short sentences, by the wish they are for. */
export const ActionList = (props: {
  plan: Plan
  onMoved: (place: Place) => void
}): ReactElement => {
  const { plan, onMoved } = props
  const { goals, actions: all } = plan
  const list = useRef<HTMLDivElement>(null)
  const held = useHeldRows(list, 'data-action', all)
  const groups = useMemo(() => groupActions(goals, all, held), [goals, all, held])
  return (
    <div ref={list} className="action-list">
      {groups.map((group) => (
        <Group key={group.goal?.id ?? ''} group={group} plan={plan} onMoved={onMoved} />
      ))}
    </div>
  )
}

const titleOf = (goal: Goal | null, without: string, empty: string): string => {
  if (goal === null) return without
  return goal.words.trim() === '' ? empty : goal.words.trim()
}

const Group = (props: {
  group: ActionGroup
  plan: Plan
  onMoved: (place: Place) => void
}): ReactElement => {
  const words = useTexts(actions)
  const { empty } = useTexts(sentences)
  const title = useId()
  const { group, plan, onMoved } = props
  return (
    <section aria-labelledby={title}>
      <h4 id={title} className={group.goal === null ? 'soft' : ''}>
        {titleOf(group.goal, words.withoutGoal, empty)}
      </h4>
      <ul>
        {group.actions.map((action, at) => (
          <ActionRow
            key={action.id}
            action={action}
            roles={plan.roles}
            last={reportsOf(plan, action.id).at(-1)}
            first={at === 0}
            end={at === group.actions.length - 1}
            onMoved={onMoved}
          />
        ))}
      </ul>
    </section>
  )
}
