import { LIMITS } from '@samenbord/shared/protocol'

/** Larger pictures are made smaller: pixels on the longest side. */
const LONGEST_SIDE = 4096
const QUALITY = 0.88

/** A picture as it is kept: drawn anew, with its size in pixels. */
export interface Drawn {
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

const draw = async (image: ImageBitmap, longestSide: number, type: string): Promise<Drawn> => {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser has no room to draw the picture')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY))
  if (blob === null) throw new Error('the picture could not be drawn')
  return { blob, width: canvas.width, height: canvas.height }
}

/**
 * Draws a picture anew, so that nothing but what is seen travels: no place, date or camera. A photo
 * stays jpeg; anything else becomes png, or webp and smaller where that would be too large to keep.
 * Undefined when this browser cannot read the file as a picture.
 */
export const redraw = async (file: Blob): Promise<Drawn | undefined> => {
  const image = await createImageBitmap(file).catch(() => undefined)
  if (image === undefined) return undefined
  try {
    const isPhoto = file.type === 'image/jpeg'
    const drawn = await draw(image, LONGEST_SIDE, isPhoto ? 'image/jpeg' : 'image/png')
    if (drawn.blob.size <= LIMITS.picture) return drawn
    return await draw(image, LONGEST_SIDE / 2, isPhoto ? 'image/jpeg' : 'image/webp')
  } finally {
    image.close()
  }
}
