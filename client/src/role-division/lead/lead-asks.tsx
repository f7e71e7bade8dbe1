import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { myWordOn, myWordOnReferral, openHandover } from '../../entity/lead/waits.ts'
import { HandoverWord } from './handover-word.tsx'
import { ReferralWord } from './referral-word.tsx'
import { WordPlace } from './word-place.tsx'

/** On any screen: a handover or a referral that waits for the word of whoever is there; one at a time. */
export const LeadAsks = (): ReactElement => {
  const { facts, me } = useAtTable()
  const handover = openHandover(facts)
  const asksHandover = handover !== undefined && myWordOn(handover, facts, me?.kind) !== undefined
  const referral = facts.referrals.find(
    (one) => myWordOnReferral(one, facts, me?.kind) !== undefined,
  )
  return (
    <WordPlace className="lead-asks">
      {asksHandover ? (
        <div className="asks">
          <HandoverWord handover={handover} />
        </div>
      ) : (
        referral !== undefined && (
          <div className="asks">
            <ReferralWord key={referral.id} referral={referral} />
          </div>
        )
      )}
    </WordPlace>
  )
}
