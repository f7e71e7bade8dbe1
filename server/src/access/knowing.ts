import type { SessionId } from '@samenbord/shared/model'
import { type Knowing, knowing } from '@samenbord/shared/permission'
import { dayOf } from '@samenbord/shared/plan'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'

/** Whom the residents let know what is on their table. */
export interface SharingGate {
  /** Whether this participant may know it now. */
  knowing(participant: StoredParticipant): Knowing
  /** How long after the last resident has gone *only when I am there* still holds, in milliseconds. */
  readonly graceMs: number
}

/** Goes by the rules and the residents as they are stored, anew for each question. */
export const createSharingGate = (
  store: FactStore,
  graceMs: number,
  now: () => number,
): SharingGate => {
  const residentIsNear = (sessionId: SessionId): boolean => {
    const residents = store.sessions.get(sessionId)?.residents
    if (residents === undefined) return false
    const { areHere, leftAt } = residents
    return areHere || (leftAt !== null && now() < leftAt + graceMs)
  }
  return {
    graceMs,
    knowing: ({ id, kind, sessionId }) => {
      const rules = store.sharingRules.about(id)
      return knowing(kind, rules, {
        today: dayOf(new Date(now())),
        residentIsNear: residentIsNear(sessionId),
      })
    },
  }
}
