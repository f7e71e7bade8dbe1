import { AssetId, SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'

/** The kinds of picture that can lie on a board. */
export const PictureType = z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])
export type PictureType = z.infer<typeof PictureType>

/** What is known of a picture; its bytes are a file. */
export interface StoredAsset {
  readonly id: AssetId
  readonly sessionId: SessionId
  readonly type: PictureType
  /** In bytes. */
  readonly size: number
}

/** What is known of the pictures of each session. */
export interface AssetStore {
  /** Takes room for a picture, if what the session then holds is at most `cap` bytes. */
  add(asset: StoredAsset, cap: number, now: number): boolean
  get(sessionId: SessionId, id: AssetId): StoredAsset | undefined
  /** The pictures of a session that came before this moment; milliseconds since 1970. */
  listBefore(sessionId: SessionId, moment: number): readonly StoredAsset[]
  remove(id: AssetId): void
}

const Row = z
  .object({ id: AssetId, session_id: SessionId, type: PictureType, size: z.int() })
  .transform(({ session_id, ...same }): StoredAsset => ({ ...same, sessionId: session_id }))

/** Looks for room and takes it in one statement, so that two pictures do not take the same. */
export const assetStore = (db: FactDatabase): AssetStore => ({
  add: ({ id, sessionId, type, size }, cap, now) =>
    db.run(
      `INSERT INTO asset (id, session_id, type, size, created_at)
       SELECT $id, $sessionId, $type, $size, $now
       WHERE $size + (SELECT COALESCE(SUM(size), 0) FROM asset WHERE session_id = $sessionId)
         <= $cap`,
      { id, sessionId, type, size, cap, now },
    ).changes > 0,
  get: (sessionId, id) =>
    db.get(Row, 'SELECT * FROM asset WHERE id = $id AND session_id = $sessionId', {
      id,
      sessionId,
    }),
  listBefore: (sessionId, moment) =>
    db.all(Row, 'SELECT * FROM asset WHERE session_id = $sessionId AND created_at < $moment', {
      sessionId,
      moment,
    }),
  remove: (id) => {
    db.run('DELETE FROM asset WHERE id = $id', { id })
  },
})
