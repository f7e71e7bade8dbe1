import { BrokenBytes, ByteReader } from './byte-reader.ts'
import { KeyNotes } from './key-notes.ts'

/** Structs of one client that follow each other without a gap. */
export interface Section {
  readonly client: number
  /** The clock of the first, and the clock after the last. */
  readonly clock: number
  readonly end: number
  readonly count: number
  /** Where the structs stand in the bytes of the update. */
  readonly from: number
  readonly to: number
  /** Which part of `needs` is about these structs. */
  readonly needsFrom: number
  readonly needsTo: number
}

/** What an update says, without its content. */
export interface UpdateReading {
  readonly bytes: Uint8Array
  readonly sections: readonly Section[]
  /** Deleted ranges in a row: client, clock, length. */
  readonly deletes: readonly number[]
  /** What structs build on that was not known, in a row: own clock, client, clock. */
  readonly needs: readonly number[]
  /** Where its structs stand. */
  readonly keys: KeyNotes
}

/**
 * Why bytes are not taken as an update, by what is wrong with themselves and not with who sent them.
 */
export type UpdateProblem = 'frame-broken' | 'frame-too-large' | 'update-version'

/** What stands in an update, or why it was read no further. */
export type UpdateResult =
  | { readonly ok: true; readonly reading: UpdateReading }
  | { readonly ok: false; readonly problem: UpdateProblem }

/** How far a client's structs are known. */
export type ClockOf = (client: number) => number

/** No table comes near this; beyond it, numbers lose their precision somewhere. */
const MAX_CLOCK = 2 ** 40

const SKIP = 10
const HAS_LEFT = 0b1000_0000
const HAS_RIGHT = 0b0100_0000
const HAS_KEY = 0b0010_0000
const KIND = 0b0001_1111
const BUILDS_ON = HAS_LEFT | HAS_RIGHT
const STRING = 4
const VALUES = 8

/** How much an update may hold. */
export interface Most {
  readonly structs: number
  /** Deleted ranges; an answer to step 1 holds all of a document. */
  readonly ranges: number
}

const ANY: Most = { structs: Number.POSITIVE_INFINITY, ranges: Number.POSITIVE_INFINITY }

/** Thrown when there are more structs or deleted ranges than may be read. */
class TooMany extends Error {}

/** Called for each struct (client and clock) that a struct builds on. */
type OnNeed = (client: number, clock: number) => void

/** Passes over the content of an item; answers how much it moves the clock. */
const readContent = (reader: ByteReader, kind: number): number => {
  switch (kind) {
    case 1: // deleted
      return reader.uint()
    case 3: // bytes
      reader.block()
      return 1
    case STRING:
      return reader.stringLength()
    case 5: // embedded
      reader.json()
      return 1
    case 6: // format
      reader.stringLength()
      reader.json()
      return 1
    case 7: {
      const type = reader.uint()
      if (type > 6) throw new BrokenBytes()
      // XML elements and hooks have a name.
      if (type === 3 || type === 5) reader.stringLength()
      return 1
    }
    case VALUES: {
      const length = reader.uint()
      if (length > reader.left) throw new BrokenBytes()
      for (let left = length; left > 0; left--) reader.any()
      return length
    }
    default:
      // 2 is an encoding of long ago, 9 a document within the document: neither is ours, and each
      // of the second kind would cost every reader a document.
      throw new BrokenBytes()
  }
}

/** Passes over a struct that is no skip; answers its length, which is never 0. */
const readStruct = (reader: ByteReader, info: number, onNeed: OnNeed): number => {
  const length = info === 0 ? reader.uint() : readItem(reader, info, onNeed)
  if (length === 0) throw new BrokenBytes()
  return length
}

const readItem = (reader: ByteReader, info: number, onNeed: OnNeed): number => {
  if ((info & KIND) === 0 || (info & KIND) === SKIP) throw new BrokenBytes()
  if ((info & HAS_LEFT) !== 0) onNeed(reader.uint(), reader.uint())
  if ((info & HAS_RIGHT) !== 0) onNeed(reader.uint(), reader.uint())
  if ((info & BUILDS_ON) === 0) {
    if (reader.uint() === 1) reader.stringLength()
    else onNeed(reader.uint(), reader.uint())
    if ((info & HAS_KEY) !== 0) reader.stringLength()
  }
  return readContent(reader, info & KIND)
}

class Scan {
  readonly #reader: ByteReader
  readonly #clockOf: ClockOf
  readonly sections: Section[] = []
  readonly needs: number[] = []
  readonly deletes: number[] = []
  readonly keys = new KeyNotes()
  #client = 0
  #clock = 0
  #structsLeft: number
  #rangesLeft: number
  /** The last two structs that the one being read builds on: left and right, if it has both. */
  #leftClient = 0
  #leftClock = 0
  #neighbourClient = 0
  #neighbourClock = 0

  constructor(bytes: Uint8Array, clockOf: ClockOf, { structs, ranges }: Most) {
    this.#reader = new ByteReader(bytes)
    this.#clockOf = clockOf
    this.#structsLeft = structs
    this.#rangesLeft = ranges
  }

  run(): void {
    const reader = this.#reader
    const clients = reader.uint()
    if (clients > reader.left) throw new BrokenBytes()
    const seen = clients > 1 ? new Set<number>() : undefined
    for (let left = clients; left > 0; left--) this.#readClient(seen)
    this.#readDeletes()
    if (reader.left !== 0) throw new BrokenBytes()
  }

