import type { Participant, ParticipantId, SessionId } from '@samenbord/shared/model'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/** Who is at a table, as everyone there may know them. */
export interface Roster {
  view(stored: StoredParticipant): Participant
  /** Everyone who waits or was admitted, in order of joining. */
  of(sessionId: SessionId): Participant[]
  /** Tells everyone at the table who is there now. */
  announce(sessionId: SessionId): void
  /** How many were admitted. */
  admittedCount(sessionId: SessionId): number
  /** Whether without this person nobody would coordinate. */
  isLastCoordinator(sessionId: SessionId, id: ParticipantId): boolean
}

/** Asks `tables` who is connected, which the store does not know. */
export const createRoster = (store: FactStore, tables: Tables): Roster => {
  const view = (stored: StoredParticipant): Participant => {
    const { sessionId, accountId: _, invitationId: __, ...known } = stored
    return { ...known, present: tables.isPresent(sessionId, stored.id) }
  }
  const of = (sessionId: SessionId) => store.participants.at(sessionId).map(view)
  return {
    view,
    of,
    announce: (sessionId) => {
      tables.announce(sessionId, { type: 'participants', participants: of(sessionId) })
    },
    admittedCount: (sessionId) => store.participants.admitted(sessionId).length,
    isLastCoordinator: (sessionId, id) => {
      const coordinators = store.participants
        .admitted(sessionId)
        .filter(({ access }) => access === 'coordinate')
      return coordinators.length === 1 && coordinators[0]?.id === id
    },
  }
}
