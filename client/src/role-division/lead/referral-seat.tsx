import type { Referral } from '@samenbord/shared/model'
import { lead as leadTexts } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { setReferralReceiver } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Which seat is of the person referred to, once they sit at the table. */
export const ReferralSeat = (props: { referral: Referral }): ReactElement => {
  const words = useTexts(leadTexts).referral
  const { table, facts } = useAtTable()
  const task = useTask()
  const id = useId()
  const { referral } = props
  const seats = facts.participants.filter(
    ({ kind, status }) => kind !== 'resident' && status === 'admitted',
  )
  return (
    <div className="field">
      <label htmlFor={id}>{words.seat(referral.name)}</label>
      <select
        id={id}
        className="input"
        value={referral.participant ?? ''}
        onChange={({ target }) => {
          const participantId = seats.find((seat) => seat.id === target.value)?.id ?? null
          task.run(() => setReferralReceiver(table.sessionId, referral.id, participantId))
        }}
      >
        <option value="">{words.noSeat}</option>
        {seats.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
    </div>
  )
}
