import type { MethodId, StepId } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { useState } from 'react'
import { type Answer, beginMeeting, type Failure } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSettling } from '../../ui/use-settling.ts'
import { type Task, useTask } from '../../ui/use-task.ts'
import { withStep } from './plan-steps.ts'
import { useAgendaSending, type WantedChange } from './use-agenda-sending.ts'
import { useInTurn } from './use-in-turn.ts'

/** Leading the steps of the meeting. */
export interface LeadAgenda {
  readonly mayLead: boolean
  readonly task: Task
  /**
   * The table has only just gone to another step. Who taps now, tapped twice, or meant the step that
   * another has left already.
   */
  readonly isSettling: boolean
  /** To which step this person themself last went; nothing before they went to one. */
  readonly wentTo: StepId | undefined
  /**
   * Tells the table, one change after another. What follows from the steps as they are is given as a
   * function of them, so that it also holds when they changed meanwhile.
   */
  change(change: WantedChange, done?: () => void): void
  /** Begins a meeting with those who are there, after one was ended. */
  beginMeeting(): void
  /** Takes a method up in the steps; for who asks it from the library. */
  addMethod(method: MethodId): Promise<Answer<unknown>>
}

/** The way to go to another step and to change the agenda, for who leads. */
export const useLeadAgenda = (): LeadAgenda => {
  const { agenda, access, session } = useAtTable().facts
  const task = useTask()
  const inTurn = useInTurn(task)
  const send = useAgendaSending(session.id, agenda)
  const [wentTo, setWentTo] = useState<StepId>()
  return {
    wentTo,
    mayLead: may(access, 'agenda.lead'),
    task,
    isSettling: useSettling(agenda?.current ?? null),
    change(change, done) {
      if (agenda === null) return
      if (typeof change !== 'function' && change.do === 'go') setWentTo(change.step ?? undefined)
      inTurn(async () => {
        const answer = await send(typeof change === 'function' ? change : () => change)
        if (answer.ok) done?.()
        return answer
      }, isCalm(change))
    },
    beginMeeting: () => inTurn(() => beginMeeting(session.id)),
    addMethod: (method) =>
      send((now) => ({ do: 'plan', steps: withStep(now, { kind: 'method', method }) })),
  }
}

/** When another was first with going on, the screen shows where the table is: nothing went wrong. */
const isCalm =
  (change: WantedChange) =>
  ({ reason }: Failure): boolean =>
    reason === 'agenda-moved' && typeof change !== 'function' && change.do === 'go'
