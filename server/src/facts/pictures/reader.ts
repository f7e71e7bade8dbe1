/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Why a picture is not taken; caught where pictures are inspected. */
export class PictureProblem extends Error {
  readonly reason: 'picture-broken' | 'picture-metadata'

  constructor(reason: 'picture-broken' | 'picture-metadata') {
    super(reason)
    this.reason = reason
  }
}

export const broken = (): never => {
  throw new PictureProblem('picture-broken')
}

export const holdsMore = (): never => {
  throw new PictureProblem('picture-metadata')
}

/** Reads bytes in order; what would lie beyond the end makes the picture a broken one. */
export class Reader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  u8(): number {
    return this.#view.getUint8(this.#step(1))
  }

  u16be(): number {
    return this.#view.getUint16(this.#step(2))
  }

  u16le(): number {
    return this.#view.getUint16(this.#step(2), true)
  }

  u24le(): number {
    const at = this.#step(3)
    return this.#view.getUint16(at, true) | (this.#view.getUint8(at + 2) << 16)
  }

  u32be(): number {
    return this.#view.getUint32(this.#step(4))
  }

  u32le(): number {
    return this.#view.getUint32(this.#step(4), true)
  }

  take(count: number): Uint8Array {
    const at = this.#step(count)
    return this.#bytes.subarray(at, at + count)
  }

  latin1(count: number): string {
    return String.fromCharCode(...this.take(count))
  }

  /** Goes on to the next place where this byte stands, and past it. */
  skipPast(byte: number): void {
    const at = this.#bytes.indexOf(byte, this.#at)
    if (at < 0) broken()
    this.#at = at + 1
  }

  #step(count: number): number {
    if (count > this.left) broken()
    const at = this.#at
    this.#at += count
    return at
  }
}
