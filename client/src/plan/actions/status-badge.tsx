import type { ActionStatus } from '@samenbord/shared/model'
import { actions, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

const LOOKS: Record<ActionStatus, string> = {
  agreed: 'badge',
  running: 'badge badge--running',
  stuck: 'badge badge--wait',
  done: 'badge badge--ok',
}

/** How an action goes, in a word, with what was said last beside it. */
export const StatusBadge = (props: {
  /** Left out where it is clear without. */
  status: ActionStatus | undefined
  said?: string
}): ReactElement | null => {
  const words = useTexts(actions)
  const { statuses } = useTexts(sentences)
  const said = props.said?.trim() ?? ''
  const { status } = props
  if (status === undefined && said === '') return null
  return (
    <span className="status">
      {status !== undefined && <span className={LOOKS[status]}>{statuses[status]}</span>}
      {said !== '' && <span className="small">{words.report.quote(said)}</span>}
    </span>
  )
}
