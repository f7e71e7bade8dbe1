import type { Action, Goal, Statement } from '@samenbord/shared/model'
import { goalScale, type Plan, type RoleDivision } from '@samenbord/shared/plan'
import { goals, sentences } from '@samenbord/shared/texts'
import { memo, type ReactElement, type RefObject, useCallback, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { dragging } from '../../entity/entity-drag.ts'
import type { Place } from '../../entity/place-beside.ts'
import { stepOf } from '../../entity/step-key.ts'
import { TermsBelow, TermText, TermWords } from '../../entity/terms/term-text.tsx'
import { TopicSign } from '../../entity/topic-sign.tsx'
import { useDropBeside } from '../../entity/use-drop-beside.ts'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { useOpenRow } from '../../entity/use-open-row.ts'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget } from '../plan-place.tsx'
import { GoalActions } from './goal-actions.tsx'
import { GoalFields } from './goal-fields.tsx'
import { GoalMenu } from './goal-menu.tsx'
import { mayAgree } from './goal-words.ts'
import { layGoal, mayLayGoal, stepGoal } from './moving.ts'
import { WordsStands } from './words-stands.tsx'

/** One wish: the own words large, where one stands with it, and what is agreed for it. */
export const GoalCard = memo(
  (props: {
    goal: Goal
    actions: readonly Action[]
    roles: RoleDivision
    reports: Plan['reports']
    /** What it came from. */
    from: Statement | undefined
    first: boolean
    end: boolean
    onMoved: (place: Place) => void
    /** Which wish is dragged now, when it is one of this screen. */
    dragged: RefObject<string | undefined>
  }): ReactElement => {
    const words = useTexts(goals)
    const { empty } = useTexts(sentences)
    const { table, people, me, mayWrite } = useAtTable()
    const { goal, onMoved, dragged } = props
    const [open, setOpen] = useOpenRow(`wishes/${goal.id}`)
    const row = useRef<HTMLLIElement>(null)
    const sentence = useRef<HTMLButtonElement>(null)
    useJumpTarget(
      goal.id,
      row,
      useCallback(() => setOpen(true), [setOpen]),
    )
    useHandingOnFocus(row)
    const drop = useDropBeside(
      'goal',
      (id, side) => layGoal(table.plan, people, id, goal.id, side),
      () => mayLayGoal(table.plan, people, dragged.current, goal.id),
    )
    const step = (by: -1 | 1) => {
      const place = stepGoal(table.plan, people, goal, by)
      if (place !== undefined) onMoved(place)
    }
    const text = goal.words.trim() === '' ? empty : goal.words.trim()
    return (
      <li
        ref={row}
        tabIndex={-1}
        className="goal"
        data-goal={goal.id}
        data-drop={drop.side}
        {...(mayWrite && drop.handlers)}
        // Within what can be dragged, no words can be selected.
        {...(!open && dragging({ kind: 'goal', id: goal.id }, text))}
        onKeyDown={(event) => {
          const by = mayWrite ? stepOf(event) : undefined
          if (by === undefined) return
          event.preventDefault()
          step(by)
        }}
      >
        <div className="goal__card">
          <h5 className="goal__words">
            {mayWrite ? (
              <button
                ref={sentence}
                type="button"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                <TermWords words={text} />
              </button>
            ) : (
              <TermText words={text} />
            )}
          </h5>
          {mayWrite && <TermsBelow words={text} />}
          {mayWrite && <GoalMenu goal={goal} first={props.first} end={props.end} onStep={step} />}
          <Standing goal={goal} open={open} />
        </div>
        {me !== undefined && mayWrite && mayAgree(goal, people, me.id) && (
          <button
            type="button"
            className="button button--quiet goal__agree"
            onClick={() => {
              // This button is about to go.
              sentence.current?.focus()
              table.plan.change('goal', goal.id, { wordsOf: goal.whose }, 'confirmed')
            }}
          >
            {words.whose.agree}
          </button>
        )}
        {open && props.from !== undefined && props.from.words.trim() !== '' && (
          <p className="small soft">{words.from(props.from.words.trim())}</p>
        )}
        {open && <GoalFields goal={goal} />}
        <GoalActions
          goal={goal}
          actions={props.actions}
          roles={props.roles}
          reports={props.reports}
        />
      </li>
    )
  },
)

const Standing = (props: { goal: Goal; open: boolean }): ReactElement => {
  const { goalStatuses } = useTexts(sentences)
  const { table, telling } = useAtTable()
  const { goal, open } = props
  const writers = useFieldWriters(table, goal.id)
  const scale = goalScale(goal, telling.language)
  return (
    <>
      {scale !== undefined && <p className="goal__scale">{scale}</p>}
      <p className="goal__standing">
        <span className="badge">{goalStatuses[goal.status]}</span>
        <WordsStands goal={goal} />
        {goal.topic !== null && <TopicSign topic={goal.topic} />}
        {!open && <WhoWrites writers={writers} />}
      </p>
    </>
  )
}
