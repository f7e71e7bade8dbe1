import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import type { Claim, DocumentId, JournalEntry } from '../documents/document-store.ts'
import { recordLength, writeRecord } from './record.ts'
import { removeSegments, segmentPath } from './segments.ts'

/** After this many bytes a new segment begins. */
const SEGMENT_BYTES = 8 * 1024 * 1024
const CHUNK_BYTES = 64 * 1024
/** How long entries may gather before they are handed on, so that one commit stores many. */
const GATHER_MS = 16
const FIRST_RETRY_MS = 50
const LAST_RETRY_MS = 5_000

export interface JournalOptions {
  readonly directory: string
  /** The highest sequence number that was used before. */
  readonly lastSequence: number
  /** The highest segment number that was used before. */
  readonly lastSegment: number
  /** Takes over written entries, as records; the bytes are then no longer the journal's. */
  readonly handOn: (records: Uint8Array<ArrayBuffer>) => void
  /** Told when writing fails, and when it works again. */
  readonly onFailing: (failing: boolean, failure?: unknown) => void
  readonly segmentBytes?: number
  /** How bytes reach the file; `writeSync` of Node. */
  readonly write?: typeof writeSync
}

interface ClosedSegment {
  readonly number: number
  readonly lastSequence: number
}

interface Waiting {
  readonly segment: number
  readonly done: () => void
}

/**
 * The append-only file that everything goes into before anyone else sees it. A write is not synced:
 * it survives the end of the process, not a loss of power. Entries are then handed on to be stored
 * for good; segments whose entries all are, go. While writing fails, entries gather in memory.
 */
export class Journal {
  readonly #options: JournalOptions
  readonly #write: typeof writeSync
  #sequence: number
  #segment: number
  #file: number | undefined
  /** Where the next byte goes in the file. */
  #position = 0
  #closed: ClosedSegment[] = []
  #waiting: Waiting[] = []
  #settled: number
  /** Entries that were not handed on yet. */
  #chunk = Buffer.from(new ArrayBuffer(CHUNK_BYTES))
  #end = 0
  /** How much of the chunk is in the file, and how much of that is whole records. */
  #written = 0
  #whole = 0
  #handOnTimer: NodeJS.Timeout | undefined
  #retryTimer: NodeJS.Timeout | undefined
  #retryMs = FIRST_RETRY_MS

  constructor(options: JournalOptions) {
    this.#options = options
    this.#write = options.write ?? writeSync
    this.#sequence = options.lastSequence
    this.#settled = options.lastSequence
    this.#segment = options.lastSegment
    mkdirSync(options.directory, { recursive: true })
  }

  /** The sequence number of the newest entry. */
  get lastSequence(): number {
    return this.#sequence
  }

  /** Bytes that could not be written yet; more than 0 only while writing fails. */
  get backlog(): number {
    return this.#end - this.#written
  }

  /** Writes an entry and answers its sequence number. */
  append(documentId: DocumentId, update: Uint8Array, claims: readonly Claim[]): number {
    const entry: JournalEntry = { sequence: ++this.#sequence, documentId, update, claims }
    this.#makeRoom(recordLength(entry))
    this.#end = writeRecord(this.#chunk, this.#end, entry)
    if (this.#retryTimer === undefined) this.#flush()
    this.#handOnTimer ??= setTimeout(() => this.handOn(), GATHER_MS)
    return entry.sequence
  }

  /** Hands on everything that is written. */
  handOn(): void {
    clearTimeout(this.#handOnTimer)
    this.#handOnTimer = undefined
    if (this.#whole === 0) return
    const rest = this.#chunk.subarray(this.#whole, this.#end)
    const records = this.#chunk.subarray(0, this.#whole)
    const next = Buffer.from(new ArrayBuffer(Math.max(CHUNK_BYTES, rest.length * 2)))
    rest.copy(next)
    this.#chunk = next
    this.#end -= this.#whole
    this.#written -= this.#whole
    this.#whole = 0
    // Made by this class on an ArrayBuffer of its own, never from Node's pool.
    this.#options.handOn(records as Uint8Array<ArrayBuffer>)
  }

  /** All entries up to this one are stored for good: segments that hold no other can go. */
  settle(sequence: number): void {
    this.#settled = Math.max(this.#settled, sequence)
    const gone = this.#closed.filter(({ lastSequence }) => lastSequence <= this.#settled)
    if (gone.length === 0) return
    try {
      removeSegments(
        this.#options.directory,
        gone.map(({ number }) => number),
      )
    } catch {
      // They only take room, and are tried again with the next.
      return
    }
    this.#closed = this.#closed.filter((segment) => !gone.includes(segment))
    const oldest = this.#closed[0]?.number ?? Number.POSITIVE_INFINITY
    const done = this.#waiting.filter(({ segment }) => segment < oldest)
    this.#waiting = this.#waiting.filter(({ segment }) => segment >= oldest)
    for (const waiting of done) waiting.done()
  }

  /** Resolves when no file holds anything any more of what was written up to now. */
  forget(): Promise<void> {
    this.handOn()
    this.#closeSegment()
    const newest = this.#closed.at(-1)
    if (newest === undefined) return Promise.resolve()
    const forgotten = new Promise<void>((done) => {
      this.#waiting.push({ segment: newest.number, done })
    })
    this.settle(this.#settled)
    return forgotten
  }

  /** Hands on what there is and closes the file. */
  close(): void {
    this.handOn()
    clearTimeout(this.#retryTimer)
    this.#closeSegment()
  }

  #makeRoom(bytes: number): void {
    const needed = this.#end + bytes
    if (needed <= this.#chunk.length) return
    const larger = Buffer.from(new ArrayBuffer(Math.max(needed, this.#chunk.length * 2)))
    this.#chunk.copy(larger, 0, 0, this.#end)
    this.#chunk = larger
  }

  #flush(): void {
    try {
      this.#file ??= this.#openSegment()
      while (this.#written < this.#end) {
        const length = this.#end - this.#written
        // Always at a position, so that a write that was cut off is continued, not followed.
        const count = this.#write(this.#file, this.#chunk, this.#written, length, this.#position)
        if (count === 0) throw new Error('The journal takes no bytes')
        this.#written += count
        this.#position += count
      }
      this.#whole = this.#end
    } catch (failure) {
      this.#retryLater(failure)
      return
    }
    if (this.#position >= (this.#options.segmentBytes ?? SEGMENT_BYTES)) this.#closeSegment()
  }

  #retryLater(failure: unknown): void {
    this.#options.onFailing(true, failure)
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined
      this.#flush()
      if (this.#retryTimer !== undefined) return
      this.#retryMs = FIRST_RETRY_MS
      this.#options.onFailing(false)
      this.#handOnTimer ??= setTimeout(() => this.handOn(), GATHER_MS)
    }, this.#retryMs)
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS)
  }

  #openSegment(): number {
    const file = openSync(segmentPath(this.#options.directory, this.#segment + 1), 'wx', 0o600)
    this.#segment++
    this.#position = 0
    return file
  }

  #closeSegment(): void {
    if (this.#file === undefined) return
    closeSync(this.#file)
    this.#file = undefined
    // What is not whole in this file is written anew in the next.
    this.#written = this.#whole
    this.#closed.push({ number: this.#segment, lastSequence: this.#sequence })
  }
}
