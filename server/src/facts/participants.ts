import {
  highest,
  type Participant,
  type ParticipantId,
  type SessionId,
} from '@samenbord/shared/model'
import type { ChangeParticipantRequest } from '@samenbord/shared/protocol'
import { LIMITS, ok, type Result, refused } from '@samenbord/shared/protocol'
import { hashOf } from '../access/secret.ts'
import type { Account } from '../storage/facts/accounts.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agendas } from './agendas.ts'
import type { CheckOuts } from './check-outs.ts'
import type { ErasedLog } from './erased-log.ts'
import type { Expectations } from './expectations.ts'
import type { Interests } from './interests.ts'
import type { Keeping } from './keeping.ts'
import type { Leads } from './leads.ts'
import type { Polls } from './polls.ts'
import type { ProfileCards } from './profile-cards.ts'
import type { Referrals } from './referrals.ts'
import type { Roster } from './roster.ts'
import type { ScaleQuestions } from './scale-questions.ts'
import type { Sharing } from './sharing.ts'
import type { Turns } from './turns.ts'

/** Letting in, changing access and asking to leave. */
export interface Participants {
  /** Whose account opened the table stops leading only by themselves (`by`). */
  change(
    sessionId: SessionId,
    id: ParticipantId,
    wanted: ChangeParticipantRequest,
    by: ParticipantId,
  ): Result<Participant, 'participant-unknown' | 'last-coordinator' | 'forbidden' | 'table-full'>
  /**
   * Removes someone, or refuses someone who waits. Their connections close at once. The account that
   * opened the table keeps its seat, so that there is always someone who can erase it.
   */
  remove(
    sessionId: SessionId,
    id: ParticipantId,
  ): Result<null, 'participant-unknown' | 'last-coordinator' | 'forbidden'>
  /**
   * Forgets one device and closes its connections. Whoever has no other way back leaves the table;
   * was that the last who leads, then the account that opened it leads again.
   */
  forgetDevice(participant: StoredParticipant, token: string): void
  /** Closes the connections that a device of an account has, at all its tables. */
  signedOut(account: Account, token: string): void
}

/** What a participant has a part in, and leaves with the table. */
interface PartIn {
  readonly agendas: Agendas
  readonly checkOuts: CheckOuts
  readonly expectations: Expectations
  readonly interests: Interests
  readonly keeping: Keeping
  readonly leads: Leads
  readonly polls: Polls
  readonly profileCards: ProfileCards
  readonly referrals: Referrals
  readonly scaleQuestions: ScaleQuestions
  readonly turns: Turns
}

/** Has each of `partIn` forget who leaves, all or none, and then tell what changed by it. */
export const createParticipants = (
  store: FactStore,
  tables: Tables,
  roster: Roster,
  partIn: PartIn,
  sharing: Sharing,
  erased: ErasedLog,
): Participants => {
  const { agendas, checkOuts, expectations, keeping, leads, polls } = partIn
  const { interests, profileCards, referrals, scaleQuestions, turns } = partIn
  const change: Participants['change'] = (sessionId, id, wanted, by) => {
    const before = store.participants.get(sessionId, id)
    if (before === undefined || before.status === 'removed') return refused('participant-unknown')
    const access = wanted.access ?? before.access
    const status = wanted.status ?? before.status
    if (access !== 'coordinate' && roster.isLastCoordinator(sessionId, id)) {
      return refused('last-coordinator')
    }
    const isLowered = access !== highest(access, before.access)
    if (before.accountId !== null && isLowered && by !== id) return refused('forbidden')
    if (before.status === 'waiting' && status === 'admitted' && isFull(roster, sessionId)) {
      return refused('table-full')
    }
    const after = { ...before, access, status }
    store.participants.change(after)
    if (access !== before.access) {
      tables.setAccess(sessionId, id, access)
      if (access === 'view' && agendas.forget(sessionId, id)) agendas.announce(sessionId)
    }
    roster.announce(sessionId)
    sharing.announce(sessionId)
    return ok(roster.view(after))
  }

  const leave = (participant: StoredParticipant): void => {
    const { sessionId, id } = participant
    const wasSpotlight = store.sessions.get(sessionId)?.spotlight === id
    const had = store.atomically(() => {
      store.participants.change({ ...participant, status: 'removed' })
      if (wasSpotlight) store.sessions.setSpotlight(sessionId, null)
      if (participant.status === 'waiting' && participant.invitationId !== null) {
        store.invitations.giveUseBack(participant.invitationId)
      }
      return {
        lead: leads.forget(sessionId, id),
        referred: referrals.forget(sessionId, id),
        answered: scaleQuestions.forget(id),
        polled: polls.forget(id),
        expected: expectations.forget(id),
        card: profileCards.forget(id),
        interest: interests.forget(id),
        kept: keeping.forget(id),
        checkedOut: checkOuts.forget(id),
        turn: turns.forget(sessionId, id),
        notes: agendas.forget(sessionId, id),
      }
    })
    tables.dismiss(sessionId, id, 'removed')
    if (had.kept) erased.sweep()
    if (wasSpotlight) tables.announce(sessionId, { type: 'spotlight', participantId: null })
    if (had.lead) leads.announce(sessionId)
    if (had.referred) referrals.announce(sessionId)
    if (had.answered) scaleQuestions.announce(sessionId)
    if (had.polled) polls.announce(sessionId)
    if (had.expected) expectations.announce(sessionId)
    if (had.card) profileCards.announce(sessionId)
    if (had.interest) interests.announce(sessionId)
    if (had.checkedOut) checkOuts.announce(sessionId)
    if (had.turn) turns.announce(sessionId)
    if (had.notes) agendas.announce(sessionId)
    roster.announce(sessionId)
    sharing.announce(sessionId)
  }

  /** Gives the lead to the account that opened the table. */
  const leadAgain = (sessionId: SessionId): void => {
    const owner = store.participants.at(sessionId).find(({ accountId }) => accountId !== null)
    if (owner === undefined) return
    store.participants.change({ ...owner, access: 'coordinate' })
    tables.setAccess(sessionId, owner.id, 'coordinate')
  }

  return {
    change,
    remove: (sessionId, id) => {
      const participant = store.participants.get(sessionId, id)
      if (participant === undefined || participant.status === 'removed') {
        return refused('participant-unknown')
      }
      if (roster.isLastCoordinator(sessionId, id)) return refused('last-coordinator')
      if (participant.accountId !== null) return refused('forbidden')
      leave(participant)
      return ok(null)
    },
    forgetDevice: (participant, token) => {
      const device = hashOf(token)
      store.participants.removeToken(device)
      tables.dismiss(participant.sessionId, participant.id, 'not-signed-in', device)
      if (participant.accountId !== null) return
      if (store.participants.tokenCount(participant.id) > 0) return
      if (roster.isLastCoordinator(participant.sessionId, participant.id)) {
        leadAgain(participant.sessionId)
      }
      leave(participant)
    },
    signedOut: (account, token) => {
      for (const { sessionId, id } of store.participants.seatsOf(account.id)) {
        tables.dismiss(sessionId, id, 'not-signed-in', hashOf(token))
      }
    },
  }
}

/** Whether nobody more can come in. */
export const isFull = (roster: Roster, sessionId: SessionId): boolean =>
  roster.admittedCount(sessionId) >= LIMITS.people
