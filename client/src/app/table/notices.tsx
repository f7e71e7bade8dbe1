import { may } from '@samenbord/shared/permission'
import type { ReactElement } from 'react'
import type { Failure } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { ResidentIsHere } from '../../meeting/agenda/resident-is-here.tsx'
import type { LeadAgenda } from '../../meeting/agenda/use-lead-agenda.ts'
import { ScaleQuestionPanel } from '../../meeting/scale-question/scale-question-panel.tsx'
import { NoNamesNotice } from '../../meeting/team-table/no-names.tsx'
import { NumberRemovedNotice } from '../../meeting/team-table/number-removed-notice.tsx'
import { SpotlightNotice } from '../../session/people/spotlight-notice.tsx'
import { WaitingToast } from '../../session/people/waiting-toast.tsx'
import { type TableConnection, useRefused } from '../../sync/index.ts'
import { FailedNotice } from './failed-notice.tsx'
import { fetchNotice } from './fetch-parts.ts'
import { FetchedPart } from './fetched-area.tsx'
import { GuideArea } from './guide-area.tsx'
import { LeadArea } from './lead-area.tsx'
import type { Panel } from './panel.ts'
import { RefusedNotice } from './refused-notice.tsx'
import { TakenNotice } from './taken-notice.tsx'
import { hasPlan } from './views.ts'

/** Fetched when a proposal comes. */
const ProposalPart = (props: { onShow: () => void }): ReactElement => (
  <FetchedPart fetch={fetchNotice.proposal}>{(Notice) => <Notice {...props} />}</FetchedPart>
)

/** What comes by itself: what the table is asked, who waits, and what did not work out. */
export const Notices = (props: {
  table: TableConnection
  leading: LeadAgenda
  panel: Panel | undefined
  onPanel: (panel: Panel) => void
  /** Why what was asked from the menu did not work out. */
  failure: Failure | undefined
  /** Whether there are no tools of the board to stay clear of. */
  isPlain: boolean
  /** Brings what lies before the table to the screen; nothing where it is there. */
  onAgreed: (() => void) | undefined
}): ReactElement => {
  const { facts } = useAtTable()
  const { table, leading, panel } = props
  const refused = useRefused(table)
  const leads = may(facts.access, 'session.change')
  const planned = hasPlan(facts.session)
  return (
    <div className={`table__notices ${props.isPlain ? 'table__notices--plain' : ''}`}>
      <NoNamesNotice />
      <FetchedPart fetch={fetchNotice.round}>
        {(RoundBar) => <RoundBar onInterests={() => props.onPanel('interests')} />}
      </FetchedPart>
      {planned && <ScaleQuestionPanel />}
      <FetchedPart fetch={fetchNotice.poll}>{(PollPanel) => <PollPanel />}</FetchedPart>
      <FetchedPart fetch={fetchNotice.expectation}>{(Notice) => <Notice />}</FetchedPart>
      {planned && props.onAgreed !== undefined && facts.proposal !== null && (
        <ProposalPart onShow={props.onAgreed} />
      )}
      {planned && <GuideArea />}
      {planned && <LeadArea />}
      {leads && panel !== 'people' && (
        <WaitingToast facts={facts} onShow={() => props.onPanel('people')} />
      )}
      {leads && <SpotlightNotice facts={facts} />}
      {panel !== 'agenda' && <ResidentIsHere leading={leading} />}
      <FailedNotice failure={leading.task.failure} />
      <FailedNotice failure={props.failure} />
      <NumberRemovedNotice guard={table.teamGuard} />
      <TakenNotice />
      <RefusedNotice refused={refused} copy={() => table.copy()} />
    </div>
  )
}
