import { plan as planTexts, proposal } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { KeepingNotice } from './kept/keeping.tsx'
import { KeptTroubleNotice } from './kept/kept-trouble.tsx'

/** What someone has to know before they go on: what they may, and how what they did went. */
export const PeopleNotices = (): ReactElement => {
  const { viewOnly } = useTexts(planTexts)
  const { why, next } = useTexts(proposal).without
  const { mayWrite, withoutResident } = useAtTable()
  return (
    <div className="network__notices">
      {!mayWrite && <p className="notice">{viewOnly}</p>}
      {mayWrite && withoutResident && (
        <p className="notice">
          {why} {next}
        </p>
      )}
      <KeepingNotice />
      <KeptTroubleNotice />
    </div>
  )
}
