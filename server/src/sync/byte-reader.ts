import { isUtf8 } from 'node:buffer'
import { MAX_UINT_BYTES } from './byte-writer.ts'

/** Thrown inside this room's parsers at bytes that are not what they should be; never leaves them. */
export class BrokenBytes extends Error {
  constructor() {
    super('The bytes are not what they should be')
  }
}

const MAX_DEPTH = 64
const CONTINUATION = 0b1100_0000
const FOUR_BYTES = 0b1111_0000

/** How many UTF-16 units a string has whose UTF-8 bytes these are. */
const utf16Length = (bytes: Uint8Array, from: number, to: number): number => {
  let length = 0
  let ascii = true
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      length++
      continue
    }
    ascii = false
    if ((byte & CONTINUATION) === 0b1000_0000) continue
    length += byte >= FOUR_BYTES ? 2 : 1
  }
  if (!ascii && !isUtf8(bytes.subarray(from, to))) throw new BrokenBytes()
  return length
}

/**
 * Reads the encoding of lib0 without making anything of it: whoever sends a length that is not
 * there has cost us nothing.
 */
export class ByteReader {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  get left(): number {
    return this.bytes.length - this.at
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new BrokenBytes()
    return byte
  }

  /** A varuint, at most 2^53 - 1 in at most 8 bytes. */
  uint(): number {
    const first = this.byte()
    if (first < 0x80) return first
    return this.#further(first & 0x7f, 128, MAX_UINT_BYTES - 1)
  }

  /** Passes over bytes with their length before them; answers where they begin. */
  block(): number {
    const length = this.uint()
    if (length > this.left) throw new BrokenBytes()
    const from = this.at
    this.at += length
    return from
  }

  /** Bytes with their length before them; shares the memory. */
  subarray(): Uint8Array {
    const from = this.block()
    return this.bytes.subarray(from, this.at)
  }

  /** Passes over a string; answers its length in UTF-16 units. */
  stringLength(): number {
    const from = this.block()
    return utf16Length(this.bytes, from, this.at)
  }

  string(): string {
    const part = this.subarray()
    if (!isUtf8(part)) throw new BrokenBytes()
    return Buffer.from(part.buffer, part.byteOffset, part.length).toString('utf8')
  }

  /** Passes over a string that holds JSON. */
  json(): void {
    const text = this.string()
    try {
      JSON.parse(text)
    } catch {
      throw new BrokenBytes()
    }
  }

  /** Passes over a value in lib0's `any` encoding. */
  any(depth = 0): void {
    if (depth > MAX_DEPTH) throw new BrokenBytes()
    switch (this.byte()) {
      case 127: // undefined
      case 126: // null
      case 121: // false
      case 120: // true
        return
      case 125:
        this.#varInt()
        return
      case 124:
        this.#skip(4)
        return
      case 123:
      case 122:
        this.#skip(8)
        return
      case 119:
        this.stringLength()
        return
      case 118:
        for (let left = this.#count(); left > 0; left--) {
          this.stringLength()
          this.any(depth + 1)
        }
        return
      case 117:
        for (let left = this.#count(); left > 0; left--) this.any(depth + 1)
        return
      case 116:
        this.block()
        return
      default:
        throw new BrokenBytes()
    }
  }

  /** A number of things that each take at least one byte. */
  #count(): number {
    const count = this.uint()
    if (count > this.left) throw new BrokenBytes()
    return count
  }

  /** A varuint with a sign, of which the first byte holds six bits. */
  #varInt(): void {
    const first = this.byte()
    if (first >= 0x80) this.#further(first & 0x3f, 64, MAX_UINT_BYTES)
  }

  /** The bytes of a number after its first. More of them than it needs would make it no number. */
  #further(first: number, firstFactor: number, most: number): number {
    let value = first
    let factor = firstFactor
    for (let left = most; left > 0; left--) {
      const byte = this.byte()
      value += (byte & 0x7f) * factor
      if (value > Number.MAX_SAFE_INTEGER) throw new BrokenBytes()
      if (byte < 0x80) return value
      factor *= 128
    }
    throw new BrokenBytes()
  }

  #skip(length: number): void {
    if (length > this.left) throw new BrokenBytes()
    this.at += length
  }
}
