import type { Goal, GoalId } from '@samenbord/shared/model'
import { isClosed, type Person, type Plan } from '@samenbord/shared/plan'
import { goals as goalTexts } from '@samenbord/shared/texts'
import { ChevronDown } from 'lucide-react'
import {
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { ReadWithoutResident, useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import type { Place } from '../../entity/place-beside.ts'
import { usePlan } from '../../sync/index.ts'
import { useHeldRows } from '../../ui/use-held-rows.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { actionsByGoal } from '../actions/groups.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { GoalCard } from './goal-card.tsx'
import { groupGoals } from './goal-groups.ts'
import './goals-part.css'
import { useKeptGroups } from './keep-same.ts'
import { NewGoal } from './new-goal.tsx'

/** *Wat wil je anders?*: the wishes; without the resident they are there to be read. */
export const GoalsPart = (): ReactElement => (
  <ReadWithoutResident>
    <Wishes />
  </ReadWithoutResident>
)

/** The wishes in their order, per person, with what is agreed for each. */
const Wishes = (): ReactElement => {
  const words = useTexts(goalTexts)
  const { table, people, mayWrite } = useAtTable()
  const plan = usePlan(table)
  const part = useRef<HTMLElement>(null)
  const [notice, setNotice] = useState('')
  const [latest, setLatest] = useState<GoalId>()
  const title = useId()
  const { goals } = plan
  const held = useHeldRows(part, 'data-goal', goals)
  const dragged = useRef<string>(undefined)
  const [groups, closed] = useMemo(() => {
    const stands = (goal: Goal) => isClosed((held.get(goal.id) ?? goal).status)
    const open = goals.filter((goal) => !stands(goal))
    return [groupGoals(open, people, held), goals.filter(stands)]
  }, [goals, people, held])
  const moved = useCallback(({ place, of }: Place) => setNotice(words.moved(place, of)), [words])
  useEffect(() => {
    if (latest === undefined) return
    part.current?.querySelector(`[data-goal="${latest}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [latest])
  return (
    <section
      ref={part}
      className="goals-part"
      aria-labelledby={title}
      onDragStartCapture={({ target }) => {
        const row = target instanceof Element ? target.closest('[data-goal]') : null
        dragged.current = row?.getAttribute('data-goal') ?? undefined
      }}
      onDragEnd={() => {
        dragged.current = undefined
      }}
    >
      <h3 id={title} tabIndex={-1}>
        {words.title}
      </h3>
      <div className="goals-part__groups">
        {goals.length === 0 && (
          <p className="soft">{mayWrite ? words.empty : words.emptyForReaders}</p>
        )}
        {groups.map(({ person, goals: own }) => (
          <Group key={person?.party ?? ''} person={person}>
            <Goals goals={own} plan={plan} onMoved={moved} dragged={dragged} />
          </Group>
        ))}
        {closed.length > 0 && (
          <Closed goals={closed} plan={plan} onMoved={moved} dragged={dragged} />
        )}
      </div>
      {mayWrite && (
        <div className="plan-new">
          <NewGoal
            onAdded={(id) => {
              setNotice(words.new.added)
              setLatest(id)
            }}
          />
        </div>
      )}
      <p className="hidden-text" role="status">
        {notice}
      </p>
    </section>
  )
}

const Group = (props: { person: Person | undefined; children: ReactElement }): ReactElement => {
  const words = useTexts(goalTexts)
  const title = useId()
  const { person } = props
  return (
    <section className="goals-part__group" aria-labelledby={title}>
      <h4 id={title}>
        {person !== undefined && <PartyAvatar party={person.party} />}
        {person === undefined ? words.ofNobody : words.of(person.name)}
      </h4>
      {props.children}
    </section>
  )
}

interface GoalList {
  readonly goals: Plan['goals']
  readonly plan: Plan
  readonly onMoved: (place: Place) => void
  readonly dragged: RefObject<string | undefined>
}

const NOTHING: Plan['actions'] = []

const Goals = (props: GoalList): ReactElement => {
  const { goals, plan, onMoved, dragged } = props
  const { actions, statements } = plan
  const byGoal = useKeptGroups(useMemo(() => actionsByGoal(actions), [actions]))
  return (
    <ul className="goals">
      {goals.map((goal, at) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          actions={byGoal.get(goal.id) ?? NOTHING}
          roles={plan.roles}
          reports={plan.reports}
          from={goal.from === null ? undefined : statements.find(({ id }) => id === goal.from)}
          first={at === 0}
          end={at === goals.length - 1}
          onMoved={onMoved}
          dragged={dragged}
        />
      ))}
    </ul>
  )
}

/** What was reached and what was let go of: one line, to look back at. */
const Closed = (props: GoalList): ReactElement => {
  const words = useTexts(goalTexts)
  const { target } = usePlanPlace()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { goals } = props
  useEffect(() => {
    if (goals.some((goal) => goal.id === target)) setOpen(true)
  }, [goals, target])
  return (
    <div className="goals-part__closed">
      <h4>
        <button
          type="button"
          className="button button--plain goals-part__fold"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {words.closed(goals.length)}
          <ChevronDown className="icon icon--small" />
        </button>
      </h4>
      {open && (
        <div id={id}>
          <Goals {...props} />
        </div>
      )}
    </div>
  )
}
