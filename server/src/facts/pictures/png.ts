import { crc32 } from 'node:zlib'
import { isHarmlessExif } from './harmless.ts'
import { broken, holdsMore, type PictureSize, Reader } from './reader.ts'

/** Chunks that say how the picture looks; everything else tells more than the picture. */
const LOOKS = new Set(
  (
    'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs ' +
    'acTL fcTL fdAT iDOT'
  ).split(' '),
)

/** PNG, W3C third edition: a signature, then chunks of length, type, data and CRC. */
export const inspectPng = (bytes: Uint8Array): PictureSize => {
  const reader = new Reader(bytes)
  reader.take(8)
  const first = nextChunk(reader)
  if (first.type !== 'IHDR' || first.data.length !== 13) broken()
  const header = new Reader(first.data)
  const size = { width: header.u32be(), height: header.u32be() }
  let hasPixels = false
  for (;;) {
    const { type, data } = nextChunk(reader)
    if (type === 'IHDR') broken()
    if (type === 'IDAT') hasPixels = true
    if (type === 'IEND') {
      if (data.length > 0 || !hasPixels) broken()
      break
    }
  }
  if (reader.left > 0) holdsMore()
  return size
}

const nextChunk = (reader: Reader): { type: string; data: Uint8Array } => {
  const length = reader.u32be()
  const typeAndData = reader.take(4 + length)
  if (crc32(typeAndData) !== reader.u32be()) broken()
  const type = String.fromCharCode(...typeAndData.subarray(0, 4))
  if (!/^[A-Za-z]{4}$/.test(type)) broken()
  const data = typeAndData.subarray(4)
  if (!LOOKS.has(type) && !(type === 'eXIf' && isHarmlessExif(data))) holdsMore()
  return { type, data }
}
