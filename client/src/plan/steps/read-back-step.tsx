import type { ActionId, Goal } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { isClosed, nameOf } from '@samenbord/shared/plan'
import { meeting, planSteps, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { remembering } from '../../entity/use-draft.ts'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { type ActionGroup, groupActions } from '../actions/groups.ts'
import { useStepKey } from '../use-step-key.ts'
import { Agreement } from './agreement.tsx'
import { PlanStep } from './plan-step.tsx'

/** *Teruglezen*: the plan as sentences, and for who leads one lifted out at a time to read aloud. */
export const ReadBackStep = (): ReactElement => (
  <PlanStep>
    <ReadBack />
  </PlanStep>
)

/** Which one is read aloud now, on this screen only. */
const useLifted = remembering<ActionId | undefined>(undefined)

const ReadBack = (): ReactElement => {
  const words = useTexts(planSteps).readBack
  const { table, facts } = useAtTable()
  const plan = usePlan(table)
  const [lifted, setLifted] = useLifted(useStepKey())
  const leads = may(facts.access, 'agenda.lead') || facts.agenda?.noteTaker === facts.participantId
  const goals = plan.goals.filter(({ status }) => status !== 'let-go')
  const groups = groupActions(goals, plan.actions)
  const inOrder = groups.flatMap(({ actions }) => actions.map(({ id }) => id))
  const without = goals.filter(
    ({ id, status }) => !isClosed(status) && !groups.some(({ goal }) => goal?.id === id),
  )
  const shown = inOrder.find((id) => id === lifted)
  if (groups.length === 0 && without.length === 0) {
    return (
      <p>
        <b>{words.nothing}</b> <span className="soft">{words.nothingNext}</span>
      </p>
    )
  }
  return (
    <>
      {leads && inOrder.length > 0 && (
        <Lifting inOrder={inOrder} lifted={shown} onLift={setLifted} />
      )}
      {[...groups, ...without.map((goal): ActionGroup => ({ goal, actions: [] }))].map((group) => (
        <Group
          key={group.goal?.id ?? ''}
          group={group}
          lifted={shown}
          onLift={leads ? setLifted : undefined}
        />
      ))}
      <p className="read-back__ask">
        <b>{words.right}</b> {words.notYet}
      </p>
    </>
  )
}

/** One on, one back, or all at once. */
const Lifting = (props: {
  inOrder: readonly ActionId[]
  lifted: ActionId | undefined
  onLift: (id: ActionId | undefined) => void
}): ReactElement => {
  const words = useTexts(planSteps).readBack
  const { inOrder, lifted, onLift } = props
  const at = lifted === undefined ? -1 : inOrder.indexOf(lifted)
  if (at < 0) {
    return (
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={() => onLift(inOrder[0])}>
          {words.lead}
        </button>
      </div>
    )
  }
  // At the end it stays and does nothing, so that the focus stays as well.
  const turn = (to: number) => {
    const id = inOrder[to]
    if (id !== undefined) onLift(id)
  }
  return (
    <div className="actions read-back__lead">
      <button
        type="button"
        className="button button--quiet"
        aria-disabled={at === 0}
        onClick={() => turn(at - 1)}
      >
        {words.previous}
      </button>
      <span role="status">{words.place(at + 1, inOrder.length)}</span>
      <button
        type="button"
        className="button"
        aria-disabled={at === inOrder.length - 1}
        onClick={() => turn(at + 1)}
      >
        {words.next}
      </button>
      <button type="button" className="button button--plain" onClick={() => onLift(undefined)}>
        {words.all}
      </button>
    </div>
  )
}

const Group = (props: {
  group: ActionGroup
  lifted: ActionId | undefined
  onLift: ((id: ActionId) => void) | undefined
}): ReactElement => {
  const words = useTexts(planSteps).readBack
  const id = useId()
  const { group, lifted, onLift } = props
  const { goal, actions } = group
  return (
    <section className="plan-step__part read-back" aria-labelledby={id}>
      {goal === null ? <h3 id={id}>{words.without}</h3> : <Wish goal={goal} titleId={id} />}
      {actions.length === 0 ? (
        <p className="soft">{words.noActions}</p>
      ) : (
        <ul>
          {actions.map((action) => (
            <Agreed
              key={action.id}
              lifted={action.id === lifted}
              away={lifted !== undefined && action.id !== lifted}
            >
              <Agreement
                action={action}
                onLift={onLift === undefined ? undefined : () => onLift(action.id)}
              />
            </Agreed>
          ))}
        </ul>
      )}
    </section>
  )
}

const Agreed = (props: {
  lifted: boolean
  away: boolean
  children: ReactElement
}): ReactElement => {
  const row = useRef<HTMLLIElement>(null)
  const { lifted } = props
  useEffect(() => {
    if (lifted) row.current?.scrollIntoView({ block: 'nearest' })
  }, [lifted])
  return (
    <li
      ref={row}
      className="read-back__agreed"
      data-lifted={lifted}
      data-away={props.away}
      aria-current={lifted ? 'step' : undefined}
    >
      {props.children}
    </li>
  )
}

/** *Wim wil* and then the wish, large. */
const Wish = (props: { goal: Goal; titleId: string }): ReactElement => {
  const { wants, wanted } = useTexts(meeting).guide
  const { empty } = useTexts(sentences)
  const { people, telling } = useAtTable()
  const { whose, words } = props.goal
  return (
    <div>
      <p className="read-back__who">
        {whose !== null && <PartyAvatar party={whose} />}
        {whose === null ? wanted : wants(nameOf(people, whose, telling.language))}
      </p>
      <h3 id={props.titleId} className="read-back__wish">
        {words.trim() === '' ? empty : words.trim()}
      </h3>
    </div>
  )
}
