import { AssetId, type SessionId } from '@samenbord/shared/model'
import { LIMITS, ok, type Result, refused } from '@samenbord/shared/protocol'
import type { Logger } from 'pino'
import { newId } from '../../access/secret.ts'
import type { PictureType } from '../../storage/facts/assets.ts'
import type { FactStore } from '../../storage/facts/fact-store.ts'
import type { PictureFiles } from '../../storage/picture-files.ts'
import { inspectPicture } from './inspect.ts'

/** A browser without a connection may hold a picture's place on the board so long, in milliseconds. */
const ON_ITS_WAY_MS = 30 * 24 * 60 * 60 * 1000

/** The pictures on the boards. */
export interface Pictures {
  /** Takes a picture that holds nothing but the picture; on disk when it resolves. */
  add(
    sessionId: SessionId,
    type: PictureType,
    bytes: Uint8Array,
  ): Promise<
    Result<
      AssetId,
      | 'picture-type'
      | 'picture-broken'
      | 'picture-metadata'
      | 'picture-too-large'
      | 'session-storage-full'
      | 'session-ended'
    >
  >
  get(
    sessionId: SessionId,
    id: AssetId,
  ): Promise<Result<{ type: PictureType; bytes: Uint8Array<ArrayBuffer> }, 'asset-unknown'>>
  /**
   * The table and its snapshots still show these pictures: the others go, but for those of the last
   * month, whose place on the board may still be on its way. What fails is logged, and tried again the next time.
   */
  keepOnly(sessionId: SessionId, shown: readonly AssetId[]): Promise<void>
}

/** Writes the file before its row, so that no row is without a picture. */
export const createPictures = (
  store: FactStore,
  files: PictureFiles,
  now: () => number,
  log: Logger,
): Pictures => ({
  add: async (sessionId, type, bytes) => {
    const inspected = inspectPicture(bytes, type)
    if (!inspected.ok) return inspected
    const id = newId(AssetId)
    await files.write(sessionId, id, bytes)
    // Erased meanwhile: then this file came after its folder was emptied.
    const ended = store.sessions.get(sessionId) === undefined
    const asset = { id, sessionId, type, size: bytes.length }
    if (!ended && store.assets.add(asset, LIMITS.pictures, now())) return ok(id)
    if (ended) await files.eraseAll(sessionId)
    else await files.erase(sessionId, id)
    return refused(ended ? 'session-ended' : 'session-storage-full')
  },
  get: async (sessionId, id) => {
    const asset = store.assets.get(sessionId, id)
    if (asset === undefined) return refused('asset-unknown')
    const bytes = await files.read(sessionId, id)
    return bytes === undefined ? refused('asset-unknown') : ok({ type: asset.type, bytes })
  },
  keepOnly: async (sessionId, shown) => {
    const kept = new Set(shown)
    try {
      for (const { id } of store.assets.listBefore(sessionId, now() - ON_ITS_WAY_MS)) {
        if (kept.has(id)) continue
        await files.erase(sessionId, id)
        store.assets.remove(id)
      }
    } catch (err) {
      log.error({ err, sessionId }, 'a picture that nobody can see could not be removed')
    }
  },
})
