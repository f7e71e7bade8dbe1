import type { SessionId, SharingRule } from '@samenbord/shared/model'
import { highest, invitationState, ParticipantId } from '@samenbord/shared/model'
import type { JoinPreviewResponse, JoinRequest, Seat } from '@samenbord/shared/protocol'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { AccessControl, Credentials } from '../access/access-control.ts'
import type { SharingGate } from '../access/knowing.ts'
import { hashOf, newId, newToken } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredInvitation } from '../storage/facts/invitations.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { StoredSession } from '../storage/facts/sessions.ts'
import type { Tables } from '../sync/tables.ts'
import { momentOf } from './moment.ts'
import { isFull, type Participants } from './participants.ts'
import type { Roster } from './roster.ts'
import type { Sharing } from './sharing.ts'

const COLOURS = 7

type NotOpen =
  | 'invitation-unknown'
  | 'invitation-expired'
  | 'invitation-used'
  | 'invitation-revoked'

/** Someone who took a seat, or asks for one. `token` is for a browser that was not known yet. */
export interface Joined {
  readonly participant: StoredParticipant
  readonly token: string | undefined
}

/** Coming in with a link. */
export interface Joining {
  /** What someone sees before joining. Changes nothing. */
  preview(token: string, credentialsFor: CredentialsFor): Result<JoinPreviewResponse, NotOpen>
  join(request: JoinRequest, credentialsFor: CredentialsFor): Result<Joined, NotOpen | 'table-full'>
  /** Who sits at the table, as this person who waits may know them. */
  seats(waiting: StoredParticipant): Seat[]
}

type CredentialsFor = (sessionId: SessionId) => Credentials

interface Found {
  readonly stored: StoredInvitation
  readonly session: StoredSession
  readonly known: StoredParticipant | undefined
  /** Whether this browser is known as someone who was asked to leave. */
  readonly wasRemoved: boolean
}

