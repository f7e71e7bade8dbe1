import { broken, holdsMore, type PictureSize, Reader } from './reader.ts'

const LOOKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const IN_FRAME = new Set(['VP8 ', 'VP8L', 'ALPH'])
const FRAME_HEADER = 16

/** WebP (RFC 9649): a RIFF of chunks; the first says how large the picture is. */
export const inspectWebp = (bytes: Uint8Array): PictureSize => {
  const reader = new Reader(bytes)
  reader.take(4)
  const length = reader.u32le()
  reader.take(4)
  if (length + 8 > bytes.length) broken()
  if (length + 8 < bytes.length) holdsMore()
  let size: PictureSize | undefined
  let hasPixels = false
  while (reader.left > 0) {
    const { type, data } = nextChunk(reader, LOOKS)
    size ??= sizeOf(type, data)
    if (type === 'ANMF') checkFrame(data)
    hasPixels ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF'
  }
  return size !== undefined && hasPixels ? size : broken()
}

const nextChunk = (reader: Reader, allowed: ReadonlySet<string>) => {
  const type = reader.latin1(4)
  const length = reader.u32le()
  const data = reader.take(length)
  if (length % 2 === 1) reader.u8()
  if (!allowed.has(type)) holdsMore()
  return { type, data }
}

const checkFrame = (data: Uint8Array): void => {
  const frame = new Reader(data)
  frame.take(FRAME_HEADER)
  while (frame.left > 0) nextChunk(frame, IN_FRAME)
}

const sizeOf = (type: string, data: Uint8Array): PictureSize => {
  const reader = new Reader(data)
  switch (type) {
    case 'VP8X': {
      reader.take(4)
      return { width: reader.u24le() + 1, height: reader.u24le() + 1 }
    }
    case 'VP8L': {
      if (reader.u8() !== 0x2f) broken()
      const bits = reader.u32le()
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ': {
      reader.take(3)
      if (reader.latin1(3) !== '\x9d\x01\x2a') broken()
      return { width: reader.u16le() & 0x3fff, height: reader.u16le() & 0x3fff }
    }
    default:
      return broken()
  }
}
