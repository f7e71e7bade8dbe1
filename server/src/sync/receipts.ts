/** The sequence number that a frame waits for; `Infinity` until it is known. */
export interface Receipt {
  sequence: number
}

/** For a frame that has nothing to wait for: it was refused. */
export const NOTHING_TO_STORE: Receipt = { sequence: 0 }

/**
 * Counts, for one connection, how many of its frames are durable: all up to the first one that is
 * not. Both sides count the same frames in the same order, so that no ids travel.
 */
export class Receipts {
  #waiting: Receipt[] = []
  /** Index of the first that waits; what is before it is cleared now and then. */
  #first = 0
  #count = 0
  #joined: number | undefined
  #told = -1

  /** A non-empty sync frame came. */
  add(receipt: Receipt): void {
    this.#waiting.push(receipt)
  }

  /** The state that everything up to this entry makes was told to the client. */
  answered(sequence: number): void {
    this.#joined ??= sequence
  }

  /** Whether all has been told that there is to tell so far. */
  get isSettled(): boolean {
    return this.#waiting.length === 0 && this.#joined !== undefined && this.#told === this.#count
  }

  /** The count to tell now, or undefined when there is nothing new to tell. */
  take(durable: number): number | undefined {
    if (this.#joined === undefined || this.#joined > durable) return undefined
    for (let next = this.#waiting[this.#first]; next !== undefined; ) {
      if (next.sequence > durable) break
      this.#first++
      this.#count++
      next = this.#waiting[this.#first]
    }
    if (this.#first > 256 || this.#first === this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#first)
      this.#first = 0
    }
    if (this.#count === this.#told) return undefined
    this.#told = this.#count
    return this.#count
  }
}