/** Asks `access` whether this browser has a seat at the table already, before it gives another. */
export const createJoining = (
  store: FactStore,
  tables: Tables,
  access: AccessControl,
  gate: SharingGate,
  roster: Roster,
  participants: Participants,
  sharing: Sharing,
  now: () => number,
): Joining => {
  const find = (token: string, credentialsFor: CredentialsFor): Found | undefined => {
    const stored = store.invitations.byToken(hashOf(token))
    if (stored === undefined) return undefined
    const session = store.sessions.get(stored.sessionId)
    if (session === undefined) return undefined
    const seat = access.seated(stored.sessionId, credentialsFor(stored.sessionId))
    return seat.ok
      ? { stored, session, known: seat.value, wasRemoved: false }
      : { stored, session, known: undefined, wasRemoved: seat.reason === 'removed' }
  }

  const openness = ({ invitation }: StoredInvitation): Result<null, NotOpen> => {
    const state = invitationState(invitation, now())
    return state === 'open' ? ok(null) : refused(`invitation-${state}`)
  }

  const seats = (waiting: StoredParticipant): Seat[] =>
    gate.knowing(waiting) === 'open' ? seatsAt(waiting.sessionId) : []

  const seatsAt = (sessionId: SessionId): Seat[] =>
    store.participants.admitted(sessionId).map(({ name, kind, colour }) => ({ name, kind, colour }))

  /** What residents said of someone that is not a plain yes. */
  const limitsOf = ({ id, kind }: StoredParticipant): SharingRule[] =>
    kind === 'resident'
      ? []
      : store.sharingRules.about(id).filter((rule) => rule.answer !== 'yes' || rule.until !== null)

  const takeUpSeat = ({ stored, known }: Found & { known: StoredParticipant }): Joined => {
    const { invitation, sessionId } = stored
    const open = openness(stored).ok
    const isWaiting = known.status === 'waiting'
    const access = highest(known.access, invitation.access)
    // What someone got by this link may have been lowered since: it gives that only once.
    const mayRaise = open && access !== known.access && known.invitationId !== invitation.id
    const participant = store.atomically((): StoredParticipant => {
      const isRaised = mayRaise && store.invitations.takeUse(invitation.id)
      // Taking back this link is then taking back this seat. Who waits gives back the link they used.
      const isNowBy = open && known.accountId === null && (isRaised || !isWaiting)
      if (isRaised && isWaiting && known.invitationId !== null) {
        store.invitations.giveUseBack(known.invitationId)
      }
      const changed: StoredParticipant = {
        ...known,
        invitationId: isNowBy ? invitation.id : known.invitationId,
        access: isRaised ? access : known.access,
      }
      store.participants.change(changed)
      return changed
    })
    if (participant.access !== known.access) {
      tables.setAccess(sessionId, participant.id, participant.access)
      roster.announce(sessionId)
      sharing.announce(sessionId)
    }
    return { participant, token: undefined }
  }

  const takeNewSeat = (
    { stored, session, known, wasRemoved }: Found,
    { name, organisation, discipline }: JoinRequest,
    former: Credentials,
  ): Result<Joined, NotOpen | 'table-full'> => {
    const sessionId = session.session.id
    const open = openness(stored)
    if (!open.ok) return open
    if (isFull(roster, sessionId)) return refused('table-full')
    // Whom a coordinator has yet to let in, or has asked to leave, does not get round that by a link.
    // Nor does whom the household does not let know come in anew as somebody else.
    const limits = known === undefined ? [] : limitsOf(known)
    const cameBefore = store.participants.cameWith(stored.invitation.id)
    const isLimited = limits.length > 0 || cameBefore.some((one) => limitsOf(one).length > 0)
    const mustAsk =
      session.session.waitingRoom || wasRemoved || known?.status === 'waiting' || isLimited
    const token = newToken()
    const participant: StoredParticipant = {
      id: newId(ParticipantId),
      sessionId,
      accountId: null,
      invitationId: stored.invitation.id,
      name,
      organisation,
      discipline,
      kind: stored.invitation.kind,
      access: stored.invitation.access,
      status: mustAsk ? 'waiting' : 'admitted',
      colour: (store.participants.countEver(sessionId) % COLOURS) + 1,
      joinedAt: momentOf(now()),
    }
    const taken = store.atomically(() => {
      if (!store.invitations.takeUse(stored.invitation.id)) return false
      store.participants.add(participant)
      // What the residents said of this browser's person they said of this one.
      for (const rule of limits) {
        store.sharingRules.put(sessionId, { ...rule, about: participant.id })
      }
      store.participants.addToken(hashOf(token), participant.id, now())
      return true
    })
    if (!taken) return refused('invitation-used')
    // A browser holds one seat of a session: nobody is behind the former one any more.
    if (former.seat !== undefined) {
      if (known?.accountId === null) participants.forgetDevice(known, former.seat)
      else store.participants.removeToken(hashOf(former.seat))
    }
    if (known !== undefined && known.accountId !== null) {
      // The account stays signed in, but here the browser is someone else's now.
      const device = access.deviceOf(known, former)
      tables.dismiss(sessionId, known.id, 'not-signed-in', device)
    }
    roster.announce(sessionId)
    return ok({ participant, token })
  }

  return {
    preview: (token, credentialsFor) => {
      const found = find(token, credentialsFor)
      if (found === undefined) return refused('invitation-unknown')
      const { stored, session, known } = found
      // Whoever is known here may come in with a link that is used up: it was used by them.
      const open = openness(stored)
      if (!open.ok && known === undefined) return open
      const sessionId = session.session.id
      const inviter = store.participants.get(sessionId, stored.createdBy)
      return ok({
        sessionId,
        title: session.session.title,
        household: session.session.household,
        kind: stored.invitation.kind,
        access: stored.invitation.access,
        invitedBy: {
          name: inviter?.name ?? session.session.title,
          organisation: inviter?.organisation,
        },
        // Who is there is not told to whom the household closed its table.
        present:
          known !== undefined && gate.knowing(known) !== 'open'
            ? []
            : roster
                .of(sessionId)
                .filter(({ present }) => present)
                .map(({ name, kind, colour }) => ({ name, kind, colour })),
        known: known === undefined ? null : roster.view(known),
      })
    },
    join: (request, credentialsFor) => {
      const found = find(request.token, credentialsFor)
      if (found === undefined) return refused('invitation-unknown')
      const { known } = found
      if (request.as === 'known' && known !== undefined) {
        return ok(takeUpSeat({ ...found, known }))
      }
      return takeNewSeat(found, request, credentialsFor(found.session.session.id))
    },
    seats,
  }
}
