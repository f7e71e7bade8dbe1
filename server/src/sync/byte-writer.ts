/** The most bytes that a varuint takes. */
export const MAX_UINT_BYTES = 8

/** Writes lib0's encoding into memory of which the size is known before. */
export class ByteWriter {
  readonly bytes: Buffer
  at: number

  constructor(size: number, at = 0) {
    this.bytes = Buffer.allocUnsafe(size)
    this.at = at
  }

  uint(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.bytes[this.at++] = (rest & 0x7f) | 0x80
      rest = Math.floor(rest / 128)
    }
    this.bytes[this.at++] = rest
  }

  /** Bytes as they are, without their length. */
  raw(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at)
    this.at += bytes.length
  }

  done(): Buffer {
    return this.bytes.subarray(0, this.at)
  }
}

/** How many bytes a varuint takes. */
export const uintLength = (value: number): number => {
  let length = 1
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 128)) length++
  return length
}
