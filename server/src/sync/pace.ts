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

  /** Whether this one may happen at once, or these; what may not costs nothing. */
  take(now: number, amount = 1): boolean {
    if (this.left(now) < amount) return false
    this.#credit -= amount
    return true
  }

  /** Takes these whatever is left; answers how long what comes next should wait, in milliseconds. */
  spend(now: number, amount: number): number {
    this.#credit = this.left(now) - amount
    return this.#credit < 0 ? -this.#credit * this.#refillMs : 0
  }

  /** How many may happen at once now; less than none when more were spent. */
  left(now: number): number {
    // A clock that is set back takes nothing away.
    const refilled = this.#credit + Math.max(0, now - this.#at) / this.#refillMs
    this.#credit = Math.min(this.#burst, refilled)
    this.#at = now
    return this.#credit
  }
}
