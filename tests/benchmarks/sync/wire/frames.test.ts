import { expect, it } from 'vitest'
import { binaryFrame, FrameReader } from './frames.ts'

/** What a server sends: no mask. */
const fromServer = (payload: Buffer): Buffer => {
  const { length } = payload
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10)
  head[0] = 0x82
  if (length < 126) head[1] = length
  else if (length < 65_536) {
    head[1] = 126
    head.writeUInt16BE(length, 2)
  } else {
    head[1] = 127
    head.writeBigUInt64BE(BigInt(length), 2)
  }
  return Buffer.concat([head, payload])
}

const PAYLOADS = [0, 5, 125, 126, 20_000, 65_535, 65_536, 300_000, 1].map((length) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 31 + length) & 0xff)),
)

it.each([1, 2, 3, 7, 1_000, 65_536])('reads frames that come in pieces of %i bytes', (size) => {
  const read: Buffer[] = []
  const reader = new FrameReader((_, bytes, from, to) =>
    read.push(Buffer.from(bytes.subarray(from, to))),
  )
  const all = Buffer.concat(PAYLOADS.map(fromServer))
  const piece = Buffer.alloc(size)
  for (let at = 0; at < all.length; at += size) {
    const length = all.copy(piece, 0, at)
    reader.read(piece.subarray(0, Math.min(length, size)))
  }
  expect(read.map(({ length }) => length)).toEqual(PAYLOADS.map(({ length }) => length))
  expect(read.every((bytes, index) => bytes.equals(PAYLOADS[index] ?? bytes))).toBe(true)
})

it('writes a frame as a browser does, masked', () => {
  const frame = binaryFrame(Buffer.from('naam'), Buffer.from('woorden'))
  expect(frame[0]).toBe(0x82)
  expect(frame[1]).toBe(0x80 | 11)
  const key = frame.subarray(2, 6)
  const payload = frame.subarray(6).map((byte, index) => byte ^ (key[index & 3] ?? 0))
  expect(Buffer.from(payload).toString()).toBe('naamwoorden')
})
