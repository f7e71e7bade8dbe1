import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { LeadQuestion } from '../../entity/lead/lead-question.tsx'
import { EarlierLeads } from './earlier-leads.tsx'
import { HandoverPart } from './handover-part.tsx'
import './lead-part.css'
import { Referrals } from './referrals.tsx'

/** Who keeps the overview, handing it over, how it was before, and to whom else the household was referred. */
export const LeadPart = (): ReactElement => {
  const { session } = useAtTable().facts
  return (
    <div className="lead-part">
      <LeadQuestion level={3} />
      {session.household !== null && <HandoverPart />}
      <EarlierLeads />
      {session.household !== null && <Referrals />}
    </div>
  )
}
