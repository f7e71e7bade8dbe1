import type { Lead, ParticipantId, Party } from '@samenbord/shared/model'
import { partyOf } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { nameOf } from '@samenbord/shared/plan'
import { openEnds as openEndsTexts, shell } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { setLead } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

const seatOf = (id: ParticipantId): Party => partyOf({ kind: 'participant', id })

/** *Wie houdt het overzicht?*: who does, and for who leads the meeting the place to say so. */
export const LeadQuestion = (): ReactElement => {
  const words = useTexts(openEndsTexts).lead
  const { facts } = useAtTable()
  const [choosing, setChoosing] = useState(false)
  const [saved, setSaved] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const chose = useRef(false)
  const title = useId()
  // The form takes the focus when it comes, and gives it back.
  useEffect(() => {
    if (chose.current && !choosing) button.current?.focus()
    chose.current = choosing
  }, [choosing])
  const { lead } = facts
  const canSet = may(facts.access, 'lead.set')
  return (
    <section className="open-ends__group open-ends__lead" aria-labelledby={title}>
      <h4 id={title}>{words.title}</h4>
      <Standing lead={lead} />
      {!canSet && lead.lead === null && <p className="hint">{words.whoCan}</p>}
      {canSet && choosing && (
        <LeadForm
          lead={lead}
          onDone={(wasSaved) => {
            setSaved(wasSaved)
            setChoosing(false)
          }}
        />
      )}
      {canSet && !choosing && (
        <button
          ref={button}
          type="button"
          className="button button--quiet"
          onClick={() => {
            setSaved(false)
            setChoosing(true)
          }}
        >
          {lead.lead === null ? words.choose : words.change}
        </button>
      )}
      <p className="hidden-text" role="status">
        {saved && words.saved}
      </p>
    </section>
  )
}

/** Who keeps the overview now, as a sentence. */
const Standing = (props: { lead: Lead }): ReactElement => {
  const words = useTexts(openEndsTexts).lead
  const { people, facts, telling } = useAtTable()
  const { lead, deputy } = props.lead
  if (lead === null) {
    return (
      <p>
        {words.nobody} <span className="soft">{words.hint}</span>
      </p>
    )
  }
  const name = (id: ParticipantId) => nameOf(people, seatOf(id), telling.language)
  return (
    <p className="open-ends__standing">
      <PartyAvatar party={seatOf(lead)} />
      <span>
        <b>{lead === facts.participantId ? words.isMe : words.is(name(lead))}</b>{' '}
        {deputy !== null &&
          (deputy === facts.participantId ? words.deputyIsMe : words.deputy(name(deputy)))}
      </span>
    </p>
  )
}

const LeadForm = (props: { lead: Lead; onDone: (saved: boolean) => void }): ReactElement => {
  const words = useTexts(openEndsTexts).lead
  const common = useTexts(shell)
  const { table, people } = useAtTable()
  const [lead, setChosenLead] = useState(props.lead.lead)
  const [deputy, setDeputy] = useState(props.lead.deputy)
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
          () => setLead(table.sessionId, wanted),
          () => props.onDone(true),
        )
      }}
    >
      <PartyPicker
        label={words.title}
        labelHidden
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
