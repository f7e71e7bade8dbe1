import { agenda as agendaTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { AddStep } from './add-step.tsx'
import './agenda.css'
import { AgendaList } from './agenda-list.tsx'
import { MeetingModeSwitch } from './meeting-mode.tsx'
import { NoteTaker } from './note-taker.tsx'
import { ResidentIsHere } from './resident-is-here.tsx'
import { useLeadAgenda } from './use-lead-agenda.ts'

/** All steps of the meeting: everyone reads them, who leads says which there are and in what order. */
export const AgendaPanel = (props: {
  /** Opens the library of methods. */
  onAddMethod: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(agendaTexts)
  const { agenda } = useAtTable().facts
  const leading = useLeadAgenda()
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="agenda">
        {agenda === null ? (
          <p className="soft">{words.noMeeting}</p>
        ) : (
          <>
            <p className="hint">{words.intro}</p>
            <ResidentIsHere leading={leading} />
            {leading.task.failure !== undefined && <FailureNotice {...leading.task.failure} />}
            <AgendaList agenda={agenda} leading={leading} />
            {leading.mayLead && (
              <AddStep agenda={agenda} leading={leading} onAddMethod={props.onAddMethod} />
            )}
            <NoteTaker agenda={agenda} leading={leading} />
            {agenda.mode !== 'team' && <MeetingModeSwitch agenda={agenda} leading={leading} />}
          </>
        )}
      </div>
    </DockedPanel>
  )
}
