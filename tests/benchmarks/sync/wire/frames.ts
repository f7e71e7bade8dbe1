import { randomBytes } from 'node:crypto'

/** Of a websocket frame, so many bytes come before what it carries, at most. */
const MAX_HEADER_BYTES = 14
const MASKED = 0x80
const WHOLE_BINARY = 0x82
const WHOLE_PONG = 0x8a
/** Any key will do, as long as the server has to work to take it off. */
const KEY = randomBytes(4)

const NOTHING = Buffer.alloc(0)

const write = (first: number, prefix: Uint8Array, payload: Uint8Array): Buffer => {
  const length = prefix.length + payload.length
  const frame = Buffer.allocUnsafe(MAX_HEADER_BYTES + length)
  frame[0] = first
  let at = 2
  if (length < 126) frame[1] = MASKED | length
  else if (length < 65_536) {
    frame[1] = MASKED | 126
    at = frame.writeUInt16BE(length, at)
  } else {
    frame[1] = MASKED | 127
    at = frame.writeBigUInt64BE(BigInt(length), at)
  }
  frame.set(KEY, at)
  at += KEY.length
  frame.set(prefix, at)
  frame.set(payload, at + prefix.length)
  for (let index = 0; index < length; index++) {
    frame[at + index] = (frame[at + index] ?? 0) ^ (KEY[index & 3] ?? 0)
  }
  return frame.subarray(0, at + length)
}

/** What a client sends to say this, made by hand: header, mask, and all. */
export const binaryFrame = (prefix: Uint8Array, payload: Uint8Array): Buffer =>
  write(WHOLE_BINARY, prefix, payload)

/** The answer to a ping. */
export const pongFrame = (payload: Uint8Array): Buffer => write(WHOLE_PONG, NOTHING, payload)

/** Called with the place of a frame's payload; what lies there is gone afterwards. */
export type OnFrame = (opcode: number, bytes: Buffer, from: number, to: number) => void

/** Frames larger than this are put together in memory of their own. */
const LARGE = 16 * 1024
const FIN = 0x80

/** Takes the frames of a server out of the pieces in which they arrive. */
export class FrameReader {
  readonly #onFrame: OnFrame
  /** The beginning of a frame of which the rest has not come. */
  #rest: Buffer | undefined
  #large: { readonly bytes: Buffer; readonly opcode: number; filled: number } | undefined

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame
  }

  /** Reads a piece, which may be used for something else afterwards. Throws at what no server sends. */
  read(piece: Buffer): void {
    let bytes = piece
    if (this.#large !== undefined) {
      const taken = this.#fill(this.#large, bytes)
      if (taken === bytes.length) return
      bytes = bytes.subarray(taken)
    }
    if (this.#rest !== undefined) {
      bytes = Buffer.concat([this.#rest, bytes])
      this.#rest = undefined
    }
    let at = 0
    while (at < bytes.length) {
      const next = this.#readOne(bytes, at)
      if (next === undefined) return
      at = next
    }
  }

  /** Reads the frame that begins here; answers where the next begins, when it is all there. */
  #readOne(bytes: Buffer, at: number): number | undefined {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    const short = second & 0x7f
    const from = at + (short < 126 ? 2 : short === 126 ? 4 : 10)
    if (bytes.length < at + 2 || bytes.length < from) return this.#wait(bytes, at)
    if ((first & FIN) === 0 || second > 127) throw new Error('a frame that no server here sends')
    const length =
      short < 126
        ? short
        : short === 126
          ? bytes.readUInt16BE(at + 2)
          : Number(bytes.readBigUInt64BE(at + 2))
    const to = from + length
    const opcode = first & 0x0f
    if (to <= bytes.length) {
      this.#onFrame(opcode, bytes, from, to)
      return to
    }
    if (length <= LARGE) return this.#wait(bytes, at)
    const whole = Buffer.allocUnsafe(length)
    this.#large = { bytes: whole, opcode, filled: bytes.copy(whole, 0, from) }
    return undefined
  }

  #wait(bytes: Buffer, at: number): undefined {
    this.#rest = Buffer.from(bytes.subarray(at))
  }

  #fill(large: { bytes: Buffer; opcode: number; filled: number }, piece: Buffer): number {
    const taken = piece.copy(large.bytes, large.filled)
    large.filled += taken
    if (large.filled === large.bytes.length) {
      this.#large = undefined
      this.#onFrame(large.opcode, large.bytes, 0, large.bytes.length)
    }
    return taken
  }
}
