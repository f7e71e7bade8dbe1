import type { Lead, ParticipantId, SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { Tables } from '../sync/tables.ts'

/** *Wie houdt het overzicht?* */
export interface Leads {
  /** Says who keeps the overview and who is the deputy: people at the table, or nobody. */
  set(sessionId: SessionId, lead: Lead): Result<null, 'participant-unknown'>
  /**
   * Someone leaves. The deputy takes over from a lead who goes, since that is what was agreed.
   * Answers whether there is something to tell.
   */
  forget(sessionId: SessionId, participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

export const createLeads = (store: FactStore, tables: Tables): Leads => {
  const isAtTable = (sessionId: SessionId, id: ParticipantId | null): boolean =>
    id === null || store.participants.isAdmitted(sessionId, id)

  const announce = (sessionId: SessionId): void => {
    const stored = store.sessions.get(sessionId)
    if (stored !== undefined) tables.announce(sessionId, { type: 'lead', lead: stored.lead })
  }

  return {
    set: (sessionId, { lead, deputy }) => {
      if (!isAtTable(sessionId, lead) || !isAtTable(sessionId, deputy)) {
        return refused('participant-unknown')
      }
      store.sessions.setLead(sessionId, { lead, deputy })
      announce(sessionId)
      return ok(null)
    },
    forget: (sessionId, participantId) => {
      const before = store.sessions.get(sessionId)?.lead
      if (before?.lead !== participantId && before?.deputy !== participantId) return false
      const stays = before.lead === participantId ? before.deputy : before.lead
      store.sessions.setLead(sessionId, { lead: stays, deputy: null })
      return true
    },
    announce,
  }
}
