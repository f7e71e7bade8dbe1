import { may } from '@samenbord/shared/permission'
import { type OpenEnd, openEnds } from '@samenbord/shared/plan'
import { useDeferredValue, useMemo } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'

const NONE: readonly OpenEnd[] = []

/**
 * What is still open; nothing for who is not of the team. A resident comes to talk, not to look
 * after a list. Reckoned behind the typing, never in its way.
 */
export const useOpenEnds = (): readonly OpenEnd[] | undefined => {
  const { table, facts, people, me, telling } = useAtTable()
  const plan = useDeferredValue(usePlan(table))
  const offered = me?.kind === 'professional' || may(facts.access, 'lead.set')
  const { today } = telling
  const ends = useMemo(
    () => (offered ? openEnds(plan, people, facts.lead, today) : NONE),
    [offered, plan, people, facts.lead, today],
  )
  return offered ? ends : undefined
}

/** How many open ends there are; nothing for who is not shown them. */
export const useOpenEndCount = (): number | undefined => useOpenEnds()?.length
