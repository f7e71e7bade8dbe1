import { showsKept } from '@samenbord/shared/agreement'
import {
  type Kept,
  type KeptKey,
  keptKey,
  MOST_KEPT,
  MOST_KEPT_LETTERS,
  type ParticipantId,
} from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import type { Agreements } from './agreements.ts'
import type { ErasedLog } from './erased-log.ts'

/**
 * What residents keep of the network map from everyone else: told to nobody but them, and never part of
 * the shared document.
 */
export interface Keeping {
  of(participantId: ParticipantId): Kept[]
  /**
   * Keeps all of these or none; what was kept under the same key is replaced, and stands nowhere any
   * more after the next sweep.
   */
  keep(me: StoredParticipant, kept: readonly Kept[]): Result<null, 'forbidden' | 'kept-full'>
  /** Erases what is kept under these keys; also answers when there is nothing. */
  keepNoLonger(me: StoredParticipant, keys: readonly KeptKey[]): Result<null, 'forbidden'>
  /**
   * Erases all that someone who leaves for good kept: who comes back is somebody else. Answers whether
   * there was something.
   */
  forget(participantId: ParticipantId): boolean
}

/**
 * What is kept from now on also leaves the proposal, and what is no longer kept the log of the facts.
 */
export const createKeeping = (
  store: FactStore,
  tables: Tables,
  agreements: Agreements,
  erased: ErasedLog,
): Keeping => {
  const of = (participantId: ParticipantId): Kept[] => store.kept.of(participantId)
  const announce = ({ sessionId, id }: StoredParticipant): void => {
    tables.announce(sessionId, { type: 'kept', kept: of(id) }, id)
  }

  return {
    of,
    keep: (me, kept) => {
      if (me.kind !== 'resident') return refused('forbidden')
      const before = of(me.id)
      const known = new Set(before.map(keptKey))
      // Whoever made it before: what one keeps is one's own, and comes back as that.
      const fresh = kept.map((one) => madeBy(one, me.id))
      const after = new Map([...before, ...fresh].map((one) => [keptKey(one), one]))
      if (after.size > MOST_KEPT || lettersOf(after.values()) > MOST_KEPT_LETTERS) {
        return refused('kept-full')
      }
      store.atomically(() => {
        for (const one of fresh) store.kept.put(me.id, one)
      })
      // What is kept from the table stands in no proposal either. Of what was kept before there may be
      // more now, such as words that others had written in the same place.
      agreements.lapseWhere(me.sessionId, (content) => showsKept(content, fresh))
      // Swept later: while someone types, this comes more than once a second.
      if (fresh.some((one) => known.has(keptKey(one)))) erased.note()
      announce(me)
      return ok(null)
    },
    keepNoLonger: (me, keys) => {
      if (me.kind !== 'resident') return refused('forbidden')
      const gone = store.atomically(() => keys.filter((key) => store.kept.remove(me.id, key)))
      if (gone.length === 0) return ok(null)
      erased.note()
      erased.sweep()
      announce(me)
      return ok(null)
    },
    forget: (participantId) => {
      const had = store.kept.forget(participantId)
      if (had) erased.note()
      return had
    },
  }
}

const lettersOf = (kept: Iterable<Kept>): number =>
  [...kept].reduce((letters, one) => letters + JSON.stringify(one).length, 0)

const madeBy = (kept: Kept, id: ParticipantId): Kept =>
  kept.what === 'whole' ? { ...kept, entity: { ...kept.entity, madeBy: id } } : kept
