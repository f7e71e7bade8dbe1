import { type Invitation, invitationState, type SessionId } from '@samenbord/shared/model'
import type { InvitationListResponse } from '@samenbord/shared/protocol'
import { invite, people } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { type Loaded, lastLoaded } from '../../ui/use-loaded.ts'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { momentWords } from '../../ui/words.ts'
import { Revoke } from './revoke.tsx'

/** Links that were made: those that work, and those that no longer do. */
export const InvitationList = (props: {
  session: SessionId
  list: Loaded<InvitationListResponse>
  onChanged: () => void
}): ReactElement => {
  const words = useTexts(invite)
  const { list } = props
  const now = Date.now()
  const all = lastLoaded(list)?.invitations ?? []
  const open = all.filter((invitation) => invitationState(invitation, now) === 'open')
  const over = all.filter((invitation) => invitationState(invitation, now) !== 'open')
  return (
    <section className="invite__list" aria-labelledby="invitations">
      <h3 id="invitations">{words.listTitle}</h3>
      {list.kind === 'loading' && <Progress />}
      {list.kind === 'failed' && <FailureNotice {...list.failure} onRetry={props.onChanged} />}
      {list.kind === 'loaded' && all.length === 0 && <p className="hint">{words.empty}</p>}
      <ul>
        {open.map((invitation) => (
          <OpenInvitation key={invitation.id} {...props} invitation={invitation} />
        ))}
      </ul>
      {over.length > 0 && (
        <details>
          <summary>{words.olderTitle}</summary>
          <ul>
            {over.map((invitation) => (
              <OldInvitation key={invitation.id} invitation={invitation} now={now} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const OpenInvitation = (props: {
  session: SessionId
  invitation: Invitation
  onChanged: () => void
}): ReactElement => {
  const words = useTexts(invite)
  const { kinds } = useTexts(people)
  const language = useLanguage()
  const [revoking, setRevoking] = useState(false)
  const { invitation } = props
  return (
    <li>
      <div>
        <b>{kinds[invitation.kind]}</b>
        <p className="hint">
          {words.worksUntil(momentWords(invitation.expiresAt, language))},{' '}
          {words.usesLeft(invitation.maxUses - invitation.uses)}
        </p>
      </div>
      <button
        type="button"
        className="button button--plain"
        aria-label={words.revokeName(kinds[invitation.kind])}
        onClick={() => setRevoking(true)}
      >
        {words.revoke}
      </button>
      {revoking && (
        <Revoke
          session={props.session}
          invitation={invitation}
          onRevoked={() => {
            setRevoking(false)
            props.onChanged()
          }}
          onClose={() => setRevoking(false)}
        />
      )}
    </li>
  )
}

const OldInvitation = (props: { invitation: Invitation; now: number }): ReactElement => {
  const words = useTexts(invite)
  const { kinds } = useTexts(people)
  return (
    <li>
      <span>{kinds[props.invitation.kind]}</span>
      <span className="badge">{words.states[invitationState(props.invitation, props.now)]}</span>
    </li>
  )
}
