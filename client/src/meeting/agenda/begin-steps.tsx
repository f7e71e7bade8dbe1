import { agendaPhase, nextStep } from '@samenbord/shared/agenda'
import { agenda as agendaTexts, settings } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './agenda.css'
import type { LeadAgenda } from './use-lead-agenda.ts'
import { useStepTexts } from './use-step-texts.ts'

/** While the table is at no step, who leads begins a meeting or its steps here, goes on, or ends it. */
export const BeginSteps = (props: {
  leading: LeadAgenda
  /** Whether it is what this screen is about. */
  isMain?: boolean
  onEnd: () => void
}): ReactElement | null => {
  const words = useTexts(agendaTexts).bar
  const { end } = useTexts(settings)
  const { title } = useStepTexts()
  const { agenda, meeting } = useAtTable().facts
  const { leading } = props
  if (!leading.mayLead) return null
  if (agenda === null) {
    return (
      <button
        type="button"
        className={props.isMain === true ? 'button button--large' : 'button button--quiet'}
        aria-disabled={leading.task.busy}
        onClick={leading.beginMeeting}
      >
        {words.beginMeeting}
      </button>
    )
  }
  const phase = agendaPhase(agenda)
  const next = nextStep(agenda)
  const className = props.isMain === true ? 'button button--large' : 'button button--quiet'
  if (phase === 'at-step') return null
  if (next !== undefined) {
    return (
      <button
        type="button"
        className={className}
        aria-disabled={leading.task.busy}
        onClick={() => leading.change({ do: 'go', step: next.id })}
      >
        {phase === 'before' ? words.begin(title(next)) : words.goOn(title(next))}
      </button>
    )
  }
  // A meeting that has ended cannot be ended again.
  if (phase !== 'after' || meeting === null || meeting.endedAt !== undefined) return null
  return (
    <button type="button" className={className} onClick={props.onEnd}>
      {end}
    </button>
  )
}
