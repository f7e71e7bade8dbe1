import type { Referral, WordOf } from '@samenbord/shared/model'
import { lead as leadTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { answerReferral } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSeatName } from '../../entity/lead/seats.ts'
import { myOwnWord, myWordOnReferral } from '../../entity/lead/waits.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MayTellField } from './may-tell-field.tsx'
import { useTelling } from './use-telling.ts'
import { ChangeWord } from './word-place.tsx'
import { YesOrNo } from './yes-or-no.tsx'

/** Asks whoever is at this screen for the own word to a referral; nothing when it is not theirs to say. */
export const ReferralWord = (props: { referral: Referral }): ReactElement | null => {
  const { facts, me } = useAtTable()
  const { referral } = props
  const asked = myWordOnReferral(referral, facts, me?.kind)
  if (asked !== undefined) return <Question referral={referral} of={asked} />
  const said = myOwnWord(referral, facts)
  if (said === undefined) return null
  return (
    <ChangeWord>
      <Question referral={referral} of={said} />
    </ChangeWord>
  )
}

const Question = (props: { referral: Referral; of: WordOf }): ReactElement => {
  const words = useTexts(leadTexts).referral
  const { table } = useAtTable()
  const seatName = useSeatName()
  const { referral, of } = props
  const telling = useTelling(referral.mayTell)
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
    <div ref={telling.place} className="stack">
      <p>{words.because(referral.why)}</p>
      <MayTellField draft={telling.draft} onChange={telling.change} />
      <YesOrNo
        asked={words.ask(by, referral.name)}
        yes={words.yes}
        no={words.no}
        say={(says) =>
          telling.send(says, (chosen) =>
            answerReferral(table.sessionId, referral.id, { of, says, ...chosen }),
          )
        }
      />
    </div>
  )
}
