import { AssetId, type SessionId } from '@samenbord/shared/model'
import { LIMITS, ok, type Result, refused } from '@samenbord/shared/protocol'
import { newId } from '../../access/secret.ts'
import type { PictureType } from '../../storage/facts/assets.ts'
import type { FactStore } from '../../storage/facts/fact-store.ts'
import type { PictureFiles } from '../../storage/picture-files.ts'
import { inspectPicture } from './inspect.ts'

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
}

export const createPictures = (
  store: FactStore,
  files: PictureFiles,
  now: () => number,
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
})
