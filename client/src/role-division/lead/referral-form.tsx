import { ReferralWords } from '@samenbord/shared/model'
import { lead as leadTexts, shell } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { makeReferral } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { seatOf } from '../../entity/lead/seats.ts'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MayTellField, mayTellOf } from './may-tell-field.tsx'
import { type ReferralDraft, useReferralDraft } from './referral-draft.ts'

/** To whom, why, what may be told, and who asks. What was begun is there again when one comes back. */
export const ReferralForm = (props: {
  /** Whether it was asked for just now, and takes the focus. */
  first: boolean
  onDone: () => void
}): ReactElement => {
  const words = useTexts(leadTexts).referral
  const common = useTexts(shell)
  const { table, people, facts } = useAtTable()
  const [draft, keep, drop] = useReferralDraft(facts)
  const { name, organisation, why, tell, askedBy } = draft
  const change = (changed: Partial<ReferralDraft>) => keep({ ...draft, ...changed })
  const task = useTask()
  const form = useRef<HTMLFormElement>(null)
  const { first } = props
  useEffect(() => {
    if (first) form.current?.querySelector('input')?.focus()
  }, [first])
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
        if (ready === undefined) return
        task.run(async () => {
          const answer = await makeReferral(table.sessionId, ready)
          // Also when this form has gone meanwhile: it was made.
          if (answer.ok) drop()
          return answer
        }, props.onDone)
      }}
    >
      <Line label={words.name} value={name} most={80} onChange={(name) => change({ name })} />
      <Line
        label={words.organisation}
        value={organisation}
        most={80}
        onChange={(organisation) => change({ organisation })}
      />
      <Line label={words.why} value={why} most={300} onChange={(why) => change({ why })} />
      <MayTellField draft={tell} onChange={(tell) => change({ tell })} />
      <p className="hint">{words.mayTellHint}</p>
      <PartyPicker
        label={words.askedBy}
        among={seated}
        chosen={[seatOf(askedBy)]}
        onToggle={(party) => change({ askedBy: people.find(party)?.participant ?? askedBy })}
      />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button type="submit" className="button" disabled={ready === undefined}>
          <BusyWords busy={task.busy}>{words.submit}</BusyWords>
        </button>
        <button
          type="button"
          className="button button--plain"
          onClick={() => {
            drop()
            props.onDone()
          }}
        >
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
