import { leadWord } from '@samenbord/shared/plan'
import { lead as leadTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { LeadQuestion } from '../../entity/lead/lead-question.tsx'
import { useSeatName } from '../../entity/lead/seats.ts'
import { openHandover } from '../../entity/lead/waits.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { EarlierLeads } from './earlier-leads.tsx'
import { BeginHandover, OpenHandover, useNotComeToIt } from './handover-part.tsx'
import { LeadFold } from './lead-fold.tsx'
import { Referrals } from './referrals.tsx'
import { WordPlace } from './word-place.tsx'

/** Who keeps the overview, handing it over, how it was before, and to whom else the household was referred. */
export const LeadPart = (): ReactElement => {
  const words = useTexts(leadTexts)
  const { facts } = useAtTable()
  const handover = openHandover(facts)
  const around = facts.session.household !== null
  return (
    <WordPlace className="lead-part">
      <LeadFold title={words.title} says={<Standing />}>
        <LeadQuestion level={null} />
        {around && handover === undefined && <BeginHandover />}
        <EarlierLeads />
      </LeadFold>
      {around && handover !== undefined && <OpenHandover key={handover.id} handover={handover} />}
      {around && <Referrals />}
    </WordPlace>
  )
}

/** Who keeps the overview now, in a few words. */
const Standing = (): ReactElement => {
  const words = useTexts(leadTexts)
  const { facts } = useAtTable()
  const name = useSeatName()
  const notComeToIt = useNotComeToIt()
  const { lead } = facts.lead
  const isProposal =
    facts.session.household !== null &&
    leadWord(facts.lead, facts.leadCourse.wishes).kind === 'not-discussed'
  if (notComeToIt !== undefined) return <>{notComeToIt}</>
  if (lead === null) return <>{words.nobody}</>
  return (
    <>
      {lead === facts.participantId ? words.isMe : words.is(name(lead))}{' '}
      {isProposal && <span className="badge badge--wait">{words.wish.notDiscussed}</span>}
    </>
  )
}
