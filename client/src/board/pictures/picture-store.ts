import { AssetId, type SessionId } from '@samenbord/shared/model'
import { LIMITS, type RefusalReason } from '@samenbord/shared/protocol'
import type { TLAssetStore } from 'tldraw'
import { pictureAddress, uploadPicture } from '../../api/index.ts'
import { redraw } from './redraw.ts'

/** Pictures are kept by the server; the record holds `asset:` and the picture's id. */
const SCHEME = 'asset:'

export type PictureProblem = RefusalReason | 'unreachable'

/** Thrown for tldraw, which then leaves the picture out; the person has been told by then. */
class PictureRefused extends Error {}

/** Where the pictures of a table are kept and found. `onProblem` hears why one was refused. */
export const pictureStore = (
  sessionId: SessionId,
  onProblem: (problem: PictureProblem) => void,
): TLAssetStore => {
  const refuse = (problem: PictureProblem): never => {
    onProblem(problem)
    throw new PictureRefused(problem)
  }
  return {
    async upload(_asset, file) {
      const drawn = await redraw(file).catch(() => refuse('picture-broken'))
      if (drawn.size > LIMITS.picture) refuse('picture-too-large')
      const answer = await uploadPicture(sessionId, drawn)
      return { src: `${SCHEME}${answer.ok ? answer.value.id : refuse(answer.reason)}` }
    },
    resolve(asset) {
      const source = asset.props.src
      if (!source?.startsWith(SCHEME)) return null
      const id = AssetId.safeParse(source.slice(SCHEME.length))
      return id.success ? pictureAddress(sessionId, id.data) : null
    },
  }
}
