import type { PlanContent, PlanPerson } from '@samenbord/shared/model'
import { peopleOf, planOf, sittersOf } from '@samenbord/shared/plan'
import { useMemo } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import type { Reading } from '../entity/reading/reading-parts.tsx'
import { usePlan } from '../sync/index.ts'

const NOBODY: readonly PlanPerson[] = []

/** A plan that lies apart from the table, to be read: with the people as they were then. */
export const useReading = (
  content: PlanContent,
  others: readonly PlanPerson[] = NOBODY,
): Reading => {
  const { telling } = useAtTable()
  return useMemo(() => {
    const plan = planOf(content)
    const people = peopleOf(plan, sittersOf({ people: [...content.people, ...others] }))
    return { plan, people, telling }
  }, [content, others, telling])
}

/** The plan on the table now, to be read. */
export const useLiveReading = (): Reading => {
  const { table, people, telling } = useAtTable()
  const plan = usePlan(table)
  return useMemo(() => ({ plan, people, telling }), [plan, people, telling])
}
