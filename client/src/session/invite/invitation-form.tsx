import {
  type Access,
  DEFAULT_EXPIRES_IN_HOURS,
  DEFAULT_MAX_USES,
  ParticipantKind,
  type SessionId,
} from '@samenbord/shared/model'
import type { CreateInvitationResponse } from '@samenbord/shared/protocol'
import { invite, people } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { createInvitation } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { AccessChoice } from '../people/access-choice.tsx'

const DAY = 24
const LASTING_HOURS = [DEFAULT_EXPIRES_IN_HOURS, 2 * DAY, 7 * DAY, 28 * DAY]

/** Whom to invite and what they may do; the rest has a sensible default. */
export const InvitationForm = (props: {
  session: SessionId
  onMade: (made: CreateInvitationResponse) => void
}): ReactElement => {
  const words = useTexts(invite)
  const { kinds } = useTexts(people)
  const id = useId()
  const [kind, setKind] = useState<ParticipantKind>('resident')
  const [access, setAccess] = useState<Access>('edit')
  const [expiresInHours, setExpiresInHours] = useState(DEFAULT_EXPIRES_IN_HOURS)
  const task = useTask()
  return (
    <form
      className="invite__form"
      onSubmit={(event) => {
        event.preventDefault()
        task.run(
          () => createInvitation(props.session, { kind, access, expiresInHours }),
          props.onMade,
        )
      }}
    >
      <fieldset>
        <legend className="legend-text">{words.who}</legend>
        <div className="choices">
          {ParticipantKind.options.map((option) => (
            <label key={option} className="choice">
              <input
                type="radio"
                name={`${id}kind`}
                checked={kind === option}
                onChange={() => setKind(option)}
              />
              <span>
                <span className="choice__name">{kinds[option]}</span>
                <span className="hint">
                  {words.kindHints[option]} {words.linkFor(DEFAULT_MAX_USES[option])}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <AccessChoice legend={words.mayDo} access={access} onChange={setAccess} />
      <div className="field">
        <label htmlFor={`${id}lasts`}>{words.lasts}</label>
        <select
          id={`${id}lasts`}
          className="input"
          value={expiresInHours}
          onChange={(event) => setExpiresInHours(Number(event.target.value))}
        >
          {LASTING_HOURS.map((hours) => (
            <option key={hours} value={hours}>
              {words.lastsHours(hours)}
            </option>
          ))}
        </select>
      </div>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button type="submit" className="button button--large">
        <BusyWords busy={task.busy}>{words.make}</BusyWords>
      </button>
    </form>
  )
}
