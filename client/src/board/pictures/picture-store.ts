import { AssetId, type SessionId } from '@samenbord/shared/model'
import type { TLAssetStore } from 'tldraw'
import { pictureAddress } from '../../api/index.ts'

/** Pictures are kept by the server; the record holds `asset:` and the picture's id. */
const SCHEME = 'asset:'

/** What a record says of a picture that the server keeps under this id. */
export const pictureSource = (id: AssetId): string => `${SCHEME}${id}`

/** Where the pictures of a table are found. They are put there by `placePictures`, and no other way. */
export const pictureStore = (sessionId: SessionId): TLAssetStore => ({
  upload: () => Promise.reject(new Error('pictures are placed by placePictures')),
  resolve(asset) {
    const source = asset.props.src
    if (!source?.startsWith(SCHEME)) return null
    const id = AssetId.safeParse(source.slice(SCHEME.length))
    return id.success ? pictureAddress(sessionId, id.data) : null
  },
})
