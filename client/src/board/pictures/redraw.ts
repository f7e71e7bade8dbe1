/** Larger pictures are made smaller: pixels on the longest side. */
const LONGEST_SIDE = 4096
const JPEG_QUALITY = 0.88

/** Whether this browser can read a file as a picture. */
export const isPicture = async (file: Blob): Promise<boolean> => {
  try {
    const image = await createImageBitmap(file)
    image.close()
    return true
  } catch {
    return false
  }
}

/**
 * Draws a picture anew, so that nothing but what is seen travels: no place, date or camera. Photos
 * become jpeg, everything else png. Throws when the file is no picture that this browser can read.
 */
export const redraw = async (file: Blob): Promise<Blob> => {
  const image = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser has no room to draw the picture')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  image.close()
  const type = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png'
  const drawn = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, type, JPEG_QUALITY),
  )
  if (drawn === null) throw new Error('the picture could not be drawn')
  return drawn
}
