import {
  type Kept,
  type KeptKey,
  keptKey,
  MOST_KEPT,
  type ParticipantId,
} from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/**
 * What residents keep of the network map from everyone else: told to nobody but them, and never part of
 * the shared document.
 */
export interface Keeping {
  of(participantId: ParticipantId): Kept[]
  /** Keeps all of these or none; what was kept under the same key is replaced. */
  keep(me: StoredParticipant, kept: readonly Kept[]): Result<null, 'forbidden' | 'kept-full'>
  /** Erases what is kept under these keys; also answers when there is nothing. */
  keepNoLonger(me: StoredParticipant, keys: readonly KeptKey[]): Result<null, 'forbidden'>
  /**
   * Erases all that someone who leaves for good kept: who comes back is somebody else. Answers whether
   * there was something.
   */
  forget(participantId: ParticipantId): boolean
  /** Empties the log of what was erased, when that could not be done at once. */
  sweep(): void
}

export const createKeeping = (store: FactStore, tables: Tables): Keeping => {
  let logHolds = false
  const of = (participantId: ParticipantId): Kept[] => store.kept.of(participantId)
  const announce = ({ sessionId, id }: StoredParticipant): void => {
    tables.announce(sessionId, { type: 'kept', kept: of(id) }, id)
  }
  const sweep = (): void => {
    if (logHolds) logHolds = !store.emptyLog()
  }

  return {
    of,
    keep: (me, kept) => {
      if (me.kind !== 'resident') return refused('forbidden')
      const keys = new Set([...of(me.id), ...kept].map(keptKey))
      if (keys.size > MOST_KEPT) return refused('kept-full')
      store.atomically(() => {
        // Whoever made it before: what one keeps is one's own, and comes back as that.
        for (const one of kept) store.kept.put(me.id, madeBy(one, me.id))
      })
      announce(me)
      return ok(null)
    },
    keepNoLonger: (me, keys) => {
      if (me.kind !== 'resident') return refused('forbidden')
      const gone = store.atomically(() => keys.filter((key) => store.kept.remove(me.id, key)))
      if (gone.length === 0) return ok(null)
      logHolds = true
      sweep()
      announce(me)
      return ok(null)
    },
    forget: (participantId) => {
      const had = store.kept.forget(participantId)
      logHolds ||= had
      return had
    },
    sweep,
  }
}

const madeBy = (kept: Kept, id: ParticipantId): Kept =>
  kept.what === 'whole' ? { ...kept, entity: { ...kept.entity, madeBy: id } } : kept
