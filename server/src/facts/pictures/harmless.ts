import { broken, PictureProblem, Reader } from './reader.ts'

/*
 * What Safari and everything else of Apple writes into a picture that was drawn anew: its size and
 * its colours, once more, and an empty caption. That tells nothing of who made the picture, where or
 * when; refusing it would refuse every picture from an iPhone.
 */

const LONGEST = 256
const EXIF_FOLDER = 0x8769
/** Turned how, dots per inch, size. */
const OF_PICTURE = new Set([0x0100, 0x0101, 0x0112, 0x011a, 0x011b, 0x0128, 0x0213, EXIF_FOLDER])
/** Versions of the format, order of the colours, colour space, width, height, kind of scene. */
const OF_EXIF = new Set([0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003, 0xa406])
/** Bytes of one value, by type: SHORT, LONG, RATIONAL, UNDEFINED; no other is needed. */
const SIZE_OF = new Map([
  [3, 2],
  [4, 4],
  [5, 8],
  [7, 1],
])

/** Whether this EXIF (TIFF 6.0, Exif 2.32), without the name before it, says nothing but its size. */
export const isHarmlessExif = (bytes: Uint8Array): boolean => {
  if (bytes.length > LONGEST) return false
  try {
    const start = new Reader(bytes)
    const order = start.latin1(2)
    if (order !== 'MM' && order !== 'II') return false
    const isBig = order === 'MM'
    const u16 = (reader: Reader) => (isBig ? reader.u16be() : reader.u16le())
    const u32 = (reader: Reader) => (isBig ? reader.u32be() : reader.u32le())

    const isHarmlessFolder = (offset: number, allowed: ReadonlySet<number>): boolean => {
      const reader = new Reader(bytes)
      reader.take(offset)
      for (let left = u16(reader); left > 0; left--) {
        const tag = u16(reader)
        const size = SIZE_OF.get(u16(reader))
        const count = u32(reader)
        const value = u32(reader)
        if (!allowed.has(tag) || size === undefined || size * count > 8) return false
        if (tag === EXIF_FOLDER && !isHarmlessFolder(value, OF_EXIF)) return false
      }
      // A next folder would be that of a thumbnail.
      return u32(reader) === 0
    }

    if (u16(start) !== 42) broken()
    return isHarmlessFolder(u32(start), OF_PICTURE)
  } catch (error) {
    if (error instanceof PictureProblem) return false
    throw error
  }
}

/** Photoshop's block with an IPTC record of no length, and the MD5 of nothing. */
const EMPTY_CAPTION = Buffer.concat([
  Buffer.from('Photoshop 3.0\0', 'latin1'),
  Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1'),
  Buffer.from('8BIM\x04\x25\0\0\0\0\0\x10', 'latin1'),
  Buffer.from('d41d8cd98f00b204e9800998ecf8427e', 'hex'),
])

/** Whether this block of Photoshop is the empty one. */
export const isEmptyCaption = (bytes: Uint8Array): boolean => EMPTY_CAPTION.equals(bytes)
