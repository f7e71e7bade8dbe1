import { plan as planTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useObservable } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { usePlanPlace } from './plan-place.tsx'
import { SaidNotice } from './said-notice.tsx'

/** What someone has to know about the plan, one under the other. */
export const PlanNotices = (): ReactElement => {
  const words = useTexts(planTexts)
  const { table, mayWrite } = useAtTable()
  const { told } = usePlanPlace()
  const setAside = useObservable(table.plan.setAside)
  return (
    <>
      <div className="plan__notices" role="status">
        {!mayWrite && <p className="notice">{words.viewOnly}</p>}
        <SaidNotice />
        {setAside > 0 && <p className="notice notice--wait">{words.setAside(setAside)}</p>}
      </div>
      <p className="hidden-text" role="status">
        {told}
      </p>
    </>
  )
}
