import type { Lead, ParticipantId, Party } from '@samenbord/shared/model'
import { lead as leadTexts, shell } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { setLead } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useAtTable } from '../at-table.tsx'
import { PartyPicker } from '../party-picker.tsx'
import { seatOf } from './seats.ts'
import { useWishes, WishFields } from './wishes.tsx'

/** Who keeps the overview and who is the deputy; the resident is asked first. */
export const LeadForm = (props: { lead: Lead; onDone: (saved: boolean) => void }): ReactElement => {
  const words = useTexts(leadTexts)
  const common = useTexts(shell)
  const { table, people, facts } = useAtTable()
  // What is changed meanwhile, as by a handover, must not be undone by what stood here.
  const [began] = useState(props.lead)
  const [lead, setChosenLead] = useState(props.lead.lead)
  const [deputy, setDeputy] = useState(props.lead.deputy)
  const wishes = useWishes()
  const task = useTask()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('button')?.focus(), [])
  // Only who sits here can keep the overview: the server has to know them.
  const seated = people.everyone.filter(
    ({ participant, seated }) => seated && participant !== undefined,
  )
  const choose = (set: (id: ParticipantId | null) => void) => (party: Party, chosen: boolean) =>
    set(chosen ? (people.find(party)?.participant ?? null) : null)
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const wanted: Lead = { lead, deputy: lead === null || deputy === lead ? null : deputy }
        task.run(
          async () => {
            const said = await wishes.send()
            return said.ok ? setLead(table.sessionId, wanted, began) : said
          },
          () => props.onDone(true),
        )
      }}
    >
      {facts.session.household !== null && <WishFields wishes={wishes} />}
      <PartyPicker
        label={words.leadTitle}
        among={seated}
        chosen={lead === null ? [] : [seatOf(lead)]}
        onToggle={choose(setChosenLead)}
      />
      {lead !== null && (
        <div className="field">
          <PartyPicker
            label={words.deputyTitle}
            among={seated.filter(({ participant }) => participant !== lead)}
            chosen={deputy === null || deputy === lead ? [] : [seatOf(deputy)]}
            onToggle={choose(setDeputy)}
          />
          <p className="hint">{words.deputyHint}</p>
        </div>
      )}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button type="submit" className="button">
          <BusyWords busy={task.busy}>{words.submit}</BusyWords>
        </button>
        <button type="button" className="button button--plain" onClick={() => props.onDone(false)}>
          {common.cancel}
        </button>
      </div>
    </form>
  )
}
