import type { SessionId } from '@samenbord/shared/model'
import type { CreateInvitationResponse } from '@samenbord/shared/protocol'
import { sharing } from '@samenbord/shared/texts'
import { UserPlus } from 'lucide-react'
import { type ReactElement, useCallback, useState } from 'react'
import { createInvitation, listInvitations, listParticipants } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { lastLoaded, useLoaded } from '../../ui/use-loaded.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { InvitationLink } from '../invite/invitation-link.tsx'
import '../invite/invite-panel.css'
import '../people/people-panel.css'
import { WaitingList } from '../people/waiting-people.tsx'

/**
 * For who leads a table without being let to know it: so that a resident can come back. Nothing for
 * everyone else, whom the server does not tell of invitations.
 */
export const InviteResident = (props: {
  session: SessionId
  /** Changes when it is time to look anew who waits. */
  round: number
}): ReactElement | null => {
  const words = useTexts(sharing).closed
  const { session, round } = props
  const [invitations] = useLoaded(useCallback(() => listInvitations(session), [session]))
  const load = useCallback(() => listParticipants(session), [session])
  const [participants, again] = useLoaded(load, String(round))
  // Without a connection for a moment whoever waits still stands there.
  const waiting = lastLoaded(participants)?.participants
  if (invitations.kind !== 'loaded') return null
  return (
    <section className="closed__leads invite" aria-label={words.inviteTitle}>
      {waiting !== undefined && (
        <div className="closed__waiting people">
          <WaitingList participants={waiting} session={session} admits onDone={again} />
        </div>
      )}
      <h2>{words.inviteTitle}</h2>
      <Invite session={session} />
    </section>
  )
}

const Invite = (props: { session: SessionId }): ReactElement => {
  const words = useTexts(sharing).closed
  const [made, setMade] = useState<CreateInvitationResponse>()
  const task = useTask()
  const invite = () =>
    task.run(() => createInvitation(props.session, { kind: 'resident', access: 'edit' }), setMade)
  if (made !== undefined) {
    return <InvitationLink invitation={made} onAnother={() => setMade(undefined)} />
  }
  return (
    <div className="stack">
      <p>{words.inviteWhy}</p>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div>
        <button type="button" className="button" onClick={invite}>
          <UserPlus className="icon icon--small" />
          <BusyWords busy={task.busy}>{words.invite}</BusyWords>
        </button>
      </div>
    </div>
  )
}
