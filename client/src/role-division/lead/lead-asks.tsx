import { lead as leadTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { myWordOn, myWordOnReferral, openHandover } from '../../entity/lead/waits.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { HandoverWord } from './handover-word.tsx'
import { ReferralWord } from './referral-word.tsx'
import { WordPlace } from './word-place.tsx'

/** On any screen: a handover or a referral that waits for the word of whoever is there; one at a time. */
export const LeadAsks = (): ReactElement => {
  const words = useTexts(leadTexts)
  const { facts, me } = useAtTable()
  const handover = openHandover(facts)
  const asksHandover = handover !== undefined && myWordOn(handover, facts, me?.kind) !== undefined
  const referral = facts.referrals.find(
    (one) => myWordOnReferral(one, facts, me?.kind) !== undefined,
  )
  return (
    <section aria-label={words.title}>
      <WordPlace className="lead-asks">
        {asksHandover ? (
          <div className="asks">
            <HandoverWord handover={handover} />
          </div>
        ) : (
          referral !== undefined && (
            // In one line: on a phone the whole question would leave no room for the table.
            <details key={referral.id} className="asks">
              <summary>
                <b>{words.referral.asks(referral.name)}</b>{' '}
                <span className="asks__say">{words.referral.say}</span>
              </summary>
              <ReferralWord referral={referral} />
            </details>
          )
        )}
      </WordPlace>
    </section>
  )
}
