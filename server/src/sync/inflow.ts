import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { FairShare } from './fair-share.ts'

/**
 * Reads a socket no faster than a participant's share allows: what comes too fast waits in the network
 * and not here. It counts bytes, since fragments and half messages are no frames yet.
 */
export class Inflow {
  readonly #socket: WebSocket
  readonly #share: FairShare
  readonly #onTooMuch: () => void
  /** What counts as begun and not ended. */
  #begun = 0
  #held = true
  #timer: NodeJS.Timeout | undefined

  /** Nothing is read before `release`. `onTooMuch` is told when more was begun than may be kept. */
  constructor(socket: WebSocket, transport: Duplex, share: FairShare, onTooMuch: () => void) {
    this.#socket = socket
    this.#share = share
    this.#onTooMuch = onTooMuch
    socket.pause()
    transport.on('data', (chunk: Buffer) => this.#count(chunk.length))
    socket.once('close', () => this.#end())
  }

  hold(): void {
    this.#held = true
    this.#socket.pause()
  }

  release(): void {
    this.#held = false
    if (this.#timer === undefined) this.#socket.resume()
  }

  /** A whole message came. */
  finish(): void {
    this.#share.finish(this.#begun)
    this.#begun = 0
  }

  #count(bytes: number): void {
    this.#begun += this.#share.begin(bytes)
    if (this.#share.hasBegunTooMuch) this.#onTooMuch()
    const waitMs = this.#share.read(bytes)
    if (waitMs < 1 || this.#timer !== undefined) return
    this.#socket.pause()
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (!this.#held) this.#socket.resume()
    }, waitMs)
  }

  #end(): void {
    clearTimeout(this.#timer)
    this.finish()
  }
}
