import type { Random } from '../random.ts'

/** How often a frame comes twice, and how often after those that were sent later. */
const TWICE = 0.15
const LATE = 0.15
/** So many frames at most overtake one that is late, and for so long at most it stays away. */
const OVERTAKING = 4
const LATEST_MS = 30

/** What passes a frame on; again when it has been passed on before. */
type Pass<Frame> = (frame: Frame, again: boolean) => void

/** A way on which no frame is lost, but some come twice and some after later ones. */
export class FrameDisorder<Frame> {
  readonly #random: Random
  readonly #pass: Pass<Frame>
  /** Frames that are late, with how many may still overtake them. */
  #late: { readonly frame: Frame; overtaking: number }[] = []
  #timer: NodeJS.Timeout | undefined

  constructor(random: Random, pass: Pass<Frame>) {
    this.#random = random
    this.#pass = pass
  }

  get isEmpty(): boolean {
    return this.#late.length === 0
  }

  take(frame: Frame): void {
    const chance = this.#random()
    if (chance < LATE) {
      this.#late.push({ frame, overtaking: 1 + this.#random.upTo(OVERTAKING) })
      this.#timer ??= setTimeout(() => this.flush(), LATEST_MS)
      return
    }
    this.#pass(frame, false)
    if (chance < LATE + TWICE) this.#pass(frame, true)
    for (const late of this.#late) late.overtaking -= 1
    const due = this.#late.filter(({ overtaking }) => overtaking <= 0)
    this.#late = this.#late.filter(({ overtaking }) => overtaking > 0)
    for (const late of due) this.#pass(late.frame, false)
  }

  /** Passes on all that is late. */
  flush(): void {
    const late = this.#late
    this.drop()
    for (const { frame } of late) this.#pass(frame, false)
  }

  /** What is late never comes. */
  drop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#late = []
  }
}
