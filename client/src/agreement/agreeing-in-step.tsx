import { agreement } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import './agreement.css'
import { Lapsed, PutToTable } from './lead-proposal.tsx'
import { LeftUnsaid } from './left-unsaid.tsx'
import { ProposalPart } from './proposal-part.tsx'

/**
 * In *teruglezen*: the plan as it is, until who leads freezes it; from then on what lies before the
 * table, and what everyone says to it.
 */
export const AgreeingInStep = (props: { children: ReactNode }): ReactElement => {
  const { closed } = useTexts(agreement).proposal
  const { facts } = useAtTable()
  const { proposal, agreements, meeting } = facts
  if (proposal !== null) {
    return (
      <>
        <LeftUnsaid />
        <ProposalPart proposal={proposal} />
      </>
    )
  }
  const ofNow = agreements.find((one) => meeting !== null && one.meeting === meeting.id)
  return (
    <>
      <LeftUnsaid />
      {props.children}
      {ofNow !== undefined && <p role="status">{closed(ofNow.number)}</p>}
      <Lapsed />
      <PutToTable instead={null} />
    </>
  )
}
