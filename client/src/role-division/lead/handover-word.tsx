import type { Handover, WordOf } from '@samenbord/shared/model'
import { lead as leadTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { answerHandover } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSeatName } from '../../entity/lead/seats.ts'
import { myOwnWord, myWordOn } from '../../entity/lead/waits.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { ChangeWord } from './word-place.tsx'
import { YesOrNo } from './yes-or-no.tsx'

/** Asks whoever is at this screen for the own word to a handover; nothing when it is not theirs to say. */
export const HandoverWord = (props: { handover: Handover }): ReactElement | null => {
  const { facts, me } = useAtTable()
  const { handover } = props
  const asked = myWordOn(handover, facts, me?.kind)
  if (asked !== undefined) return <Question handover={handover} of={asked} />
  const said = myOwnWord(handover, facts)
  if (said === undefined) return null
  return (
    <ChangeWord>
      <Question handover={handover} of={said} />
    </ChangeWord>
  )
}

const Question = (props: { handover: Handover; of: WordOf }): ReactElement => {
  const words = useTexts(leadTexts).handover
  const { table } = useAtTable()
  const name = useSeatName()
  const { of } = props
  const { id, from, to } = props.handover
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
