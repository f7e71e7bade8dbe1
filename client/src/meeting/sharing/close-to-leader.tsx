import type { Participant, SharingAnswer } from '@samenbord/shared/model'
import { sharing } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Asks before the table closes to who leads it, saying what that means. */
export const CloseToLeader = (props: {
  about: Participant
  /** What the resident says: after *nee* not even inviting is left. */
  answer: SharingAnswer
  onConfirm: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(sharing).close
  const { facts } = useAtTable()
  const task = useTask()
  const { id, name } = props.about
  const isMe = id === facts.participantId
  const isNo = props.answer === 'no'
  return (
    <Confirm
      title={isMe ? words.titleMe : words.title(name)}
      confirm={isMe ? words.confirmMe : words.confirm(name)}
      task={task}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    >
      <p>{isMe ? words.me : words.leads(name)}</p>
      <p>
        {isMe ? (isNo ? words.meNo : words.meAway) : (isNo ? words.leadsNo : words.leadsAway)(name)}
      </p>
    </Confirm>
  )
}
