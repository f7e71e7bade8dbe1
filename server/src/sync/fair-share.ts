import { LIMITS } from '@samenbord/shared/protocol'
import { Pace } from './pace.ts'
import type { TableClock } from './ports.ts'

const KIBIBYTE = 1024
const MEBIBYTE = 1024 * KIBIBYTE

/** So many frames at once, and one more every so often: many times what drawing and looking take. */
const FRAMES = 10_000
const FRAME_MS = 1
/** A page asks once on connecting, and may ask again now and then. */
const QUESTIONS = 100
const QUESTION_MS = 100
/** Someone whose network comes and goes opens a connection each time. */
const COMINGS = 100
const COMING_MS = 100
/** Client ids: a page needs one or two. */
const CLAIMS = 256
const CLAIM_MS = 10_000
/** Bytes that are read at once, and then a second long. */
const READ_AT_ONCE = 512 * KIBIBYTE
const READ_EACH_SECOND = 2 * MEBIBYTE
/** Who asks for so much more than that, in milliseconds of reading, gets no answer. */
const MOST_BEHIND_MS = 2_000
/** However large a document is, whoever comes may have it. */
const MOST_FOR_ANSWER = MEBIBYTE
/** What a frame costs besides its bytes. */
const FRAME_COST = 200
/** What a struct or a deleted range costs besides its bytes: everyone at the table has to place it. */
const PLACING_COST = 48
/** Whoever hands in at once what they made while away is not kept waiting for long. */
const MOST_FOR_PLACING = MEBIBYTE
/** What is shown of oneself goes to everyone who looks on. */
const SHOWN_AT_ONCE = MEBIBYTE
const SHOWN_EACH_SECOND = 256 * KIBIBYTE
/** A year of meetings comes to one MiB. */
const WRITTEN_AT_ONCE = 8 * MEBIBYTE
const WRITTEN_EACH_SECOND = 16 * KIBIBYTE
/** Messages that were begun and not ended. */
const MOST_UNFINISHED = 6 * MEBIBYTE
/** Every piece in which they came takes memory of its own. */
const PIECE_COST = 512
/** What waits for connections that do not read. */
const MOST_WAITING = 32 * MEBIBYTE
/** How long someone is remembered who has left: until everything may happen at once again. */
const REMEMBERED_MS = 20 * 60_000

/** An amount for each second, as a pace. */
const eachSecond = (atOnce: number, amount: number): Pace => new Pace(atOnce, 1000 / amount)

/** What is known of a connection that has a share. */
export interface Sharing {
  /** Bytes that were sent and not taken yet. */
  readonly waiting: number
}

/**
 * What one participant may take of the server at one table: over all their connections together, and
 * over those that they close and open again. Beyond it nobody else has to wait for them.
 */
export class FairShare {
  readonly #connections = new Set<Sharing>()
  readonly #frames = new Pace(FRAMES, FRAME_MS)
  readonly #questions = new Pace(QUESTIONS, QUESTION_MS)
  readonly #comings = new Pace(COMINGS, COMING_MS)
  readonly #claims = new Pace(CLAIMS, CLAIM_MS)
  readonly #reading = eachSecond(READ_AT_ONCE, READ_EACH_SECOND)
  readonly #showing = eachSecond(SHOWN_AT_ONCE, SHOWN_EACH_SECOND)
  readonly #writing = eachSecond(WRITTEN_AT_ONCE, WRITTEN_EACH_SECOND)
  readonly #clock: TableClock
  #unfinished = 0
  #leftAt = 0

  /** What is written counts by this clock, by which meetings lie apart. */
  constructor(clock: TableClock) {
    this.#clock = clock
  }

  /** Takes in a connection; says why not, if so. */
  come(connection: Sharing): 'too-many-connections' | 'too-many-attempts' | undefined {
    if (this.#connections.size >= LIMITS.connectionsPerPerson) return 'too-many-connections'
    if (!this.#comings.take(performance.now())) return 'too-many-attempts'
    this.#connections.add(connection)
    return undefined
  }

  leave(connection: Sharing): void {
    this.#connections.delete(connection)
    this.#leftAt = performance.now()
  }

  /** Whether there is nothing to remember of whoever had this share. */
  get isOver(): boolean {
    return this.#connections.size === 0 && performance.now() - this.#leftAt > REMEMBERED_MS
  }

  /** Whether one more frame may be looked at. */
  mayFrame(): boolean {
    const now = performance.now()
    this.#reading.spend(now, FRAME_COST)
    return this.#frames.take(now)
  }

  /** Whether another answer may be given, which is as much work as reading so many bytes. */
  mayAsk(bytes: number): boolean {
    const now = performance.now()
    const cost = Math.min(bytes, MOST_FOR_ANSWER)
    const isInTime = this.#reading.spend(now, cost) < MOST_BEHIND_MS
    return this.#questions.take(now) && isInTime
  }

  /** Whether so many bytes may be shown to everyone. */
  mayShow(bytes: number): boolean {
    return this.#showing.take(performance.now(), bytes)
  }

  /** Whether so much may be added to the document. */
  mayWrite(amount: number): boolean {
    return this.#writing.take(this.#clock.now(), amount)
  }

  /** How many client ids may still become theirs now. */
  get claimsLeft(): number {
    return Math.floor(this.#claims.left(performance.now()))
  }

  /** So many structs and deleted ranges were added: what comes next is read that much later. */
  place(count: number): void {
    this.#reading.spend(performance.now(), Math.min(count * PLACING_COST, MOST_FOR_PLACING))
  }

  claim(count: number): void {
    this.#claims.spend(performance.now(), count)
  }

  /** Bytes came in; answers how long to read nothing now, in milliseconds. */
  read(bytes: number): number {
    return this.#reading.spend(performance.now(), bytes)
  }

  /** A piece of a message came in; answers for how much it counts as long as that is not whole. */
  begin(bytes: number): number {
    const cost = bytes + PIECE_COST
    this.#unfinished += cost
    return cost
  }

  finish(cost: number): void {
    this.#unfinished -= cost
  }

  /** Whether more was begun than may be kept. */
  get hasBegunTooMuch(): boolean {
    return this.#unfinished > MOST_UNFINISHED
  }

  /** Whether more waits for connections that do not read than may. */
  get isTooSlow(): boolean {
    let waiting = 0
    for (const connection of this.#connections) waiting += connection.waiting
    return waiting > MOST_WAITING
  }
}
