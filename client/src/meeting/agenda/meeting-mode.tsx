import type { Agenda } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { SwitchRow } from '../../ui/switch-row.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { LeadAgenda } from './use-lead-agenda.ts'

/** *Bewoner is er niet*: who leads says so, everyone reads what it means. */
export const MeetingModeSwitch = (props: {
  agenda: Agenda
  leading: LeadAgenda
}): ReactElement | null => {
  const words = useTexts(agendaTexts).mode
  const { agenda, leading } = props
  const isAway = agenda.mode === 'without-resident'
  if (!leading.mayLead) return isAway ? <p className="notice">{words.isAway}</p> : null
  return (
    <section className="agenda__part">
      <SwitchRow
        label={words.label}
        hint={words.hint}
        checked={isAway}
        onChange={(away) =>
          leading.change({ do: 'mode', mode: away ? 'without-resident' : 'with-resident' })
        }
      />
    </section>
  )
}
