/** What a document knows of the structs that others build on. */
export interface KnownKeys {
  clockOf(client: number): number
  /** Whether a struct that is known stands under a key. */
  isUnderKey(client: number, clock: number): boolean
}

/** Of the structs of an update: ranges in a row, client, clock, length. */
export interface UnderKeys {
  readonly ranges: readonly number[]
  /** Those with more than one value or letter in them. */
  readonly long: readonly number[]
  /** Whether one has a neighbour to its right: what stands under a key never has. */
  readonly misplaced: boolean
}

const FIELDS = 5
const ROOT = -1
const BETWEEN_FIELDS = 4
const NOTHING: UnderKeys = { ranges: [], long: [], misplaced: false }

const UNKNOWN = 0
const UNDER_NO_KEY = 1
const UNDER_KEY = 2

/**
 * Which structs of an update stand under a key of a map, as far as they tell: some say so, the
 * others stand wherever their neighbour does. Yjs keeps all but the last value under a key deleted,
 * and throws in the middle of its work where one is not; a value that is cut in two would be that.
 */
export class KeyNotes {
  /** In a row: clock, length, whether it is long, client (or `ROOT`) and clock of the neighbour. */
  readonly #rows: number[] = []
  /** In a row: client and clock of a struct with a neighbour to its right, client and clock of a neighbour. */
  readonly #between: number[] = []
  readonly #parts = new Map<number, { readonly from: number; to: number }>()

  /** Notes a struct that says itself that it stands under a key. */
  root(client: number, clock: number, length: number, isLong: boolean): void {
    this.follower(client, clock, length, isLong, ROOT, 0)
  }

  /** Notes a struct with a neighbour to its right: no neighbour of it may stand under a key. */
  between(client: number, clock: number, ofClient: number, ofClock: number): void {
    this.#between.push(client, clock, ofClient, ofClock)
  }

  /** Notes a struct that stands where its neighbour to the left stands. */
  follower(
    client: number,
    clock: number,
    length: number,
    isLong: boolean,
    ofClient: number,
    ofClock: number,
  ): void {
    const from = this.#rows.length
    this.#rows.push(clock, length, isLong ? 1 : 0, ofClient, ofClock)
    const part = this.#parts.get(client)
    // Structs of one client come in a row.
    if (part === undefined) this.#parts.set(client, { from, to: from + FIELDS })
    else part.to = from + FIELDS
  }

  /** Finds those under keys that are new to the document; of structs that must wait it cannot tell. */
  resolve(known: KnownKeys): UnderKeys {
    const rows = this.#rows
    if (rows.length === 0 && this.#between.length === 0) return NOTHING
    const states = new Uint8Array(rows.length / FIELDS)
    const ranges: number[] = []
    const long: number[] = []
    for (const [client, { from, to }] of this.#parts) {
      const end = known.clockOf(client)
      for (let row = from; row < to; row += FIELDS) {
        const clock = rows[row] ?? 0
        if (clock < end || this.#stateOf(row, states, known) !== UNDER_KEY) continue
        const length = rows[row + 1] ?? 0
        ranges.push(client, clock, length)
        if (rows[row + 2] === 1) long.push(client, clock, length)
      }
    }
    return { ranges, long, misplaced: this.#isMisplaced(states, known) }
  }

  #isMisplaced(states: Uint8Array, known: KnownKeys): boolean {
    const between = this.#between
    for (let index = 0; index < between.length; index += BETWEEN_FIELDS) {
      if ((between[index + 1] ?? 0) < known.clockOf(between[index] ?? 0)) continue
      const client = between[index + 2] ?? 0
      const clock = between[index + 3] ?? 0
      if (this.#at(client, clock, states, known) === UNDER_KEY) return true
    }
    return false
  }

  #at(client: number, clock: number, states: Uint8Array, known: KnownKeys): number {
    if (clock < known.clockOf(client)) {
      return known.isUnderKey(client, clock) ? UNDER_KEY : UNDER_NO_KEY
    }
    const row = this.#rowOf(client, clock)
    return row === undefined ? UNDER_NO_KEY : this.#stateOf(row, states, known)
  }

  /** Goes from neighbour to neighbour until one tells, and remembers it for all on the way. */
  #stateOf(row: number, states: Uint8Array, known: KnownKeys): number {
    const way: number[] = []
    let state = UNKNOWN
    for (let at = row; state === UNKNOWN; ) {
      state = states[at / FIELDS] ?? UNKNOWN
      if (state !== UNKNOWN) break
      // Who comes back here has gone in a circle, which stands nowhere.
      states[at / FIELDS] = UNDER_NO_KEY
      way.push(at)
      const client = this.#rows[at + 3] ?? ROOT
      const clock = this.#rows[at + 4] ?? 0
      if (client === ROOT) {
        state = UNDER_KEY
      } else if (clock < known.clockOf(client)) {
        state = known.isUnderKey(client, clock) ? UNDER_KEY : UNDER_NO_KEY
      } else {
        const next = this.#rowOf(client, clock)
        if (next === undefined) state = UNDER_NO_KEY
        else at = next
      }
    }
    for (const passed of way) states[passed / FIELDS] = state
    return state
  }

  #rowOf(client: number, clock: number): number | undefined {
    const part = this.#parts.get(client)
    if (part === undefined) return undefined
    let low = part.from / FIELDS
    let high = part.to / FIELDS
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#rows[middle * FIELDS] ?? 0) > clock) high = middle
      else low = middle + 1
    }
    const row = (low - 1) * FIELDS
    if (row < part.from) return undefined
    const end = (this.#rows[row] ?? 0) + (this.#rows[row + 1] ?? 0)
    return clock < end ? row : undefined
  }
}
