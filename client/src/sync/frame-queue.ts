/** A page that nobody looks at has no frames: then the work is done this often, in milliseconds. */
const WITHOUT_FRAMES = 250

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
      this.stop()
      this.#work()
    }
    // Whichever comes first: the page can be hidden between asking and the frame.
    const frame = requestAnimationFrame(run)
    const timer = setTimeout(run, WITHOUT_FRAMES)
    this.#cancel = () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = undefined
  }
}
