import { crc32, deflateSync } from 'node:zlib'

type Bytes = Uint8Array<ArrayBuffer>

const join = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts))

const u16be = (value: number) => Buffer.from([value >> 8, value & 0xff])
const u16le = (value: number) => Buffer.from([value & 0xff, value >> 8])
const u32be = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const u32le = (value: number) => Buffer.from(u32be(value)).reverse()
const ascii = (text: string) => Buffer.from(text, 'latin1')

/** Width and height, and what is put between the header and the pixels. */
export interface Wanted {
  readonly width?: number
  readonly height?: number
  readonly extra?: readonly Uint8Array[]
}

export const pngChunk = (type: string, data: Uint8Array = new Uint8Array()): Bytes => {
  const body = Buffer.concat([ascii(type), data])
  return join(u32be(data.length), body, u32be(crc32(body)))
}

/** A grey PNG. */
export const aPng = (wanted: Wanted & { pixels?: Uint8Array } = {}): Bytes => {
  const { width = 1, height = 1, extra = [] } = wanted
  const pixels = wanted.pixels ?? pngChunk('IDAT', deflateSync(Buffer.from([0, 128])))
  const header = Buffer.concat([u32be(width), u32be(height), Buffer.from([8, 0, 0, 0, 0])])
  return join(
    ascii('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    ...extra,
    pixels,
    pngChunk('IEND'),
  )
}

export const jpegSegment = (marker: number, data: Uint8Array): Bytes =>
  join(Buffer.from([0xff, marker]), u16be(data.length + 2), data)

/** The bones of a JPEG: a frame, a scan with some coded bytes, an end. */
export const aJpeg = ({ width = 1, height = 1, extra = [] }: Wanted = {}): Bytes =>
  join(
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, Buffer.concat([ascii('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0])])),
    ...extra,
    jpegSegment(0xdb, new Uint8Array(65)),
    jpegSegment(
      0xc0,
      Buffer.concat([Buffer.from([8]), u16be(height), u16be(width), Buffer.from([1, 1, 0x11, 0])]),
    ),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  )

export const riffChunk = (type: string, data: Uint8Array): Bytes =>
  join(ascii(type), u32le(data.length), data, Buffer.alloc(data.length % 2))

const riff = (...chunks: readonly Uint8Array[]): Bytes => {
  const body = Buffer.concat([ascii('WEBP'), ...chunks])
  return join(ascii('RIFF'), u32le(body.length), body)
}

const u24le = (value: number) => u32le(value).subarray(0, 3)

const vp8 = (width: number, height: number) =>
  riffChunk(
    'VP8 ',
    Buffer.concat([
      Buffer.from([0, 0, 0, 0x9d, 1, 0x2a]),
      u16le(width),
      u16le(height),
      Buffer.from([7]),
    ]),
  )

/** A lossy WebP, with an extended header when there is something extra. */
export const aWebp = ({ width = 1, height = 1, extra = [] }: Wanted = {}): Bytes => {
  const header = Buffer.concat([Buffer.alloc(4), u24le(width - 1), u24le(height - 1)])
  return extra.length === 0
    ? riff(vp8(width, height))
    : riff(riffChunk('VP8X', header), ...extra, vp8(width, height))
}

/** A lossless WebP. */
export const aLosslessWebp = ({ width = 1, height = 1 }: Wanted = {}): Bytes =>
  riff(
    riffChunk(
      'VP8L',
      Buffer.concat([
        Buffer.from([0x2f]),
        u32le((width - 1) | ((height - 1) << 14)),
        Buffer.from([1]),
      ]),
    ),
  )

/** An animated WebP whose one frame holds these chunks besides its pixels. */
export const anAnimatedWebp = (...inFrame: readonly Uint8Array[]): Bytes =>
  riff(
    riffChunk('VP8X', Buffer.concat([Buffer.alloc(4), u24le(0), u24le(0)])),
    riffChunk('ANIM', new Uint8Array(6)),
    riffChunk('ANMF', Buffer.concat([new Uint8Array(16), vp8(1, 1), ...inFrame])),
  )

export const gifExtension = (label: number, ...blocks: readonly Uint8Array[]): Bytes =>
  join(
    Buffer.from([0x21, label]),
    ...blocks.map((block) => Buffer.concat([Buffer.from([block.length]), block])),
    Buffer.from([0]),
  )

/** A GIF of two colours that repeats. */
export const aGif = ({ width = 1, height = 1, extra = [] }: Wanted = {}): Bytes =>
  join(
    ascii('GIF89a'),
    u16le(width),
    u16le(height),
    Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    gifExtension(0xff, ascii('NETSCAPE2.0'), Buffer.from([1, 0, 0])),
    ...extra,
    gifExtension(0xf9, Buffer.from([0, 0, 0, 0])),
    Buffer.from([0x2c, 0, 0, 0, 0]),
    u16le(width),
    u16le(height),
    Buffer.from([0, 2, 2, 0x44, 1, 0, 0x3b]),
  )
