import { may } from '@samenbord/shared/permission'
import { table as tableTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { keptCard } from '../../entity/profile-card/kept-card.ts'
import { type TableFacts, useObservable } from '../../sync/index.ts'
import { Confirm } from '../../ui/confirm.tsx'
import type { Task } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Asks before this device forgets who I am. */
export const ForgetMe = (props: {
  facts: TableFacts
  task: Task
  onForget: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(tableTexts)
  const leads = may(props.facts.access, 'session.change')
  const hasCard = useObservable(keptCard) !== undefined
  return (
    <Confirm
      title={words.forgetTitle}
      confirm={words.forgetConfirm}
      task={props.task}
      onConfirm={props.onForget}
      onClose={props.onClose}
    >
      <p>{leads ? words.forgetLeads : words.forgetWhat}</p>
      {hasCard && <p>{words.forgetCard}</p>}
    </Confirm>
  )
}
