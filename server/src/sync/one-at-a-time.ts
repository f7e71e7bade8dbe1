import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Work that is done again and again, once at a time. Who asks while it is being done waits for a next
 * time, which begins after that and is for all who asked by then: so it does what they asked for, and
 * asking often costs no more than asking twice. Between two beginnings lie at least `pauseMs`.
 */
export class OneAtATime {
  readonly #work: () => Promise<void>
  readonly #pauseMs: number
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined
  #begunAt = Number.NEGATIVE_INFINITY

  constructor(work: () => Promise<void>, pauseMs: number) {
    this.#work = work
    this.#pauseMs = pauseMs
  }

  /** Whether nothing is asked for, and nothing has to be waited for when it is. */
  get isIdle(): boolean {
    const free = this.#running === undefined && this.#next === undefined
    return free && performance.now() - this.#begunAt >= this.#pauseMs
  }

  /** Resolves when the work was done from its beginning after this was asked; rejects as it does. */
  ask(): Promise<void> {
    if (this.isIdle) return this.#begin()
    this.#next ??= this.#beginLater(this.#running)
    return this.#next
  }

  async #beginLater(before: Promise<void> | undefined): Promise<void> {
    // Whether that worked out is told to who asked for it.
    await before?.catch(() => {})
    const waitMs = this.#begunAt + this.#pauseMs - performance.now()
    if (waitMs > 0) await sleep(waitMs, undefined, { ref: false })
    this.#next = undefined
    await this.#begin()
  }

  #begin(): Promise<void> {
    this.#begunAt = performance.now()
    const running = this.#work().finally(() => {
      if (this.#running === running) this.#running = undefined
    })
    this.#running = running
    return running
  }
}
