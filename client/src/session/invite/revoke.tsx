import type { Invitation, SessionId } from '@samenbord/shared/model'
import { invite } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { revokeInvitation } from '../../api/index.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

type People = 'leave' | 'stay'
const PEOPLE: readonly People[] = ['leave', 'stay']

/** Takes a link back, and asks what becomes of those who came in with it. */
export const Revoke = (props: {
  session: SessionId
  invitation: Invitation
  onRevoked: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(invite)
  const name = useId()
  const [people, setPeople] = useState<People>('leave')
  const task = useTask()
  const { id, uses } = props.invitation
  const label: Record<People, string> = { leave: words.revokeLeave, stay: words.revokeStay }
  const hint: Record<People, string> = {
    leave: words.revokeLeaveHint,
    stay: words.revokeStayHint,
  }
  return (
    <Confirm
      title={words.revokeTitle}
      confirm={words.revoke}
      task={task}
      onConfirm={() => task.run(() => revokeInvitation(props.session, id, people), props.onRevoked)}
      onClose={props.onClose}
    >
      <p>
        {words.revokeWhat} {uses === 0 ? words.revokeUnused : words.revokeUsed(uses)}
      </p>
      {uses > 0 && (
        <fieldset>
          <legend className="legend-text">{words.revokePeople}</legend>
          <div className="choices">
            {PEOPLE.map((option) => (
              <label key={option} className="choice">
                <input
                  type="radio"
                  name={name}
                  checked={people === option}
                  onChange={() => setPeople(option)}
                />
                <span>
                  <span className="choice__name">{label[option]}</span>
                  <span className="hint">{hint[option]}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </Confirm>
  )
}
