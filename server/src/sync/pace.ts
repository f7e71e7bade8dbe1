/** Lets things happen at once as long as they are few, and says when they become many. */
export class Pace {
  readonly #burst: number
  readonly #refillMs: number
  #credit: number
  #at = 0

  /** At most `burst` at once, and one more every `refillMs`. */
  constructor(burst: number, refillMs: number) {
    this.#burst = burst
    this.#refillMs = refillMs
    this.#credit = burst
  }

  /** Whether this one may happen at once. */
  take(now: number): boolean {
    const refilled = this.#credit + (now - this.#at) / this.#refillMs
    this.#credit = Math.min(this.#burst, refilled)
    this.#at = now
    if (this.#credit < 1) return false
    this.#credit--
    return true
  }
}
