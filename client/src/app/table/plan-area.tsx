import { table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import { type TableConnection, useTableState } from '../../sync/index.ts'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { loadPlan } from '../load-plan.ts'
import { FetchedArea } from './fetched-area.tsx'

const fetchPlan = () => lazy(async () => ({ default: (await loadPlan()).PlanView }))

/** The place of the plan: beside the board, or instead of it. */
export const PlanArea = (props: {
  table: TableConnection
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
}): ReactElement => {
  const words = useTexts(tableTexts)
  const { table, ...given } = props
  const { kind } = useTableState(table)
  if (kind === 'opening') {
    return (
      <div className="board__wait">
        <Progress label={words.opening} />
      </div>
    )
  }
  if (table.isNewer) return <p className="board__wait">{words.newerVersion}</p>
  return (
    <FetchedArea fetch={fetchPlan} trouble={words.planFailed}>
      {(PlanView) => <PlanView {...given} />}
    </FetchedArea>
  )
}
