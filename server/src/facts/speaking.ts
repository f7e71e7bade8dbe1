import type { ParticipantId, SessionId } from '@samenbord/shared/model'
import type { FactStore } from '../storage/facts/fact-store.ts'

/**
 * Whether something can be written down as said aloud by this resident: one with a seat, or nobody in
 * particular of a household of which nobody has one.
 */
export const mayBeNotedFor = (
  store: FactStore,
  sessionId: SessionId,
  saidBy: ParticipantId | null,
): boolean => {
  const residents = store.participants.residents(sessionId)
  return saidBy === null ? residents.length === 0 : residents.some(({ id }) => id === saidBy)
}