  #readClient(seen: Set<number> | undefined): void {
    const reader = this.#reader
    let count = reader.uint()
    this.#client = reader.uint()
    this.#clock = reader.uint()
    // Yjs keeps only the last of two parts of one client. A struct takes two bytes at least.
    if (count === 0 || count * 2 > reader.left || seen?.has(this.#client)) throw new BrokenBytes()
    seen?.add(this.#client)
    this.#structsLeft -= count
    if (this.#structsLeft < 0) throw new TooMany()
    while (count > 0) {
      count -= this.#readSection(count)
      if (count > 0) count -= this.#readSkip()
    }
  }

  /** Reads structs up to a skip; answers how many there were. */
  #readSection(most: number): number {
    const reader = this.#reader
    const clock = this.#clock
    const from = reader.at
    const needsFrom = this.needs.length
    let to = from
    let count = 0
    while (count < most) {
      const info = reader.byte()
      if (info === SKIP) {
        reader.at--
        break
      }
      const length = readStruct(reader, info, this.#onNeed)
      this.#noteKey(info, length)
      this.#clock += length
      if (this.#clock > MAX_CLOCK) throw new BrokenBytes()
      count++
      to = reader.at
    }
    const end = this.#clock
    const needsTo = this.needs.length
    const client = this.#client
    if (count > 0) {
      this.sections.push({ client, clock, end, count, from, to, needsFrom, needsTo })
    }
    return count
  }

  #readSkip(): number {
    this.#reader.byte()
    this.#clock += this.#reader.uint()
    return 1
  }

  #noteKey(info: number, length: number): void {
    const kind = info & KIND
    const isLong = length > 1 && (kind === STRING || kind === VALUES)
    const [own, at] = [this.#client, this.#clock]
    if ((info & HAS_RIGHT) !== 0) {
      this.keys.between(own, at, this.#neighbourClient, this.#neighbourClock)
      if ((info & HAS_LEFT) !== 0) this.keys.between(own, at, this.#leftClient, this.#leftClock)
    } else if ((info & HAS_LEFT) !== 0) {
      this.keys.follower(own, at, length, isLong, this.#neighbourClient, this.#neighbourClock)
    } else if ((info & HAS_KEY) !== 0) {
      this.keys.root(own, at, length, isLong)
    }
  }

  readonly #onNeed: OnNeed = (client, clock) => {
    this.#leftClient = this.#neighbourClient
    this.#leftClock = this.#neighbourClock
    this.#neighbourClient = client
    this.#neighbourClock = clock
    if (client === this.#client) {
      // Building on what comes later makes Yjs throw while it places the struct.
      if (clock >= this.#clock) throw new BrokenBytes()
    } else if (clock >= this.#clockOf(client)) {
      this.needs.push(this.#clock, client, clock)
    }
  }

  #readDeletes(): void {
    const reader = this.#reader
    for (let clients = reader.uint(); clients > 0; clients--) {
      const client = reader.uint()
      let ranges = reader.uint()
      // A range takes two bytes at least.
      if (ranges * 2 > reader.left) throw new BrokenBytes()
      this.#rangesLeft -= ranges
      if (this.#rangesLeft < 0) throw new TooMany()
      for (; ranges > 0; ranges--) {
        const clock = reader.uint()
        const length = reader.uint()
        if (clock + length > MAX_CLOCK) throw new BrokenBytes()
        if (length > 0) this.deletes.push(client, clock, length)
      }
    }
  }
}

/**
 * Reads an update of version 1 without making its structs: 1 to 2 µs for an ordinary one, and
 * nothing is set aside for what it merely claims. What this accepts, Yjs can decode. `clockOf` says
 * what is known, so that only what is not stands in `needs`.
 */
export const readUpdate = (bytes: Uint8Array, clockOf: ClockOf, most: Most = ANY): UpdateResult => {
  const scan = new Scan(bytes, clockOf, most)
  try {
    scan.run()
  } catch (failure) {
    if (failure instanceof TooMany) return { ok: false, problem: 'frame-too-large' }
    if (!(failure instanceof BrokenBytes)) throw failure
    // Version 2 begins with a flag byte of 0, which in version 1 means: no structs.
    const problem = bytes[0] === 0 && bytes.length > 2 ? 'update-version' : 'frame-broken'
    return { ok: false, problem }
  }
  const { sections, deletes, needs, keys } = scan
  return { ok: true, reading: { bytes, sections, deletes, needs, keys } }
}

/** Where a struct begins, and how many come before it. */
export interface StructStart {
  readonly clock: number
  readonly at: number
  readonly before: number
}

const NO_NEED: OnNeed = () => {}

/** Finds the struct that holds `clock` among structs that were read before. */
export const findStruct = (
  bytes: Uint8Array,
  section: Pick<Section, 'clock' | 'from'>,
  clock: number,
): StructStart => {
  const reader = new ByteReader(bytes, section.from)
  let start: StructStart = { clock: section.clock, at: section.from, before: 0 }
  for (;;) {
    const next = start.clock + readStruct(reader, reader.byte(), NO_NEED)
    if (next > clock) return start
    start = { clock: next, at: reader.at, before: start.before + 1 }
  }
}
