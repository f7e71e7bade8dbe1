import type { Handover } from '@samenbord/shared/model'
import { lead as leadTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { answerHandover } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSeatName } from '../../entity/lead/seats.ts'
import { myWordOn } from '../../entity/lead/waits.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { YesOrNo } from './yes-or-no.tsx'

/** Asks whoever is at this screen for the own word to a handover; nothing when it is not theirs to say. */
export const HandoverWord = (props: { handover: Handover }): ReactElement | null => {
  const words = useTexts(leadTexts).handover
  const { table, facts, me } = useAtTable()
  const name = useSeatName()
  const { handover } = props
  const { id, from, to } = handover
  const of = myWordOn(handover, facts, me?.kind)
  if (of === undefined) return null
  const asked =
    of === 'resident' ? words.askResident(name(from), name(to)) : words.askReceiver(name(from))
  return (
    <YesOrNo
      asked={asked}
      yes={of === 'receiver' ? words.receiverYes : words.residentYes}
      no={of === 'receiver' ? words.receiverNo : words.residentNo}
      say={(says) => answerHandover(table.sessionId, id, { of, says })}
    />
  )
}
