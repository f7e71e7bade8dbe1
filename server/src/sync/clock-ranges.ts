import { type ByteWriter, MAX_UINT_BYTES } from './byte-writer.ts'

/** So many ranges are added one by one. */
const FEW = 4

/** For each client ranges of clocks, kept apart and in order: what is deleted, or stands under keys. */
export class ClockRanges {
  /** Start and end of each range, in a row. */
  readonly #ranges = new Map<number, number[]>()

  /** Whether all of a range is in here. */
  covers(client: number, clock: number, length: number): boolean {
    const ranges = this.#ranges.get(client)
    if (ranges === undefined) return false
    const index = firstEndingAfter(ranges, clock)
    const start = ranges[index]
    const end = ranges[index + 1]
    return start !== undefined && end !== undefined && start <= clock && end >= clock + length
  }

  /** Whether all of these ranges are in here; in a row: client, clock, length. */
  coversAll(ranges: readonly number[]): boolean {
    for (let index = 0; index < ranges.length; index += 3) {
      const [client = 0, clock = 0, length = 0] = [
        ranges[index],
        ranges[index + 1],
        ranges[index + 2],
      ]
      if (!this.covers(client, clock, length)) return false
    }
    return true
  }

  /** Adds ranges; in a row: client, clock, length. Takes time in line with what is there. */
  addAll(ranges: readonly number[]): void {
    for (let index = 0; index < ranges.length; ) {
      const client = ranges[index] ?? 0
      const from = index
      while (index < ranges.length && ranges[index] === client) index += 3
      if (index - from <= FEW * 3) this.#addFew(ranges, from, index)
      else this.#merge(client, ranges, from, index)
    }
  }

  add(client: number, clock: number, length: number): void {
    let ranges = this.#ranges.get(client)
    if (ranges === undefined) {
      ranges = []
      this.#ranges.set(client, ranges)
    }
    let start = clock
    let end = clock + length
    // Everything from here that touches the new range becomes one with it.
    const from = firstEndingAfter(ranges, start - 1)
    let to = from
    for (let other = ranges[to]; other !== undefined && other <= end; other = ranges[to]) {
      start = Math.min(start, other)
      end = Math.max(end, ranges[to + 1] ?? end)
      to += 2
    }
    if (to === from + 2) {
      ranges[from] = start
      ranges[from + 1] = end
    } else {
      ranges.splice(from, to - from, start, end)
    }
  }

  #addFew(ranges: readonly number[], from: number, to: number): void {
    for (let index = from; index < to; index += 3) {
      this.add(ranges[index] ?? 0, ranges[index + 1] ?? 0, ranges[index + 2] ?? 0)
    }
  }

  /** Adds many of one client in one pass: each by itself would move all that come after it. */
  #merge(client: number, ranges: readonly number[], from: number, to: number): void {
    const known = this.#ranges.get(client) ?? []
    const added: [start: number, end: number][] = []
    for (let index = from; index < to; index += 3) {
      const start = ranges[index + 1] ?? 0
      added.push([start, start + (ranges[index + 2] ?? 0)])
    }
    added.sort(([one], [other]) => one - other)
    const merged: number[] = []
    let at = 0
    const takeKnownUntil = (clock: number) => {
      for (; at < known.length && (known[at] ?? 0) <= clock; at += 2) {
        append(merged, known[at] ?? 0, known[at + 1] ?? 0)
      }
    }
    for (const [start, end] of added) {
      takeKnownUntil(start)
      append(merged, start, end)
    }
    takeKnownUntil(Number.POSITIVE_INFINITY)
    this.#ranges.set(client, merged)
  }

  /** At most how many bytes `write` needs. */
  get maxBytes(): number {
    let numbers = 1
    for (const ranges of this.#ranges.values()) numbers += 2 + ranges.length
    return numbers * MAX_UINT_BYTES
  }

  /** Writes all ranges as the end of an update. */
  write(writer: ByteWriter): void {
    writer.uint(this.#ranges.size)
    for (const [client, ranges] of this.#ranges) {
      writer.uint(client)
      writer.uint(ranges.length / 2)
      for (let index = 0; index < ranges.length; index += 2) {
        const start = ranges[index] ?? 0
        writer.uint(start)
        writer.uint((ranges[index + 1] ?? start) - start)
      }
    }
  }
}

/** Puts a range after others, or makes it one with the last when they touch. */
const append = (ranges: number[], start: number, end: number): void => {
  const last = ranges[ranges.length - 1]
  if (last === undefined || start > last) ranges.push(start, end)
  else if (end > last) ranges[ranges.length - 1] = end
}

/** The index of the first range whose end is after `clock`; the length when there is none. */
const firstEndingAfter = (ranges: readonly number[], clock: number): number => {
  let low = 0
  let high = ranges.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle * 2 + 1] ?? 0) > clock) high = middle
    else low = middle + 1
  }
  return low * 2
}
