import { framed } from './frames.ts'
import type { LoopTurns, Writing } from './loop-turns.ts'
import { Pace } from './pace.ts'
import type { Presence, Showing } from './presence.ts'
import type { Outgoing, TableDocument } from './table-document.ts'

/** So often at once, and once more every so often, changes go out when the turn ends. */
const BURST = 8
const REFILL_MS = 2.5
/** What comes more often goes out together with all that comes within this time. */
const TOGETHER_MS = 4
/** So long what is shown gathers before it goes with a change of the document: two pictures of a screen. */
const GATHER_MS = 24
/** So long it waits for one at most. */
const SHOW_MS = 40

/** One of those who are told: a connection. */
export interface Hearer {
  /** Whether it sees where others are. */
  readonly looksOn: boolean
  send(frame: Buffer): void
  /** Sends what stands in its websocket frames already. */
  sendFramed(bytes: Buffer): void
}

export interface OutflowOptions {
  readonly turns: LoopTurns
  /** Everyone who is to hear of changes. */
  readonly connections: Iterable<Hearer>
  /** Told after something was written, with how many it was sent to. */
  readonly onWritten: (count: number) => void
  /** Something could neither be written nor passed on. */
  readonly onFailed: (failure: unknown) => void
}

/**
 * Has what was added to a document written, and passes it on together with where people are: each call
 * to the system costs more than what it sends, so that one does for both.
 */
export class Outflow implements Writing {
  readonly #document: Pick<TableDocument, 'hasUnwritten' | 'write'>
  readonly #presence: Pick<Presence, 'hasChanged' | 'take'>
  readonly #options: OutflowOptions
  readonly #pace = new Pace(BURST, REFILL_MS)
  /** Handed to the storage, and not passed on yet; there are several only when asked in between. */
  #outgoing: Outgoing[] = []
  #asked = false
  #timer: NodeJS.Timeout | undefined
  #showing: NodeJS.Timeout | undefined
  /** From when on what is shown goes along. */
  #showFrom = Number.POSITIVE_INFINITY
  #ended = false

  constructor(
    document: Pick<TableDocument, 'hasUnwritten' | 'write'>,
    presence: Pick<Presence, 'hasChanged' | 'take'>,
    options: OutflowOptions,
  ) {
    this.#document = document
    this.#presence = presence
    this.#options = options
  }

  /** The document has something to write. */
  writeSoon(): void {
    if (this.#asked || this.#ended) return
    this.#asked = true
    const { turns } = this.#options
    if (this.#pace.take(performance.now())) turns.ask(this)
    else this.#timer = setTimeout(() => turns.ask(this), TOGETHER_MS)
  }

  /** Someone shows something else. */
  showSoon(): void {
    if (this.#ended || this.#showing !== undefined || !this.#presence.hasChanged) return
    this.#showFrom = performance.now() + GATHER_MS
    this.#showing = setTimeout(() => {
      this.#showing = undefined
      this.#options.turns.take(this)
    }, SHOW_MS)
  }

  /** What is shown waits no more. */
  showNow(): void {
    if (!this.#presence.hasChanged) return
    this.#showFrom = 0
    this.#options.turns.take(this)
  }

  /** Writes what waits for it and passes it on; what is shown goes along, and else waits. */
  flush(): void {
    if (this.#document.hasUnwritten || this.#outgoing.length > 0) this.#options.turns.take(this)
  }

  write(): void {
    if (this.#ended) return
    this.#asked = false
    clearTimeout(this.#timer)
    try {
      const outgoing = this.#document.write()
      if (outgoing !== undefined) this.#outgoing.push(outgoing)
    } catch (failure) {
      this.#options.onFailed(failure)
    }
  }

  passOn(): void {
    if (this.#ended) return
    const all = this.#outgoing
    this.#outgoing = []
    try {
      // What was moved must not jump back for a moment: the document comes first.
      const last = all.pop()
      for (const outgoing of all) this.#send(outgoing, undefined)
      this.#send(last, this.#takeShown())
    } catch (failure) {
      this.#options.onFailed(failure)
    }
  }

  /** From now on nothing is written or passed on any more. */
  end(): void {
    this.#ended = true
    this.#options.turns.leave(this)
    clearTimeout(this.#timer)
    clearTimeout(this.#showing)
  }

  #takeShown(): Showing | undefined {
    const isWaiting = this.#showing !== undefined
    if (isWaiting && performance.now() < this.#showFrom) return undefined
    clearTimeout(this.#showing)
    this.#showing = undefined
    return this.#presence.take()
  }

  #send(outgoing: Outgoing | undefined, showing: Showing | undefined): void {
    if (outgoing === undefined && showing === undefined) return
    const update = outgoing && framed(outgoing.frame)
    const shown = showing && framed(showing.all)
    const both = update && shown && Buffer.concat([update, shown])
    let count = 0
    for (const connection of this.#options.connections) {
      const hears = outgoing !== undefined && outgoing.by !== connection
      const sees = showing !== undefined && connection.looksOn
      if (hears) count++
      if (hears && sees && both !== undefined && !showing.isOf(connection)) {
        connection.sendFramed(both)
        continue
      }
      if (hears) send(connection, outgoing.frame, update)
      if (!sees) continue
      if (!showing.isOf(connection)) {
        send(connection, showing.all, shown)
        continue
      }
      const others = showing.without(connection)
      if (others !== undefined) connection.send(others)
    }
    if (outgoing !== undefined) this.#options.onWritten(count)
  }
}

const send = (connection: Hearer, frame: Buffer, inFrame: Buffer | undefined): void => {
  if (inFrame === undefined) connection.send(frame)
  else connection.sendFramed(inFrame)
}
