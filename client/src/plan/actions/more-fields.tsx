import { type Action, GoalId, type Role, Weight } from '@samenbord/shared/model'
import { nameOf, namesOf, partiesWith } from '@samenbord/shared/plan'
import { actions, calendarDay, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { RolePicker } from '../../entity/role-picker.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { BlockerField } from './blocker-field.tsx'
import { NetworkFields } from './network-fields.tsx'

const NO_WEIGHT = 'none'

/** What comes with an action when it matters. Each says what was said, and unfolds to say it. */
export const MoreFields = (props: { action: Action }): ReactElement => {
  const words = useTexts(actions)
  const said = useTexts(sentences)
  const { table, people, telling } = useAtTable()
  const plan = usePlan(table)
  const { action } = props
  const { language, today } = telling
  const { fields } = words
  const having = (role: Role) => namesOf(people, partiesWith(plan, action.id, role), language)
  const { watcher, lookBack, weight } = action
  return (
    <div className="more-fields">
      <GoalField action={action} />
      <Fold label={fields.decides} said={having('decides')}>
        <RolePicker action={action} inRole="decides" label={fields.decides} labelHidden />
      </Fold>
      <Fold label={fields.thinksAlong} said={having('thinks-along')}>
        <RolePicker action={action} inRole="thinks-along" label={fields.thinksAlong} labelHidden />
      </Fold>
      <Fold label={fields.hears} said={having('hears')}>
        <RolePicker action={action} inRole="hears" label={fields.hears} labelHidden />
      </Fold>
      <Fold
        label={fields.watcher}
        said={watcher === null ? undefined : nameOf(people, watcher, language)}
      >
        <PartyPicker
          label={fields.watcher}
          labelHidden
          others
          chosen={watcher === null ? [] : [watcher]}
          onToggle={(party, chosen) =>
            table.plan.change('action', action.id, { watcher: chosen ? party : null })
          }
        />
      </Fold>
      <Fold
        label={fields.lookBack}
        said={lookBack === null ? undefined : calendarDay(lookBack, language, today)}
      >
        <DayField
          label={fields.lookBack}
          labelHidden
          value={lookBack}
          onChange={(day) => table.plan.change('action', action.id, { lookBack: day })}
        />
      </Fold>
      <Fold label={fields.fallback} said={action.fallback.trim() || undefined}>
        <WordsField
          kind="action"
          id={action.id}
          field="fallback"
          value={action.fallback}
          label={fields.fallback}
          labelHidden
          hint={fields.fallbackHint}
        />
      </Fold>
      <BlockerField action={action} />
      <Fold label={fields.weight} said={weight === null ? undefined : said.weights[weight]}>
        <ChoiceChips
          label={fields.weight}
          labelHidden
          options={[
            ...Weight.options.map((value) => ({ value, label: said.weights[value] })),
            { value: NO_WEIGHT, label: fields.noWeight },
          ]}
          value={weight ?? NO_WEIGHT}
          onChoose={(chosen) =>
            table.plan.change('action', action.id, {
              weight: Weight.safeParse(chosen).data ?? null,
            })
          }
        />
      </Fold>
      <NetworkFields action={action} />
    </div>
  )
}

const GoalField = (props: { action: Action }): ReactElement => {
  const words = useTexts(actions)
  const { empty } = useTexts(sentences)
  const { table } = useAtTable()
  const { goals } = usePlan(table)
  const id = useId()
  const { action } = props
  const goal = goals.find((one) => one.id === action.goal)
  const wordsOf = (text: string) => (text.trim() === '' ? empty : text.trim())
  return (
    <Fold
      label={words.fields.goal}
      said={goal === undefined ? words.withoutGoal : wordsOf(goal.words)}
    >
      <div className="field">
        <label htmlFor={id} className="hidden-text">
          {words.fields.goal}
        </label>
        <select
          id={id}
          className="input"
          value={goal?.id ?? ''}
          onChange={(event) =>
            table.plan.change('action', action.id, {
              goal: GoalId.safeParse(event.target.value).data ?? null,
            })
          }
        >
          <option value="">{words.withoutGoal}</option>
          {goals.map((one) => (
            <option key={one.id} value={one.id}>
              {wordsOf(one.words)}
            </option>
          ))}
        </select>
      </div>
    </Fold>
  )
}
