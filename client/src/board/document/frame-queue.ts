/** How often work is done on a page that nobody looks at, in milliseconds. */
const HIDDEN_EVERY = 250

/** Does work once per frame however often it is asked for, and seldom on a hidden page. */
export class FrameQueue {
  readonly #work: () => void
  #cancel: (() => void) | undefined

  constructor(work: () => void) {
    this.#work = work
  }

  ask(): void {
    if (this.#cancel !== undefined) return
    const run = () => {
      this.#cancel = undefined
      this.#work()
    }
    if (document.visibilityState === 'hidden') {
      const timer = setTimeout(run, HIDDEN_EVERY)
      this.#cancel = () => clearTimeout(timer)
    } else {
      const frame = requestAnimationFrame(run)
      this.#cancel = () => cancelAnimationFrame(frame)
    }
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = undefined
  }
}
