import { MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as Y from 'yjs'
import { ByteWriter, MAX_UINT_BYTES, uintLength } from './byte-writer.ts'
import { ClockRanges } from './clock-ranges.ts'
import { findGap, findMissing, type Missing } from './missing.ts'
import {
  findStruct,
  type Most,
  readUpdate,
  type Section,
  type UpdateProblem,
  type UpdateReading,
} from './update-reading.ts'

/** What an update would add to a document. */
export interface Change {
  readonly bytes: Uint8Array
  /** New structs; each begins where the document ends, unless something is missing. */
  readonly sections: readonly Section[]
  /** All its structs, known ones too. */
  readonly written: readonly Section[]
  /** Ranges that are not all deleted yet, in a row: client, clock, length. */
  readonly deletes: readonly number[]
  /** New structs that stand under keys, in the same way. */
  readonly underKeys: readonly number[]
  /**
   * Whether Yjs would throw at it, now or later: values of which there are several under one key
   * cannot be taken apart (`KeyNotes`). Deleted by what brings them they are harmless; undoing
   * makes such ones.
   */
  readonly misfit: boolean
  /** What has to come before this can be added. */
  readonly missing: Missing | undefined
}

/** What an update would change in this document, or why it cannot be read. */
export type ChangeResult =
  | { readonly ok: true; readonly change: Change }
  | { readonly ok: false; readonly problem: UpdateProblem }

/** Whether a change says anything that the document does not know. */
export const isNew = (change: Change): boolean =>
  change.sections.length > 0 || change.deletes.length > 0

/** All structs of one client, from clock 0 on. */
interface Block {
  readonly client: number
  bytes: Uint8Array
  /** How much of `bytes` is in use. */
  length: number
  clock: number
  count: number
  /** Where the changes begin that were not taken yet; `length` when there are none. */
  untaken: { length: number; clock: number; count: number } | undefined
}

/** An update as a frame to send, and within it the update itself. */
export interface UpdateFrame {
  readonly frame: Buffer
  readonly update: Buffer
}

/** Message type, step, and the length of the update. */
const FRAME_HEADER_BYTES = 2 + MAX_UINT_BYTES
const SPARE_BYTES = 64
const NOTHING = new Uint8Array()
const EVERYTHING = () => Number.POSITIVE_INFINITY

/** Part of a block to be written: its structs from here on. */
interface Part {
  readonly block: Block
  readonly clock: number
  readonly from: number
  readonly count: number
}

/**
 * A Yjs document as the bytes of its structs, by client. To pass changes on, to tell what is new
 * and to answer someone who joins, nothing has to be built of them: adding is copying, and a whole
 * document of 2 MB is put together in a millisecond. What cannot be placed yet is told, and left
 * out.
 */
export class DocumentBytes {
  readonly #blocks = new Map<number, Block>()
  readonly #deletes = new ClockRanges()
  readonly #underKeys = new ClockRanges()
  #untaken: Block[] = []
  #untakenDeletes: number[] = []
  #size = 0

  /** Reads stored updates; throws when they do not make a whole document. */
  static of(updates: readonly Uint8Array[]): DocumentBytes {
    const document = new DocumentBytes()
    for (const update of updates) {
      // What is stored was checked before it was stored, but for being all there.
      const result = readUpdate(update, EVERYTHING)
      const sections = result.ok ? document.#newSections(result.reading) : undefined
      if (!result.ok || sections === undefined || findGap(sections, document.clockOf)) {
        throw new Error('The stored document is not whole')
      }
      const { deletes, keys } = result.reading
      document.#underKeys.addAll(keys.resolve(document).ranges)
      for (const section of sections) document.#append(update, section, 'share')
      document.#deletes.addAll(deletes)
    }
    document.#forgetUntaken()
    return document
  }

  /** How many bytes the structs take. */
  get size(): number {
    return this.#size
  }

  /** Whether there are changes that were not taken. */
  get hasUntaken(): boolean {
    return this.#untaken.length > 0 || this.#untakenDeletes.length > 0
  }

  /** How many structs of this client are known. */
  readonly clockOf = (client: number): number => this.#blocks.get(client)?.clock ?? 0

  /** Whether a struct that is known stands under a key of a map. */
  isUnderKey(client: number, clock: number): boolean {
    return this.#underKeys.covers(client, clock, 1)
  }

  /** What an update of at most so much would add; nothing is changed by asking. */
  read(bytes: Uint8Array, most?: Most): ChangeResult {
    const result = readUpdate(bytes, this.clockOf, most)
    if (!result.ok) return result
    const sections = this.#newSections(result.reading)
    if (sections === undefined) return this.read(this.#sliced(result.reading))
    const { deletes, keys, needs } = result.reading
    const { ranges: underKeys, long, misplaced } = keys.resolve(this)
    const misfit = misplaced || (long.length > 0 && !coversAll(deletes, long))
    const missing = findMissing({ sections, deletes, needs }, this.clockOf)
    return {
      ok: true,
      change: {
        bytes,
        sections,
        written: result.reading.sections,
        deletes: this.#newDeletes(deletes),
        underKeys,
        misfit,
        missing,
      },
    }
  }

  /**
   * Adds a change that was read after the last one was added. Throws when something has to come before
   * it, or when it fits no document.
   */
  add(change: Change): void {
    const { bytes, sections, deletes, underKeys, misfit, missing } = change
    if (missing !== undefined) throw new Error('Something comes before this change')
    if (misfit) throw new Error('This change fits no document')
    for (const section of sections) this.#append(bytes, section, 'copy')
    this.#underKeys.addAll(underKeys)
    this.#deletes.addAll(deletes)
    // One by one: as arguments of one call, a few ten thousand ranges overflow the stack.
    for (const number of deletes) this.#untakenDeletes.push(number)
  }

  /** Everything that was added since the last time, as an update. */
  takeUntaken(): UpdateFrame {
    const parts = this.#untaken.map((block): Part => {
      const { length = 0, clock = 0, count = 0 } = block.untaken ?? {}
      return { block, clock, from: length, count: block.count - count }
    })
    const deletes = new ClockRanges()
    deletes.addAll(this.#untakenDeletes)
    this.#forgetUntaken()
    return writeFrame(SYNC.update, parts, deletes)
  }

  /** What someone lacks who has this state vector, as the answer to step 1. */
  answer(known: ReadonlyMap<number, number>): UpdateFrame {
    const parts: Part[] = []
    for (const block of this.#blocks.values()) {
      const clock = known.get(block.client) ?? 0
      if (clock >= block.clock) continue
      if (clock === 0) {
        parts.push({ block, clock: 0, from: 0, count: block.count })
        continue
      }
      const start = findStruct(block.bytes, { clock: 0, from: 0 }, clock)
      parts.push({ block, clock: start.clock, from: start.at, count: block.count - start.before })
    }
    return writeFrame(SYNC.step2, parts, this.#deletes)
  }

  /** The whole document as one update. */
  whole(): Buffer {
    return this.answer(new Map()).update
  }

  stateVector(): Map<number, number> {
    return new Map([...this.#blocks.values()].map((block) => [block.client, block.clock]))
  }

  /** The sections that have something new, cut where the known ends; undefined when none can be cut. */
  #newSections({ bytes, sections }: UpdateReading): Section[] | undefined {
    const fresh: Section[] = []
    for (const section of sections) {
      const known = this.clockOf(section.client)
      if (section.end <= known) continue
      if (section.clock >= known) {
        fresh.push(section)
        continue
      }
      const start = findStruct(bytes, section, known)
      if (start.clock !== known) return undefined
      const { at, before, clock } = start
      fresh.push({ ...section, clock, from: at, count: section.count - before })
    }
    return fresh
  }

  /** The same update without what is known, where that ends in the middle of a struct. */
  #sliced({ bytes, sections }: UpdateReading): Uint8Array {
    const known = new Map(sections.map(({ client }) => [client, this.clockOf(client)]))
    return Y.diffUpdate(bytes, Y.encodeStateVector(known))
  }

  #newDeletes(ranges: readonly number[]): readonly number[] {
    const fresh: number[] = []
    for (let index = 0; index < ranges.length; index += 3) {
      const [client = 0, clock = 0, length = 0] = [
        ranges[index],
        ranges[index + 1],
        ranges[index + 2],
      ]
      if (!this.#deletes.covers(client, clock, length)) fresh.push(client, clock, length)
    }
    return fresh
  }

  #append(bytes: Uint8Array, section: Section, memory: 'share' | 'copy'): void {
    const { client, from, to, end, count } = section
    const structs = bytes.subarray(from, to)
    this.#size += structs.length
    let block = this.#blocks.get(client)
    if (block === undefined) {
      // A few bytes of a frame would keep all of the memory that the frame came in.
      const room = memory === 'share' ? structs : NOTHING
      block = { client, bytes: room, length: 0, clock: 0, count: 0, untaken: undefined }
      this.#blocks.set(client, block)
    }
    if (block.untaken === undefined) {
      const { length, clock, count: known } = block
      block.untaken = { length, clock, count: known }
      this.#untaken.push(block)
    }
    appendTo(block, structs)
    block.clock = end
    block.count += count
  }

  #forgetUntaken(): void {
    for (const block of this.#untaken) block.untaken = undefined
    this.#untaken = []
    this.#untakenDeletes = []
  }
}

const coversAll = (deletes: readonly number[], ranges: readonly number[]): boolean => {
  const deleted = new ClockRanges()
  deleted.addAll(deletes)
  return deleted.coversAll(ranges)
}

const appendTo = (block: Block, structs: Uint8Array): void => {
  const needed = block.length + structs.length
  if (needed > block.bytes.length) {
    const larger = new Uint8Array(Math.ceil(needed * 1.5) + SPARE_BYTES)
    larger.set(block.bytes.subarray(0, block.length))
    block.bytes = larger
  }
  block.bytes.set(structs, block.length)
  block.length = needed
}

const writeFrame = (step: number, parts: Part[], deletes: ClockRanges): UpdateFrame => {
  let size = FRAME_HEADER_BYTES + MAX_UINT_BYTES + deletes.maxBytes
  for (const { block, from } of parts) size += block.length - from + 3 * MAX_UINT_BYTES
  const writer = new ByteWriter(size, FRAME_HEADER_BYTES)
  // Yjs places structs fastest with the higher client ids first.
  if (parts.length > 1) parts.sort((a, b) => b.block.client - a.block.client)
  writer.uint(parts.length)
  for (const { block, clock, from, count } of parts) {
    writer.uint(count)
    writer.uint(block.client)
    writer.uint(clock)
    writer.raw(block.bytes.subarray(from, block.length))
  }
  deletes.write(writer)
  const update = writer.bytes.subarray(FRAME_HEADER_BYTES, writer.at)
  const start = FRAME_HEADER_BYTES - 2 - uintLength(update.length)
  const frame = writer.bytes.subarray(start, writer.at)
  writer.at = start
  writer.uint(MESSAGE.sync)
  writer.uint(step)
  writer.uint(update.length)
  return { frame, update }
}
