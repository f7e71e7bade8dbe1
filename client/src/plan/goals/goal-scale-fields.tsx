import type { Goal } from '@samenbord/shared/model'
import { goalScale } from '@samenbord/shared/plan'
import { goals } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ScaleChooser } from '../../entity/scale-chooser.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Where one stands with a wish, in a number and in words: optional, and the own life's own. */
export const GoalScaleFields = (props: { goal: Goal }): ReactElement => {
  const { fields } = useTexts(goals)
  const { table, telling } = useAtTable()
  const { goal } = props
  const mark = (field: 'now' | 'target', label: string) => (
    <div className="goal-fields__mark">
      <ScaleChooser
        label={label}
        value={goal[field]}
        lowWords={fields.low}
        highWords={fields.high}
        onChoose={(value) => table.plan.change('goal', goal.id, { [field]: value })}
      />
      {goal[field] !== null && (
        <button
          type="button"
          className="button button--plain"
          onClick={() => table.plan.change('goal', goal.id, { [field]: null })}
        >
          {fields.noValue}
        </button>
      )}
    </div>
  )
  return (
    <Fold label={fields.scale} said={goalScale(goal, telling.language)}>
      {mark('now', fields.now)}
      <WordsField
        kind="goal"
        id={goal.id}
        field="nowWords"
        value={goal.nowWords}
        label={fields.nowWords}
      />
      {mark('target', fields.target)}
    </Fold>
  )
}
