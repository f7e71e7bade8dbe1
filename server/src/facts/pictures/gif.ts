import { broken, holdsMore, type PictureSize, Reader } from './reader.ts'

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff
const LOOPING = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0'])

/** GIF (89a): a screen, then images and extensions, until the trailer. */
export const inspectGif = (bytes: Uint8Array): PictureSize => {
  const reader = new Reader(bytes)
  reader.take(6)
  const size = { width: reader.u16le(), height: reader.u16le() }
  const flags = reader.u8()
  reader.take(2)
  skipColours(reader, flags)
  let hasPixels = false
  for (let block = reader.u8(); block !== TRAILER; block = reader.u8()) {
    if (block === EXTENSION) checkExtension(reader)
    else if (block === IMAGE) {
      skipImage(reader)
      hasPixels = true
    } else broken()
  }
  if (reader.left > 0) holdsMore()
  return hasPixels ? size : broken()
}

/** A colour table of 2^(n+1) colours of three bytes, when the flags say there is one. */
const skipColours = (reader: Reader, flags: number): void => {
  if ((flags & 0x80) !== 0) reader.take(3 * 2 ** ((flags & 0x07) + 1))
}

const skipBlocks = (reader: Reader): void => {
  for (let length = reader.u8(); length > 0; length = reader.u8()) reader.take(length)
}

const skipImage = (reader: Reader): void => {
  reader.take(8)
  skipColours(reader, reader.u8())
  reader.u8()
  skipBlocks(reader)
}

/** Only how a frame is shown and how often the animation repeats. */
const checkExtension = (reader: Reader): void => {
  const label = reader.u8()
  if (label === GRAPHIC_CONTROL) skipBlocks(reader)
  else if (label === APPLICATION) {
    const name = reader.latin1(reader.u8())
    if (!LOOPING.has(name)) holdsMore()
    skipBlocks(reader)
  } else holdsMore()
}
