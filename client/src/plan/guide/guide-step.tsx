import type { Action, Goal, GuideStep } from '@samenbord/shared/model'
import { nameOf, namesOf, partiesWith } from '@samenbord/shared/plan'
import { calendarDay, meeting, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { RolePicker } from '../../entity/role-picker.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { DueField } from '../actions/due-field.tsx'
import { WishStep } from './wish-step.tsx'

type AskedStep = Exclude<GuideStep, 'read-back'>

/** What one question has below it: something to talk about, or the place to say the answer. */
export const GuideStepContent = (props: {
  step: AskedStep
  action: Action
  goal: Goal | undefined
}): ReactElement => {
  const words = useTexts(meeting).guide
  const { mayWrite } = useAtTable()
  const { step, action, goal } = props
  switch (step) {
    case 'wish':
      return <WishStep action={action} goal={goal} />
    case 'before':
    case 'people':
      return <Talk questions={words[step].talk} />
    default:
      return mayWrite ? (
        <Fields step={step} action={action} />
      ) : (
        <Reading step={step} action={action} />
      )
  }
}

/** Help for the talk: questions to ask each other, and nothing to fill in. */
const Talk = (props: { questions: readonly string[] }): ReactElement => {
  const words = useTexts(meeting).guide
  return (
    <>
      <ul className="guide__talk">
        {props.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="hint">{words.talkAbout}</p>
    </>
  )
}

type FieldStep = Exclude<AskedStep, 'wish' | 'before' | 'people'>

const Fields = (props: { step: FieldStep; action: Action }): ReactElement => {
  const words = useTexts(meeting).guide
  const { table } = useAtTable()
  const { step, action } = props
  const field = { kind: 'action', id: action.id, className: 'guide__words' } as const
  switch (step) {
    case 'what':
      return (
        <WordsField
          {...field}
          field="words"
          value={action.words}
          label={words.what.words}
          hint={words.what.hint}
        />
      )
    case 'who':
      return (
        <>
          <RolePicker action={action} inRole="does" label={words.who.ask} labelHidden />
          <p className="hint">{words.who.hint}</p>
        </>
      )
    case 'when':
      return (
        <DueField
          label={words.when.label}
          value={action.due}
          onChange={(due) => table.plan.change('action', action.id, { due })}
        />
      )
    case 'watch':
      return <WatchFields action={action} />
    case 'fallback':
      return (
        <WordsField
          {...field}
          field="fallback"
          value={action.fallback}
          label={words.fallback.words}
          hint={words.fallback.hint}
        />
      )
  }
}

const WatchFields = (props: { action: Action }): ReactElement => {
  const words = useTexts(meeting).guide.watch
  const { table } = useAtTable()
  const { action } = props
  const { watcher } = action
  const change = (changed: Partial<Pick<Action, 'watcher' | 'lookBack'>>) =>
    table.plan.change('action', action.id, changed)
  return (
    <div className="stack">
      <PartyPicker
        label={words.watcher}
        others
        chosen={watcher === null ? [] : [watcher]}
        onToggle={(party, chosen) => change({ watcher: chosen ? party : null })}
      />
      <RolePicker action={action} inRole="hears" label={words.hears} />
      <DayField
        label={words.lookBack}
        value={action.lookBack}
        onChange={(lookBack) => change({ lookBack })}
      />
    </div>
  )
}

/** The answer as it stands, for who reads along. */
const Reading = (props: { step: FieldStep; action: Action }): ReactElement => {
  const words = useTexts(meeting).guide
  const said = useTexts(sentences)
  const { table, people, telling } = useAtTable()
  const plan = usePlan(table)
  const { action } = props
  const { language, today } = telling
  const answer = (): string | undefined => {
    switch (props.step) {
      case 'what':
        return action.words.trim()
      case 'fallback':
        return action.fallback.trim()
      case 'who':
        return namesOf(people, partiesWith(plan, action.id, 'does'), language)
      case 'when':
        return action.due === null
          ? undefined
          : said.due[action.due.kind](calendarDay(action.due.day, language, today))
      case 'watch':
        return action.watcher === null
          ? undefined
          : said.watches(nameOf(people, action.watcher, language))
    }
  }
  const shown = answer()
  return shown === undefined || shown === '' ? (
    <p className="soft">{words.notSaid}</p>
  ) : (
    <p className="guide__answer">{shown}</p>
  )
}
