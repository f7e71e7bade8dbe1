import type { Participant, PlanContent } from '@samenbord/shared/model'
import {
  type People,
  type Plan,
  peopleOf,
  planOf,
  sittersOf,
  type Telling,
} from '@samenbord/shared/plan'
import { createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react'
import { useToday } from '../entity/at-table.tsx'
import { type Observable, type TableFacts, useObservable } from '../sync/index.ts'
import { useLanguage } from '../ui/use-texts.ts'
import type { SettledPlans } from './settled-plans.ts'
import { useSeen } from './use-seen.ts'

/** All that the big screen shows something of. */
export interface InRoom {
  readonly facts: TableFacts
  /** Without half-typed words. */
  readonly plan: Plan
  readonly people: People
  /** Who is here, or was here during this meeting since the screen opened: nobody blinks. */
  readonly here: readonly Participant[]
  readonly telling: Telling
}

const InRoomContext = createContext<InRoom | undefined>(undefined)

/** What the big screen around this shows. */
export const useInRoom = (): InRoom => {
  const room = useContext(InRoomContext)
  if (room === undefined) throw new Error('useInRoom is used outside the big screen')
  return room
}

/** Shows within a plan that lies apart from the table, with the people as they were then. */
export const FrozenInRoom = (props: {
  content: PlanContent
  children: ReactNode
}): ReactElement => {
  const { content } = props
  const room = useInRoom()
  const frozen = useMemo<InRoom>(() => {
    const plan = planOf(content)
    return { ...room, plan, people: peopleOf(plan, sittersOf(content)) }
  }, [room, content])
  return <InRoomContext value={frozen}>{props.children}</InRoomContext>
}

/** Of whom the plan speaks also when they have left. */
export type FormerWriters = Observable<Parameters<typeof peopleOf>[2] & object>

/** Tells all within what there is to show. */
export const InRoomProvider = (props: {
  facts: TableFacts
  settled: SettledPlans
  writers: FormerWriters
  children: ReactNode
}): ReactElement => {
  const { facts } = props
  const { participants } = facts
  const plan = useObservable(props.settled.plan)
  const writers = useObservable(props.writers)
  const { members, named, contacts } = plan
  const people = useMemo(
    () =>
      peopleOf(
        { members, named, contacts },
        participants.filter(({ status }) => status === 'admitted'),
        writers,
      ),
    [members, named, contacts, participants, writers],
  )
  const language = useLanguage()
  const today = useToday()
  const here = useSeen(facts)
  const room = useMemo<InRoom>(
    () => ({ facts, plan, people, here, telling: { language, today } }),
    [facts, plan, people, here, language, today],
  )
  return <InRoomContext value={room}>{props.children}</InRoomContext>
}
