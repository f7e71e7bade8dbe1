import type { SessionId } from '@samenbord/shared/model'
import { LIMITS, type RefusalReason } from '@samenbord/shared/protocol'
import { AssetRecordType, createShapeId, type Editor, type VecLike } from 'tldraw'
import { uploadPicture } from '../../api/index.ts'
import { pictureSource } from './picture-store.ts'
import { type Drawn, redraw } from './redraw.ts'

export type PictureProblem = RefusalReason | 'unreachable'

/** Kinds of file that can be a picture here. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

/** A new picture takes at most this part of what is in sight. */
const PART_OF_VIEW = 0.5
/** Room between pictures that are placed together, in page units. */
const GAP = 20

export interface PlaceOptions {
  readonly sessionId: SessionId
  /** Page coordinates of the middle of the first. */
  readonly at: VecLike
  readonly onProblem: (problem: PictureProblem) => void
}

/**
 * Puts pictures on the board, one beside the other. Each is kept by the server first: what others
 * get to see is there, and one that is refused leaves nothing behind.
 */
export const placePictures = async (
  editor: Editor,
  files: readonly File[],
  { sessionId, at, onProblem }: PlaceOptions,
): Promise<void> => {
  editor.markHistoryStoppingPoint('pictures')
  let { x } = at
  for (const file of files) {
    const drawn = PICTURE_TYPES.includes(file.type) ? await redraw(file) : undefined
    if (drawn === undefined) {
      onProblem('picture-broken')
    } else if (drawn.blob.size > LIMITS.picture) {
      onProblem('picture-too-large')
    } else {
      const kept = await uploadPicture(sessionId, drawn.blob)
      if (kept.ok) x += place(editor, drawn, pictureSource(kept.value.id), { x, y: at.y }) + GAP
      else onProblem(kept.reason)
    }
  }
}

/** Answers how wide it stands on the board. */
const place = (
  editor: Editor,
  { blob, width, height }: Drawn,
  src: string,
  at: VecLike,
): number => {
  const view = editor.getViewportPageBounds()
  const scale = Math.min(1, (view.w * PART_OF_VIEW) / width, (view.h * PART_OF_VIEW) / height)
  const w = width * scale
  const h = height * scale
  const id = createShapeId()
  const asset = AssetRecordType.create({
    id: AssetRecordType.createId(),
    type: 'image',
    props: { name: '', src, w: width, h: height, mimeType: blob.type, isAnimated: false },
  })
  editor.run(() => {
    editor.createAssets([asset])
    editor.createShape({
      id,
      type: 'image',
      x: at.x - w / 2,
      y: at.y - h / 2,
      props: { assetId: asset.id, w, h },
    })
    editor.select(id)
  })
  return w
}
