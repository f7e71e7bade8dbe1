import type { Action, ActionStatus } from '@samenbord/shared/model'
import { actionSentence, reportsOf } from '@samenbord/shared/plan'
import { proposal, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import './agreement.css'
import { useInRoom } from './in-room.tsx'

/** Who does what, and when. What is not clear yet is not for this screen. */
export const Agreement = (props: {
  action: Action
  /** Whether it says how it goes. */
  withState?: boolean
  /** Whether a proposal is marked, where not everything is one. */
  marked?: boolean
}): ReactElement => {
  const { badge } = useTexts(proposal)
  const { plan, people, telling } = useInRoom()
  const { action } = props
  const { who, what, when, toAsk } = actionSentence(plan, people, action, telling)
  const aside = [...(when === undefined ? [] : [when]), ...new Set(toAsk)].join(', ')
  const last = reportsOf(plan, action.id).at(-1)
  const said = last?.words.trim() ?? ''
  return (
    <>
      <p className="beam-line">
        {who !== undefined && <b>{who}</b>} {what}
      </p>
      {(aside !== '' || props.withState === true) && (
        <p className="beam-note agreement__when">
          {props.withState === true && <StateBadge status={last?.status ?? 'agreed'} />}
          {aside}
        </p>
      )}
      {props.withState === true && said !== '' && <p className="beam-note">{said}</p>}
      {props.marked === true && action.proposal && (
        <p>
          <span className="badge badge--wait">{badge}</span>
        </p>
      )}
    </>
  )
}

const LOOKS = { done: 'badge--ok', running: '', stuck: 'badge--wait', agreed: '' } as const

const StateBadge = (props: { status: ActionStatus }): ReactElement => {
  const { statuses } = useTexts(sentences)
  return <span className={`badge ${LOOKS[props.status]}`}>{statuses[props.status]}</span>
}
