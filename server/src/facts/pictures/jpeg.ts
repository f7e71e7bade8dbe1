import { isEmptyCaption, isHarmlessExif } from './harmless.ts'
import { broken, holdsMore, type PictureSize, Reader } from './reader.ts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP15 = 0xef
const COM = 0xfe

/** JPEG (ITU-T T.81, JFIF 1.02): markers with their segments, and coded pixels between them. */
export const inspectJpeg = (bytes: Uint8Array): PictureSize => {
  const reader = new Reader(bytes)
  reader.u16be()
  let size: PictureSize | undefined
  let hasPixels = false
  let marker = nextMarker(reader)
  while (marker !== EOI) {
    if (marker === SOI || marker < 0xc0) broken()
    const segment = reader.take(Math.max(0, reader.u16be() - 2))
    if (marker >= APP0 && marker <= APP15) checkApplication(marker, segment)
    if (marker === COM) holdsMore()
    if (isFrame(marker)) size ??= sizeOf(segment)
    hasPixels ||= marker === SOS
    marker = marker === SOS ? markerAfterPixels(reader) : nextMarker(reader)
  }
  if (reader.left > 0) holdsMore()
  return size !== undefined && hasPixels ? size : broken()
}

/** SOF0 to SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const sizeOf = (segment: Uint8Array): PictureSize => {
  const frame = new Reader(segment)
  frame.u8()
  const height = frame.u16be()
  return { width: frame.u16be(), height }
}

/**
 * Only what says how the picture looks: JFIF without its thumbnail, a colour profile, Adobe's
 * colours; and what says nothing.
 */
const checkApplication = (marker: number, segment: Uint8Array): void => {
  if (!saysNothingMore(marker, segment)) holdsMore()
}

const saysNothingMore = (marker: number, segment: Uint8Array): boolean => {
  const name = String.fromCharCode(...segment.subarray(0, 12))
  switch (marker) {
    case APP0:
      return name.startsWith('JFIF\0') && segment.length === 14
    case 0xe1:
      return name.startsWith('Exif\0\0') && isHarmlessExif(segment.subarray(6))
    case 0xe2:
      return name === 'ICC_PROFILE\0'
    case 0xed:
      return isEmptyCaption(segment)
    case 0xee:
      return name.startsWith('Adobe') && segment.length === 12
    default:
      return false
  }
}

const nextMarker = (reader: Reader): number => {
  if (reader.u8() !== 0xff) broken()
  return afterFill(reader)
}

/** A marker may be preceded by any number of 0xff. */
const afterFill = (reader: Reader): number => {
  let code = reader.u8()
  while (code === 0xff) code = reader.u8()
  return code
}

/** Within pixels 0xff00 stands for 0xff, and 0xffd0 to 0xffd7 restart. */
const markerAfterPixels = (reader: Reader): number => {
  for (;;) {
    reader.skipPast(0xff)
    const code = afterFill(reader)
    if (code !== 0 && (code < 0xd0 || code > 0xd7)) return code
  }
}
