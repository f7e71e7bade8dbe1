import type { SessionId } from '@samenbord/shared/model'
import {
  DEFAULT_EXPIRES_IN_HOURS,
  DEFAULT_MAX_USES,
  type Invitation,
  InvitationId,
} from '@samenbord/shared/model'
import type { CreateInvitationRequest } from '@samenbord/shared/protocol'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import { hashOf, newId, newToken } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import { momentOf } from './moment.ts'
import type { Participants } from './participants.ts'

const HOUR = 60 * 60 * 1000

/** Links that let people in. */
export interface Invitations {
  /** The token is told now and never again. */
  create(
    by: StoredParticipant,
    wanted: CreateInvitationRequest,
  ): { invitation: Invitation; token: string }
  of(sessionId: SessionId): Invitation[]
  /**
   * Takes an invitation back. With `people: 'leave'` those who came in with it leave too, except
   * for the last coordinator.
   */
  revoke(
    sessionId: SessionId,
    id: InvitationId,
    people: 'leave' | 'stay',
  ): Result<null, 'invitation-unknown'>
}

/** Keeps the hash of a token only, so that nobody can be told a link again. */
export const createInvitations = (
  store: FactStore,
  participants: Participants,
  now: () => number,
): Invitations => ({
  create: (by, { kind, access, expiresInHours, maxUses }) => {
    const token = newToken()
    const invitation: Invitation = {
      id: newId(InvitationId),
      kind,
      access,
      createdAt: momentOf(now()),
      expiresAt: momentOf(now() + (expiresInHours ?? DEFAULT_EXPIRES_IN_HOURS) * HOUR),
      maxUses: maxUses ?? DEFAULT_MAX_USES[kind],
      uses: 0,
    }
    store.invitations.add({ invitation, sessionId: by.sessionId, createdBy: by.id }, hashOf(token))
    return { invitation, token }
  },
  of: (sessionId) => store.invitations.of(sessionId),
  revoke: (sessionId, id, people) => {
    if (store.invitations.get(sessionId, id) === undefined) return refused('invitation-unknown')
    store.invitations.revoke(id, now())
    if (people === 'leave') {
      const cameWithIt = store.participants
        .at(sessionId)
        .filter((participant) => participant.invitationId === id)
      for (const participant of cameWithIt) participants.remove(sessionId, participant.id)
    }
    return ok(null)
  },
})
