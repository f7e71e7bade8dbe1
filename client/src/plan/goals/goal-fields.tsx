import { type Goal, GoalStatus } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { goals, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { TopicField } from '../../entity/topic-field.tsx'
import { mayRewordGoal } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { GoalScaleFields } from './goal-scale-fields.tsx'
import { WhoseField } from './whose-field.tsx'

/** All of a wish, to change in place. Another's own words are not among it. */
export const GoalFields = (props: { goal: Goal }): ReactElement => {
  const words = useTexts(goals)
  const { goalStatuses } = useTexts(sentences)
  const { table, facts, people, telling } = useAtTable()
  const { goal } = props
  const { fields } = words
  return (
    <div className="goal-fields">
      {mayRewordGoal(people, facts, goal) ? (
        <WordsField
          kind="goal"
          id={goal.id}
          field="words"
          value={goal.words}
          label={fields.words}
        />
      ) : (
        goal.wordsOf !== null && (
          <p className="hint">{words.whose.kept(nameOf(people, goal.wordsOf, telling.language))}</p>
        )
      )}
      <WhoseField
        value={goal.whose}
        onChange={(whose) => table.plan.change('goal', goal.id, { whose })}
      />
      <ChoiceChips
        label={fields.status}
        options={GoalStatus.options.map((value) => ({ value, label: goalStatuses[value] }))}
        value={goal.status}
        onChoose={(status) => table.plan.change('goal', goal.id, { status })}
      />
      <TopicField
        value={goal.topic}
        onChange={(topic) => table.plan.change('goal', goal.id, { topic }, 'sorted')}
      />
      <GoalScaleFields goal={goal} />
    </div>
  )
}
