import type { ParticipantId, SessionId } from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { Tables } from '../sync/tables.ts'

/** Leaving out of the shared document what was deleted from it. */
export interface Forgetting {
  /**
   * When this resolves, nobody who comes to the table gets a byte of what was deleted before. What was
   * kept of earlier meetings stays as it was.
   */
  forgetDeleted(sessionId: SessionId): Promise<Result<null, 'storage-failing'>>
  /**
   * Someone deleted something from the shared document. When they keep things for themself it can be one
   * of those, and then it is forgotten at the next sweep, whether or not anyone asks for it. Never throws.
   */
  deleted(sessionId: SessionId, participantId: ParticipantId): void
  /** Forgets what is due to be forgotten; what fails is tried again at the next sweep. */
  sweep(): Promise<void>
}

/**
 * Notes in the facts where something waits to be forgotten, so that it is done after a stop as well.
 */
export const createForgetting = (store: FactStore, tables: Tables, log: Logger): Forgetting => {
  /** Where something was deleted that no forgetting has begun for yet. */
  const waiting = new Set<SessionId>()

  const forgetDeleted: Forgetting['forgetDeleted'] = async (sessionId) => {
    waiting.delete(sessionId)
    try {
      await tables.forgetDeleted(sessionId)
      // What was deleted meanwhile may still be there.
      if (!waiting.has(sessionId)) store.sessions.setForgettingDue(sessionId, false)
      return ok(null)
    } catch (err) {
      log.error({ err, sessionId }, 'what was deleted could not be forgotten')
      return refused('storage-failing')
    }
  }

  return {
    forgetDeleted,
    deleted: (sessionId, participantId) => {
      // It comes with nearly every change.
      if (waiting.has(sessionId)) return
      try {
        if (!store.kept.keepsAnything(participantId)) return
        waiting.add(sessionId)
        store.sessions.setForgettingDue(sessionId, true)
      } catch (err) {
        log.error({ err, sessionId }, 'it could not be noted that something has to be forgotten')
      }
    },
    sweep: async () => {
      const due = new Set([...store.sessions.withForgettingDue(), ...waiting])
      for (const sessionId of due) await forgetDeleted(sessionId)
    },
  }
}
