import { readUpdate } from '../../../../server/src/sync/update-reading.ts'
import type { Chain } from './chain.ts'

/** How far an update brings each author, by the place of their chain. */
export interface Reading {
  /** Place of an author, and the clocks from and up to which there are structs of theirs; in a row. */
  readonly structs: readonly number[]
  /** Place of an author, clock and length of what is deleted; in a row. */
  readonly deletes: readonly number[]
}

const EVERYTHING = () => Number.POSITIVE_INFINITY
/** Of so many different updates the reading is kept; more than are on their way at once. */
const KEPT = 4096

/**
 * Reads what servers send, each update once: all who sit in a room get the same, and with a server
 * that passes on what it gets, all rooms do.
 */
export class Readings {
  readonly #places: ReadonlyMap<number, number>
  #newer = new Map<string, Reading>()
  #older = new Map<string, Reading>()

  constructor(chains: readonly Chain[]) {
    this.#places = new Map(chains.map(({ clientId }, place) => [clientId, place]))
  }

  /** Reads the update between these places. Throws when it is none. */
  of(bytes: Buffer, from: number, to: number): Reading {
    const key = bytes.toString('latin1', from, to)
    const known = this.#newer.get(key) ?? this.#older.get(key)
    if (known !== undefined) return known
    const reading = this.#read(bytes.subarray(from, to))
    if (this.#newer.size >= KEPT) {
      this.#older = this.#newer
      this.#newer = new Map()
    }
    this.#newer.set(key, reading)
    return reading
  }

  #read(update: Buffer): Reading {
    const result = readUpdate(update, EVERYTHING)
    if (!result.ok) throw new Error(`the server sent an update that is ${result.problem}`)
    const { sections, deletes } = result.reading
    const structs = sections.flatMap(({ client, clock, end }) => {
      const place = this.#places.get(client)
      return place === undefined ? [] : [place, clock, end]
    })
    const deleted: number[] = []
    for (let at = 0; at < deletes.length; at += 3) {
      const place = this.#places.get(deletes[at] ?? 0)
      if (place !== undefined) deleted.push(place, deletes[at + 1] ?? 0, deletes[at + 2] ?? 0)
    }
    return { structs, deletes: deleted }
  }
}
