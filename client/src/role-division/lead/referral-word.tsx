import type { Referral } from '@samenbord/shared/model'
import { lead as leadTexts } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { answerReferral, type Failure } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSeatName } from '../../entity/lead/seats.ts'
import { myWordOnReferral } from '../../entity/lead/waits.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MayTellField, mayTellOf, type TellDraft } from './may-tell-field.tsx'
import { YesOrNo } from './yes-or-no.tsx'

const NOT_FILLED_IN: Failure = { ok: false, reason: 'invalid-body', retryAfter: undefined }

/** Asks whoever is at this screen for the own word to a referral; nothing when it is not theirs to say. */
export const ReferralWord = (props: { referral: Referral }): ReactElement | null => {
  const words = useTexts(leadTexts).referral
  const { table, facts, me } = useAtTable()
  const seatName = useSeatName()
  const { referral } = props
  const { mayTell } = referral
  const [tell, setTell] = useState<TellDraft>({
    what: mayTell.what,
    words: mayTell.what === 'this' ? mayTell.words : '',
  })
  const of = myWordOnReferral(referral, facts, me?.kind)
  if (of === undefined) return null
  const by = seatName(referral.madeBy)
  if (of === 'receiver') {
    return (
      <YesOrNo
        asked={words.askReceiver(by)}
        yes={words.receiverYes}
        no={words.receiverNo}
        say={(says) => answerReferral(table.sessionId, referral.id, { of, says })}
      />
    )
  }
  return (
    <div className="stack">
      <p>{words.because(referral.why)}</p>
      <MayTellField draft={tell} onChange={setTell} />
      <YesOrNo
        asked={words.ask(by, referral.name)}
        yes={words.yes}
        no={words.no}
        say={(says) => {
          const chosen = mayTellOf(tell)
          // Yes to words that are not there would be yes to what another proposed.
          if (says === 'yes' && chosen === undefined) return Promise.resolve(NOT_FILLED_IN)
          return answerReferral(table.sessionId, referral.id, {
            of,
            says,
            ...(chosen !== undefined && { mayTell: chosen }),
          })
        }}
      />
    </div>
  )
}
