import type { Agenda, Day, Participant } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { dayOf, type People, type Telling } from '@samenbord/shared/plan'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { meIn, type PlanTable, type TableFacts, usePeople } from '../sync/index.ts'
import { useLanguage } from '../ui/use-texts.ts'

/** What every part of a table's screen needs to know of the table. */
export interface AtTable {
  readonly table: PlanTable
  readonly facts: TableFacts
  readonly people: People
  /** Who looks at this screen; nothing until the server has told. */
  readonly me: Participant | undefined
  /** Whether that person may change the plan. */
  readonly mayWrite: boolean
  /** Whether the meeting is held without the resident: then only what is the team's own is added. */
  readonly withoutResident: boolean
  /** Tells this turn of the step on this screen from all others. */
  readonly turn: string
  /** In which language, and on which day, the plan is said. */
  readonly telling: Telling
}

const AtTableContext = createContext<AtTable | undefined>(undefined)

/** The table this part of the screen belongs to. */
export const useAtTable = (): AtTable => {
  const at = useContext(AtTableContext)
  if (at === undefined) throw new Error('useAtTable is used outside a table')
  return at
}

const LOOK_EVERY_MS = 60_000

/** Today, also when a screen stands open overnight. */
export const useToday = (): Day => {
  const [today, setToday] = useState(() => dayOf(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(new Date())), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return today
}

/** Tells all within which table they belong to. */
export const AtTableProvider = (props: {
  table: PlanTable
  facts: TableFacts
  children: ReactNode
}): ReactElement => {
  const { table, facts } = props
  const people = usePeople(table, facts)
  const language = useLanguage()
  const today = useToday()
  const at = useMemo<AtTable>(
    () => ({
      table,
      facts,
      people,
      me: meIn(facts),
      mayWrite: may(facts.access, 'table.write'),
      withoutResident: facts.agenda?.mode === 'without-resident',
      turn: `${facts.agenda?.current ?? ''} ${facts.agenda?.since ?? ''}`,
      telling: { language, today },
    }),
    [table, facts, people, language, today],
  )
  return <AtTableContext value={at}>{props.children}</AtTableContext>
}

/**
 * Without the resident, what stands within can be read and not changed: nothing is said, wanted or
 * agreed in the name of who is not there.
 */
export const ReadWithoutResident = (props: { children: ReactNode }): ReactElement => {
  const around = useAtTable()
  const at = useMemo<AtTable>(
    () => (around.withoutResident ? { ...around, mayWrite: false } : around),
    [around],
  )
  return <AtTableContext value={at}>{props.children}</AtTableContext>
}

/**
 * What stands within sees the meeting at this place of its agenda, also when the table has gone on:
 * for who is still writing there.
 */
export const AtAgenda = (props: {
  agenda: Agenda
  turn: string
  children: ReactNode
}): ReactElement => {
  const around = useAtTable()
  const { agenda, turn, children } = props
  const at = useMemo<AtTable>(
    () => ({
      ...around,
      facts: { ...around.facts, agenda },
      withoutResident: agenda.mode === 'without-resident',
      turn,
    }),
    [around, agenda, turn],
  )
  return <AtTableContext value={at}>{children}</AtTableContext>
}
