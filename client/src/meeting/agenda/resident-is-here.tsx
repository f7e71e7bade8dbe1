import { agenda as agendaTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { LeadAgenda } from './use-lead-agenda.ts'

/** A resident has come to a table that met without: who leads is asked to go on together. */
export const ResidentIsHere = (props: { leading: LeadAgenda }): ReactElement | null => {
  const words = useTexts(agendaTexts).mode
  const { agenda, participants } = useAtTable().facts
  const { leading } = props
  const resident = participants.find(
    ({ kind, status, present }) => kind === 'resident' && status === 'admitted' && present,
  )
  if (agenda?.mode !== 'without-resident' || resident === undefined) return null
  if (!leading.mayLead) return null
  return (
    <div className="notice notice--wait resident-is-here" role="status">
      <div className="stack">
        <p>{words.resident(resident.name)}</p>
        <div className="actions">
          <button
            type="button"
            className="button"
            aria-disabled={leading.task.busy}
            onClick={() => leading.change({ do: 'mode', mode: 'with-resident' })}
          >
            {words.goOn}
          </button>
        </div>
      </div>
    </div>
  )
}
