import type { FieldPlace, FieldPlaces } from '../sync/index.ts'

/** Does work after a time in milliseconds, unless the returned function is called before. */
export type After = (time: number, work: () => void) => () => void

const byTimer: After = (time, work) => {
  const timer = setTimeout(work, time)
  return () => clearTimeout(timer)
}

/** Who lost the network has it back by then, or has left for good. In milliseconds. */
const GONE_FOR_GOOD = 60_000

/** A page that went while someone wrote on it. */
interface Gone {
  readonly place: FieldPlace
  /** The other pages of this participant at that time: they do not tell that someone is back. */
  readonly others: ReadonlySet<number>
  cancel: (() => void) | undefined
}

const pagesOf = (places: FieldPlaces, { participantId }: FieldPlace): number[] =>
  [...places].flatMap(([page, place]) => (place.participantId === participantId ? [page] : []))

/**
 * Knows in which fields someone has not finished writing. Who leaves a field has; whose page goes, by
 * a lost network or a closed tab, has only once they are back without it, or stay away.
 */
export class Unfinished {
  readonly #onForGood: () => void
  readonly #after: After
  readonly #gone = new Map<number, Gone>()
  #places: FieldPlaces = new Map()

  /** `onForGood` is called when someone is taken to stay away. */
  constructor(onForGood: () => void, after: After = byTimer) {
    this.#onForGood = onForGood
    this.#after = after
  }

  /** These fields, by `entity/field`. */
  get fields(): ReadonlySet<string> {
    const places = [...this.#places.values(), ...[...this.#gone.values()].map(({ place }) => place)]
    return new Set(places.flatMap(({ key }) => key ?? []))
  }

  /** Heeds who is there now, and where they write. */
  see(places: FieldPlaces): void {
    for (const [page, place] of this.#places) {
      if (place.key === undefined || places.has(page)) continue
      const others = new Set(pagesOf(places, place))
      this.#gone.set(page, { place, others, cancel: undefined })
    }
    this.#places = places
    for (const [page, gone] of this.#gone) {
      if (pagesOf(places, gone.place).some((one) => !gone.others.has(one))) this.#forget(page)
      else gone.cancel ??= this.#after(GONE_FOR_GOOD, () => this.#leave(page))
    }
  }

  /** Takes nobody to be gone until it sees anew: without a network here it cannot know. */
  pause(): void {
    for (const gone of this.#gone.values()) {
      gone.cancel?.()
      gone.cancel = undefined
    }
  }

  stop(): void {
    for (const page of [...this.#gone.keys()]) this.#forget(page)
  }

  #leave(page: number): void {
    this.#forget(page)
    this.#onForGood()
  }

  #forget(page: number): void {
    this.#gone.get(page)?.cancel?.()
    this.#gone.delete(page)
  }
}
