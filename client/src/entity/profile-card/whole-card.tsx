import type { Participant } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { useAtTable } from '../at-table.tsx'
import { MyCard } from './my-card.tsx'
import { SaidCard } from './said-card.tsx'
import { useWritingMine } from './use-writing-mine.ts'

/** The card of someone, at any time; one's own can be changed in its place. */
export const WholeCard = (props: { participant: Participant }): ReactElement => {
  const { facts } = useAtTable()
  const { participant } = props
  const isMe = participant.id === facts.participantId
  const mine = useWritingMine(false)
  if (isMe && mine.isOpen) {
    return <MyCard me={participant} first={mine.byHand} onDone={mine.done} />
  }
  return (
    <SaidCard
      participant={participant}
      onEdit={isMe ? mine.open : undefined}
      wasDone={isMe && mine.wasDone}
    />
  )
}
