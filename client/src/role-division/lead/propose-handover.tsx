import type { ParticipantId } from '@samenbord/shared/model'
import { lead as leadTexts, shell } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { proposeHandover } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { seatOf, useIsResidentThere } from '../../entity/lead/seats.ts'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** To whom the lead would go; nothing changes yet. */
export const ProposeHandover = (props: {
  from: ParticipantId
  onDone: () => void
}): ReactElement => {
  const words = useTexts(leadTexts).handover
  const common = useTexts(shell)
  const { table, people } = useAtTable()
  const isResidentThere = useIsResidentThere()
  const [to, setTo] = useState<ParticipantId>()
  const task = useTask()
  const title = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('button')?.focus(), [])
  const { from } = props
  const others = people.everyone.filter(
    ({ participant, seated }) => seated && participant !== undefined && participant !== from,
  )
  return (
    <form
      ref={form}
      className="handover"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault()
        if (to !== undefined) {
          task.run(() => proposeHandover(table.sessionId, { from, to }), props.onDone)
        }
      }}
    >
      <h3 id={title}>{words.title}</h3>
      <p className="hint">{words.intro}</p>
      {!isResidentThere && <p className="notice notice--wait">{words.residentAway}</p>}
      {others.length === 0 ? (
        <p>{words.nobodyElse}</p>
      ) : (
        <PartyPicker
          label={words.toWhom}
          among={others}
          chosen={to === undefined ? [] : [seatOf(to)]}
          onToggle={(party, chosen) => setTo(chosen ? people.find(party)?.participant : undefined)}
        />
      )}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        {others.length > 0 && (
          <button type="submit" className="button" disabled={to === undefined}>
            <BusyWords busy={task.busy}>{words.propose}</BusyWords>
          </button>
        )}
        <button type="button" className="button button--plain" onClick={props.onDone}>
          {common.cancel}
        </button>
      </div>
    </form>
  )
}
