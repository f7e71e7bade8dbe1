import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { PictureType } from '../../storage/facts/assets.ts'
import { inspectGif } from './gif.ts'
import { inspectJpeg } from './jpeg.ts'
import { inspectPng } from './png.ts'
import { PictureProblem, type PictureSize } from './reader.ts'
import { inspectWebp } from './webp.ts'

const MAX_SIDE = 16_384
const MAX_PIXELS = 40_000_000

/**
 * Walks a picture from its first byte to its last, without decoding it. It must be what it says it
 * is, whole, of a size a browser can show, and hold nothing but the picture: no place, no camera,
 * no comment, nothing after its end.
 */
export const inspectPicture = (
  bytes: Uint8Array,
  declared: PictureType,
): Result<
  PictureSize,
  'picture-type' | 'picture-broken' | 'picture-metadata' | 'picture-too-large'
> => {
  if (bytes.length === 0) return refused('picture-broken')
  if (typeOf(bytes) !== declared) return refused('picture-type')
  try {
    const size = inspectAs(bytes, declared)
    if (size.width < 1 || size.height < 1) return refused('picture-broken')
    return size.width > MAX_SIDE || size.height > MAX_SIDE || size.width * size.height > MAX_PIXELS
      ? refused('picture-too-large')
      : ok(size)
  } catch (error) {
    if (error instanceof PictureProblem) return refused(error.reason)
    throw error
  }
}

const inspectAs = (bytes: Uint8Array, type: PictureType): PictureSize => {
  switch (type) {
    case 'image/png':
      return inspectPng(bytes)
    case 'image/jpeg':
      return inspectJpeg(bytes)
    case 'image/webp':
      return inspectWebp(bytes)
    case 'image/gif':
      return inspectGif(bytes)
  }
}

/** What the first bytes say it is. */
const typeOf = (bytes: Uint8Array): PictureType | undefined => {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp'
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'image/gif'
  return undefined
}
