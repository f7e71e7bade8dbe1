import { table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import type { TableConnection } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { loadPlan } from '../load-plan.ts'
import { Arrived } from './arrived.tsx'
import { FetchedArea } from './fetched-area.tsx'

const fetchPlan = () => lazy(async () => ({ default: (await loadPlan()).PlanView }))

/** The place of the plan: beside the board, or instead of it. */
export const PlanArea = (props: {
  table: TableConnection
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
}): ReactElement => {
  const { planFailed } = useTexts(tableTexts)
  const { table, ...given } = props
  return (
    <Arrived table={table}>
      <FetchedArea fetch={fetchPlan} trouble={planFailed}>
        {(PlanView) => <PlanView {...given} />}
      </FetchedArea>
    </Arrived>
  )
}
