import type { Action, ActionId } from '@samenbord/shared/model'
import {
  inPeopleOrder,
  isMe,
  namesOf,
  partiesWith,
  reportsOf,
  toLookBackOn,
} from '@samenbord/shared/plan'
import { planSteps } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering } from '../../entity/use-draft.ts'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import '../actions/action-details.css'
import '../actions/action-face.css'
import { HowItGoes } from '../actions/how-it-goes.tsx'
import { ReportHistory } from '../actions/report-history.tsx'
import { Agreement } from './agreement.tsx'
import { PlanStep } from './plan-step.tsx'

/** *Hoe is het gegaan?*: what was agreed one by one, and then what changed since. */
export const LookBackStep = (props: {
  /** What changed since the last meeting. */
  children?: ReactNode
}): ReactElement => (
  <PlanStep>
    <LookBack {...props} />
  </PlanStep>
)

interface At {
  /** None at the end of the list, and before it was looked at. */
  readonly id: ActionId | undefined
  readonly place: number
}

const BEGIN: At = { id: undefined, place: 0 }
/** At which one this person is. */
const useAt = remembering(BEGIN)

const NONE: readonly ActionId[] = []
/** Those that were on the list in this meeting. */
const useShown = remembering(NONE)

const LookBack = (props: { children?: ReactNode }): ReactElement => {
  const words = useTexts(planSteps).lookBack
  const { table, facts } = useAtTable()
  const plan = usePlan(table)
  const [at, setAt] = useAt(facts.meeting?.id ?? '')
  const [shown, setShown] = useShown(facts.meeting?.id ?? '')
  const all = toLookBackOn(plan, facts.meeting, shown)
  useEffect(() => {
    if (all.some(({ id }) => !shown.includes(id))) setShown(all.map(({ id }) => id))
  }, [all, shown, setShown])
  // It stays while others come and go; when it has gone itself, the one in its place is looked at.
  const found = all.findIndex(({ id }) => id === at.id)
  const place = found < 0 ? at.place : found
  const action = all[place]
  const actionId = action?.id
  useEffect(() => {
    if (at.id !== actionId || at.place !== place) setAt({ id: actionId, place })
  }, [at, actionId, place, setAt])
  const top = useRef<HTMLHeadingElement>(null)
  const was = useRef(actionId)
  const turned = useRef(false)
  useEffect(() => {
    // Another stands there now: one begins at its head. Who did not ask for it keeps the focus.
    const lost = was.current !== undefined && document.activeElement === document.body
    if (was.current !== actionId && (turned.current || lost)) top.current?.focus()
    was.current = actionId
    turned.current = false
  }, [actionId])
  const turn = (to: number) => {
    turned.current = true
    setAt({ id: all[to]?.id, place: to })
  }
  if (action !== undefined) {
    return (
      <section className="look-back">
        <h3 ref={top} tabIndex={-1} className="look-back__place">
          {words.place(place + 1, all.length)}
        </h3>
        <Looked key={action.id} action={action} />
        <div className="actions look-back__way">
          {place > 0 && (
            <button type="button" className="button button--quiet" onClick={() => turn(place - 1)}>
              {words.previous}
            </button>
          )}
          <button type="button" className="button" onClick={() => turn(place + 1)}>
            {place === all.length - 1 ? words.finish : words.next}
          </button>
        </div>
      </section>
    )
  }
  return (
    <>
      <div className="look-back__end">
        <h3 ref={top} tabIndex={-1}>
          {all.length === 0 ? words.nothing : words.end}
        </h3>
        {all.length === 0 ? (
          <p className="soft">{words.nothingNext}</p>
        ) : (
          <button type="button" className="button button--plain" onClick={() => turn(0)}>
            {words.again}
          </button>
        )}
      </div>
      {props.children}
    </>
  )
}

const Looked = (props: { action: Action }): ReactElement => {
  const words = useTexts(planSteps).lookBack
  const { table, people, facts, mayWrite, telling } = useAtTable()
  const plan = usePlan(table)
  const { action } = props
  const reports = reportsOf(plan, action.id)
  const hears = namesOf(people, partiesWith(plan, action.id, 'hears'), telling.language)
  const notes = facts.agenda?.noteTaker === facts.participantId
  // Who takes the notes writes for who does it, and says so.
  const doer = inPeopleOrder(people, partiesWith(plan, action.id, 'does')).find(
    (party) => !isMe(people, facts.participantId, party),
  )
  return (
    <>
      <div className="look-back__card">
        <Agreement action={action} />
      </div>
      {mayWrite && <HowItGoes action={action} {...(notes && doer ? { sayer: doer } : {})} />}
      {reports.length === 0 ? (
        <p className="soft">{words.notToldYet}</p>
      ) : (
        <ReportHistory reports={reports} />
      )}
      {hears !== undefined && <p className="soft small">{words.hears(hears)}</p>}
    </>
  )
}
