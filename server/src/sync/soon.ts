import { Pace } from './pace.ts'

/** So often at once, and once more every so often, it is done when all that came in by now was read. */
const BURST = 8
const REFILL_MS = 2.5
/** What is asked for more often is done together for all who asked within this time. */
const TOGETHER_MS = 4

/** Something that is done soon after it was asked for, once for all who ask meanwhile. */
export class Soon {
  readonly #work: () => void
  readonly #pace = new Pace(BURST, REFILL_MS)
  #next: NodeJS.Immediate | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(work: () => void) {
    this.#work = work
  }

  ask(): void {
    if (this.#next !== undefined || this.#timer !== undefined) return
    const work = () => {
      this.clear()
      this.#work()
    }
    if (this.#pace.take(performance.now())) this.#next = setImmediate(work)
    else this.#timer = setTimeout(work, TOGETHER_MS)
  }

  /** Whoever asked before this waits no more: it was done, or is not to be done. */
  clear(): void {
    clearImmediate(this.#next)
    clearTimeout(this.#timer)
    this.#next = undefined
    this.#timer = undefined
  }
}
