import { heldUpMs } from '../machine.ts'
import type { Measure } from './measure.ts'

const SLICE_MS = 50
/** Kept from its core longer than this, what the load timed says more of others than of a server. */
const DISTURBED_MS = 1

/**
 * Takes out of a measure what was timed while this very process was kept from its core by others. Of the
 * server and its core nothing is taken out.
 */
export class Watch {
  readonly #measure: Measure
  readonly #timer: NodeJS.Timeout
  #heldUp = heldUpMs()
  /** What was late because of this slice is read in the next. */
  #wasDisturbed = false
  #slices = 0
  #disturbed = 0

  constructor(measure: Measure) {
    this.#measure = measure
    this.#timer = setInterval(() => this.#look(), SLICE_MS)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#look()
  }

  /** Which part of the time was taken out, 0 to 1. */
  get disturbed(): number {
    return this.#disturbed / this.#slices
  }

  #look(): void {
    const heldUp = heldUpMs()
    const isDisturbed = heldUp - this.#heldUp > DISTURBED_MS
    this.#heldUp = heldUp
    this.#measure.endSlice(isDisturbed || this.#wasDisturbed)
    this.#slices++
    if (isDisturbed || this.#wasDisturbed) this.#disturbed++
    this.#wasDisturbed = isDisturbed
  }
}
