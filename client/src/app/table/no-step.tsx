import { agendaPhase } from '@samenbord/shared/agenda'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { ListOrdered } from 'lucide-react'
import type { ReactElement, RefObject } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { BeginSteps } from '../../meeting/agenda/begin-steps.tsx'
import type { LeadAgenda } from '../../meeting/agenda/use-lead-agenda.ts'
import { StepFrame } from '../../meeting/steps/step-frame.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { hasPlan } from './views.ts'

/** While the table is at no step: what comes, and for who leads the way to begin or to end. */
export const NoStep = (props: {
  leading: LeadAgenda
  titleId: string
  heading: RefObject<HTMLHeadingElement | null>
  onAgenda: () => void
  onEnd: () => void
}): ReactElement => {
  const { bar } = useTexts(agendaTexts)
  const { agenda, session } = useAtTable().facts
  const { leading, titleId, heading } = props
  const phase = agenda === null ? 'no-meeting' : agendaPhase(agenda)
  const written = hasPlan(session) ? bar.overWait : bar.overTeam
  const { title, lead, wait } = {
    'no-meeting': { title: bar.noMeeting, lead: bar.noMeetingWait, wait: bar.noMeetingWait },
    before: { title: bar.notBegun, lead: bar.notBegunLead, wait: bar.notBegunWait },
    between: { title: bar.paused, lead: bar.notBegunLead, wait: bar.pausedWait },
    'at-step': { title: bar.paused, lead: bar.notBegunLead, wait: bar.pausedWait },
    after: { title: bar.over, lead: bar.overLead, wait: written },
  }[phase]
  return (
    <StepFrame
      title={title}
      ask={leading.mayLead ? lead : wait}
      how={undefined}
      titleId={titleId}
      heading={heading}
    >
      {leading.mayLead && (
        <div className="actions">
          <BeginSteps leading={leading} isMain onEnd={props.onEnd} />
          {agenda !== null && (
            <button type="button" className="button button--plain" onClick={props.onAgenda}>
              <ListOrdered className="icon icon--small" />
              {bar.agenda}
            </button>
          )}
        </div>
      )}
    </StepFrame>
  )
}
