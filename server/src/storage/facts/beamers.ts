import { ParticipantId, SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { flag } from './row.ts'

/** A big screen of a table, or the link that will open one. */
export interface StoredBeamer {
  readonly sessionId: SessionId
  /** Who opened it. */
  readonly participantId: ParticipantId
  /** Whether it is a link that nobody has used yet. */
  readonly isLink: boolean
  /** Milliseconds since 1970. */
  readonly madeAt: number
}

/** The big screens, by the hash of what opens them. */
export interface BeamerStore {
  add(hash: string, beamer: StoredBeamer): void
  get(hash: string): StoredBeamer | undefined
  remove(hash: string): void
  /** All of a table. */
  removeAll(sessionId: SessionId): void
  /** Those made before this moment, each with its hash. */
  madeBefore(moment: number): (StoredBeamer & { readonly hash: string })[]
}

const columns = z.object({
  session_id: SessionId,
  participant_id: ParticipantId,
  is_link: flag,
  made_at: z.int(),
})

const beamerOf = (row: z.output<typeof columns>): StoredBeamer => ({
  sessionId: row.session_id,
  participantId: row.participant_id,
  isLink: row.is_link,
  madeAt: row.made_at,
})

const Row = columns.transform(beamerOf)
const HashedRow = columns
  .extend({ hash: z.string() })
  .transform(({ hash, ...row }) => ({ ...beamerOf(row), hash }))

/** Links and screens are rows of one kind, so that closing all closes both. */
export const beamerStore = (db: FactDatabase): BeamerStore => ({
  add: (hash, { sessionId, participantId, isLink, madeAt }) => {
    db.run('INSERT INTO beamer VALUES ($hash, $sessionId, $participantId, $isLink, $madeAt)', {
      hash,
      sessionId,
      participantId,
      isLink: isLink ? 1 : 0,
      madeAt,
    })
  },
  get: (hash) => db.get(Row, 'SELECT * FROM beamer WHERE hash = $hash', { hash }),
  remove: (hash) => {
    db.run('DELETE FROM beamer WHERE hash = $hash', { hash })
  },
  removeAll: (sessionId) => {
    db.run('DELETE FROM beamer WHERE session_id = $sessionId', { sessionId })
  },
  madeBefore: (moment) =>
    db.all(HashedRow, 'SELECT * FROM beamer WHERE made_at <= $moment', { moment }),
})
