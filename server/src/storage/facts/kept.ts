import { Kept, type KeptKey, keptKey, type ParticipantId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { asJson, json } from './row.ts'

/** What each resident keeps of the network map for themself. */
export interface KeptStore {
  /** In the order in which it was first kept. */
  of(participantId: ParticipantId): Kept[]
  /** Whether someone keeps anything. Asked with nearly every change of a document: mostly from memory. */
  keepsAnything(participantId: ParticipantId): boolean
  /** Keeps it; what was kept under the same key is replaced. */
  put(participantId: ParticipantId, kept: Kept): void
  /** Erases what is kept under this key. Answers whether there was something. */
  remove(participantId: ParticipantId, key: KeptKey): boolean
  /** Erases all that someone keeps. Answers whether there was something. */
  forget(participantId: ParticipantId): boolean
}

const Row = z.object({ kept: json(Kept) })

/** Of so many is remembered that they keep nothing. */
const MOST_REMEMBERED = 10_000

/** What this version cannot read counts as not kept. */
export const keptStore = (db: FactDatabase): KeptStore => {
  /** Only `put` changes that. */
  const keepNothing = new Set<ParticipantId>()
  const of: KeptStore['of'] = (participantId) =>
    db
      .all(Row, 'SELECT kept FROM kept WHERE participant_id = $participantId ORDER BY rowid', {
        participantId,
      })
      .flatMap(({ kept }) => kept ?? [])

  return {
    of,
    keepsAnything: (participantId) => {
      if (keepNothing.has(participantId)) return false
      if (of(participantId).length > 0) return true
      if (keepNothing.size >= MOST_REMEMBERED) keepNothing.clear()
      keepNothing.add(participantId)
      return false
    },
    put: (participantId, kept) => {
      keepNothing.delete(participantId)
      db.run(
        `INSERT INTO kept (participant_id, key, kept) VALUES ($participantId, $key, $kept)
         ON CONFLICT (participant_id, key) DO UPDATE SET kept = excluded.kept`,
        { participantId, key: keptKey(kept), kept: asJson(kept) },
      )
    },
    remove: (participantId, key) =>
      db.run('DELETE FROM kept WHERE participant_id = $participantId AND key = $key', {
        participantId,
        key,
      }).changes > 0,
    forget: (participantId) =>
      db.run('DELETE FROM kept WHERE participant_id = $participantId', { participantId }).changes >
      0,
  }
}
