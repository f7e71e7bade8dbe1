import { Samples } from './samples.ts'

/** What is counted while a load runs. Only what was sent within the window has its times taken. */
export class Measure {
  from = Number.POSITIVE_INFINITY
  to = Number.POSITIVE_INFINITY
  /** From sending an update until another has it, in milliseconds. */
  readonly arrivals = new Samples()
  /** The same, without what was timed in a disturbed slice. */
  readonly calmArrivals = new Samples()
  /** From sending an update until the server said that it is on its disk, in milliseconds. */
  readonly acknowledgements = new Samples()
  /** How much later than meant an update was sent, in milliseconds. */
  readonly lateness = new Samples()
  /** Within the window: updates that came to another, in how many frames, and glances. */
  delivered = 0
  frames = 0
  glances = 0
  /** How many of the calm samples lie before the slice that runs. */
  #kept = 0

  /** Whether this moment lies in the window. */
  covers(moment: number): boolean {
    return moment >= this.from && moment < this.to
  }

  arrived(ms: number): void {
    this.arrivals.add(ms)
    this.calmArrivals.add(ms)
  }

  /** A slice of time is over, of which the calm samples are kept or not. */
  endSlice(isDisturbed: boolean): void {
    if (isDisturbed) this.calmArrivals.forgetAfter(this.#kept)
    this.#kept = this.calmArrivals.count
  }
}
