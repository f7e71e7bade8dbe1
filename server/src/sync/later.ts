/** What comes due so soon after the first is done with it, so that a timer is for many; in milliseconds. */
const TOGETHER_MS = 2

interface Asked<Who> {
  readonly who: Who
  readonly at: number
}

/** Does something for each who asks, so long after they asked: one timer for all of them. */
export class Later<Who> {
  readonly #delayMs: number
  readonly #work: (who: Who) => void
  #asked: Asked<Who>[] = []
  #timer: NodeJS.Timeout | undefined

  constructor(delayMs: number, work: (who: Who) => void) {
    this.#delayMs = delayMs
    this.#work = work
  }

  ask(who: Who): void {
    this.#asked.push({ who, at: performance.now() + this.#delayMs })
    this.#timer ??= setTimeout(() => this.#run(), this.#delayMs)
  }

  #run(): void {
    const until = performance.now() + TOGETHER_MS
    const index = this.#asked.findIndex(({ at }) => at > until)
    const due = index === -1 ? this.#asked : this.#asked.slice(0, index)
    this.#asked = index === -1 ? [] : this.#asked.slice(index)
    const [next] = this.#asked
    this.#timer = next && setTimeout(() => this.#run(), next.at - performance.now())
    for (const { who } of due) this.#work(who)
  }
}
