import { type ParticipantId, ReferralWords } from '@samenbord/shared/model'
import { lead as leadTexts, shell } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { makeReferral } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { seatOf } from '../../entity/lead/seats.ts'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MayTellField, mayTellOf, type TellDraft } from './may-tell-field.tsx'

/** To whom, why, what may be told, and who asks. */
export const ReferralForm = (props: { onDone: () => void }): ReactElement => {
  const words = useTexts(leadTexts).referral
  const common = useTexts(shell)
  const { table, people, facts } = useAtTable()
  const [name, setName] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [why, setWhy] = useState('')
  const [tell, setTell] = useState<TellDraft>({ what: 'how-to-reach', words: '' })
  const [askedBy, setAskedBy] = useState<ParticipantId>(facts.participantId)
  const task = useTask()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const seated = people.everyone.filter(
    ({ participant, seated }) => seated && participant !== undefined,
  )
  const ready = ReferralWords.safeParse({
    name,
    organisation: organisation.trim() === '' ? null : organisation,
    why,
    mayTell: mayTellOf(tell),
    askedBy,
  }).data
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready !== undefined) task.run(() => makeReferral(table.sessionId, ready), props.onDone)
      }}
    >
      <Line label={words.name} value={name} most={80} onChange={setName} />
      <Line label={words.organisation} value={organisation} most={80} onChange={setOrganisation} />
      <Line label={words.why} value={why} most={300} onChange={setWhy} />
      <MayTellField draft={tell} onChange={setTell} />
      <p className="hint">{words.mayTellHint}</p>
      <PartyPicker
        label={words.askedBy}
        among={seated}
        chosen={[seatOf(askedBy)]}
        onToggle={(party) => setAskedBy(people.find(party)?.participant ?? askedBy)}
      />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button type="submit" className="button" disabled={ready === undefined}>
          <BusyWords busy={task.busy}>{words.submit}</BusyWords>
        </button>
        <button type="button" className="button button--plain" onClick={props.onDone}>
          {common.cancel}
        </button>
      </div>
    </form>
  )
}

const Line = (props: {
  label: string
  value: string
  most: number
  onChange: (value: string) => void
}): ReactElement => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        maxLength={props.most}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <CitizenNumberWarning words={props.value} />
    </div>
  )
}
