import { percentile } from '../../report/report.ts'

/** Very many numbers, without an object for each. */
export class Samples {
  #values = new Float64Array(1024)
  #count = 0

  get count(): number {
    return this.#count
  }

  add(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(this.#count * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#count++] = value
  }

  /** Keeps so many, the first ones. */
  forgetAfter(count: number): void {
    this.#count = Math.min(this.#count, count)
  }

  /** The values below which these shares lie, 0 to 1; not a number when there are none. */
  percentiles(...shares: readonly number[]): number[] {
    const sorted = this.#values.slice(0, this.#count).sort()
    return shares.map((share) => percentile(sorted, share))
  }
}
