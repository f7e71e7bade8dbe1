import type { Link } from './chain.ts'
import type { Reading } from './readings.ts'

/** What authors have sent into a room so far. */
export interface Sent {
  readonly links: readonly Link[]
  /** How many of them. */
  count: number
}

/** Called for each update of an author (by place) that has come for the first time. */
export type OnArrival = (place: number, index: number) => void

/**
 * What one receiver has of what the authors in its room sent. Servers may merge: an update has come
 * when the clock of its author has come so far, or, when it only deletes, when its deletions have.
 */
export class Arrivals {
  readonly #sent: readonly Sent[]
  readonly #own: number | undefined
  readonly #clocks: number[]
  /** For each author, what came too early. */
  readonly #early: { from: number; to: number }[][]
  readonly #next: number[]
  readonly #onArrival: OnArrival

  /** `own` is the place of what this receiver sends itself, which does not count when it comes back. */
  constructor(sent: readonly Sent[], own: number | undefined, onArrival: OnArrival) {
    this.#sent = sent
    this.#own = own
    this.#clocks = sent.map(() => 0)
    this.#early = sent.map(() => [])
    this.#next = sent.map(() => 0)
    this.#onArrival = onArrival
  }

  take({ structs, deletes }: Reading): void {
    for (let at = 0; at < structs.length; at += 3) {
      const place = structs[at] ?? 0
      this.#move(place, structs[at + 1] ?? 0, structs[at + 2] ?? 0)
      this.#advance(place, deletes)
    }
    for (let at = 0; at < deletes.length; at += 3) this.#advance(deletes[at] ?? 0, deletes)
  }

  /** How many updates of others were sent and have not come. */
  get missing(): number {
    return this.#sent.reduce(
      (sum, { count }, place) =>
        place === this.#own ? sum : sum + count - (this.#next[place] ?? 0),
      0,
    )
  }

  /** What comes before its predecessor waits for it, as it would in a document. */
  #move(place: number, from: number, to: number): void {
    const early = this.#early[place] ?? []
    let clock = this.#clocks[place] ?? 0
    if (from > clock) {
      early.push({ from, to })
      return
    }
    clock = Math.max(clock, to)
    for (let [next] = early; next !== undefined && next.from <= clock; [next] = early) {
      clock = Math.max(clock, next.to)
      early.shift()
    }
    this.#clocks[place] = clock
  }

  #advance(place: number, deletes: readonly number[]): void {
    const sent = this.#sent[place]
    if (sent === undefined || place === this.#own) return
    const clock = this.#clocks[place] ?? 0
    let next = this.#next[place] ?? 0
    for (; next < sent.count; next++) {
      const link = sent.links[next]
      if (link === undefined || !hasCome(link, place, clock, deletes)) break
      this.#onArrival(place, next)
    }
    this.#next[place] = next
  }
}

const hasCome = (
  { end, deletes }: Link,
  place: number,
  clock: number,
  deleted: readonly number[],
): boolean => {
  if (end !== undefined) return end <= clock
  const [from = 0, length = 0] = deletes
  for (let at = 0; at < deleted.length; at += 3) {
    const start = deleted[at + 1] ?? 0
    const stop = start + (deleted[at + 2] ?? 0)
    if (deleted[at] === place && start <= from && from + length <= stop) return true
  }
  return false
}
