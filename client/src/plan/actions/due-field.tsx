import { type Day, Due } from '@samenbord/shared/model'
import { actions, calendarDay, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { type QuickDue, quickDue } from './days.ts'
import './due-field.css'

type Choice = 'unknown' | QuickDue | 'other'

const QUICK: readonly QuickDue[] = ['this-week', 'two-weeks']
const CHOICES: readonly Choice[] = [...QUICK, 'other', 'unknown']

const choiceOf = (due: Due | null, today: Day): Choice => {
  if (due === null) return 'unknown'
  const same = (choice: QuickDue) => {
    const quick = quickDue(choice, today)
    return quick.kind === due.kind && quick.day === due.day
  }
  return QUICK.find(same) ?? 'other'
}

/** *Wanneer?*, by a quick answer or a day of one's own; not knowing yet is an answer too. */
export const DueField = (props: {
  label: string
  value: Due | null
  onChange: (due: Due | null) => void
}): ReactElement => {
  const words = useTexts(actions)
  const said = useTexts(sentences)
  const { telling } = useAtTable()
  const id = useId()
  const { value } = props
  /** Whether one asked for another day, and how it is meant, before there is a day. */
  const [other, setOther] = useState<Due['kind']>()
  const choice = other === undefined ? choiceOf(value, telling.today) : 'other'
  const kind = value?.kind ?? other ?? 'before'
  const choose = (chosen: Choice) => {
    setOther(chosen === 'other' ? kind : undefined)
    if (chosen === 'unknown') props.onChange(null)
    else if (chosen !== 'other') props.onChange(quickDue(chosen, telling.today))
  }
  return (
    <div className="due-field">
      <ChoiceChips
        label={props.label}
        options={CHOICES.map((option) => ({ value: option, label: words.due.choices[option] }))}
        value={choice}
        onChoose={choose}
      />
      {choice === 'other' && (
        <div className="due-field__other">
          <div className="field">
            <label htmlFor={id} className="hidden-text">
              {words.due.kind}
            </label>
            <select
              id={id}
              className="input"
              value={kind}
              onChange={(event) => {
                const chosen = Due.shape.kind.parse(event.target.value)
                setOther(chosen)
                if (value !== null) props.onChange({ kind: chosen, day: value.day })
              }}
            >
              {Due.shape.kind.options.map((option) => (
                <option key={option} value={option}>
                  {words.due.kinds[option]}
                </option>
              ))}
            </select>
          </div>
          <DayField
            label={words.due.day}
            labelHidden
            value={value?.day ?? null}
            onChange={(day) => {
              setOther(kind)
              props.onChange(day === null ? null : { kind, day })
            }}
          />
        </div>
      )}
      {value !== null && choice !== 'other' && (
        <p className="hint">
          {said.due[value.kind](calendarDay(value.day, telling.language, telling.today))}
        </p>
      )}
    </div>
  )
}
