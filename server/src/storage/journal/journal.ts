import { closeSync, fdatasync, mkdirSync, openSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Claim, DocumentId, JournalEntry } from '../documents/document-store.ts'
import { recordLength, writeRecord } from './record.ts'
import { removeSegments, segmentPath } from './segments.ts'

/** After this many bytes a new segment begins. */
const SEGMENT_BYTES = 8 * 1024 * 1024
const CHUNK_BYTES = 64 * 1024
/** More than this is handed on at once. */
const MOST_CHUNK_BYTES = 1024 * 1024
/** How long entries may gather before they are synced, so that one sync is for many. */
const SYNC_MS = 32
/** After a sync that failed the next is tried so much later. */
const RESYNC_MS = 500
/** How long entries may gather before they are handed on: a commit costs ten times a sync. */
const HAND_ON_MS = 1_000
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
  /** All entries up to this one survive a loss of power. */
  readonly onSynced: (sequence: number) => void
  /** Told when writing or syncing fails, and when it works again. */
  readonly onFailing: (failing: boolean, failure?: unknown) => void
  readonly segmentBytes?: number
  /** How bytes reach the file; `writeSync` of Node. */
  readonly write?: typeof writeSync
  /** How a file reaches the disk; `fdatasync` of Node. */
  readonly sync?: (file: number) => Promise<void>
}

interface ClosedSegment {
  readonly number: number
  readonly lastSequence: number
}

interface ClosingFile {
  readonly segment: number
  readonly file: number
}

interface Waiting {
  readonly segment: number
  readonly done: () => void
}

const syncFile = promisify(fdatasync)

/**
 * The append-only file that everything goes into before anyone else sees it. A write survives the end of
 * the process; some milliseconds later the file is synced, and then it survives a loss of power too.
 * Now and then entries are handed on to be stored in their documents; segments whose entries all are,
 * go. While writing fails, entries gather in memory; while syncing fails, they are handed on at once.
 */
export class Journal {
  readonly #options: JournalOptions
  readonly #put: typeof writeSync
  #sequence: number
  #segment: number
  #file: number | undefined
  /** Where the next byte goes in the file. */
  #position = 0
  #closed: ClosedSegment[] = []
  #waiting: Waiting[] = []
  #settled: number
  /** The newest entry that is in the file. */
  #inFile: number
  /** The newest entry that is known to be on the disk. */
  #synced: number
  /** The newest entry of which a sync failed: it is durable only once it is stored in its document. */
  #unsyncable = 0
  /** No longer written to, and not synced yet. */
  #closing: ClosingFile[] = []
  /** Whether a file was made that its folder may forget. */
  #isFolderStale = true
  #isSyncing = false
  #syncTimer: NodeJS.Timeout | undefined
  #failing = { writing: false, syncing: false }
  /** Entries that were not handed on yet. */
  #chunk = Buffer.from(new ArrayBuffer(CHUNK_BYTES))
  #end = 0
  /** How much of the chunk is in the file, and how much of that is whole records. */
  #written = 0
  #whole = 0
  #handOnTimer: NodeJS.Timeout | undefined
  #retryTimer: NodeJS.Timeout | undefined
  #retryMs = FIRST_RETRY_MS
  #isClosed = false

  constructor(options: JournalOptions) {
    this.#options = options
    this.#put = options.write ?? writeSync
    this.#sequence = options.lastSequence
    this.#settled = options.lastSequence
    this.#inFile = options.lastSequence
    this.#synced = options.lastSequence
    this.#segment = options.lastSegment
    mkdirSync(options.directory, { recursive: true })
  }

  /** The sequence number of the newest entry. */
  get lastSequence(): number {
    return this.#sequence
  }

  /** Bytes that are not written yet: what `flush` is still to write, and what it could not. */
  get backlog(): number {
    return this.#end - this.#written
  }

  /** Takes an entry in and answers its sequence number; `flush` writes it. */
  append(documentId: DocumentId, update: Uint8Array, claims: readonly Claim[]): number {
    const entry: JournalEntry = { sequence: ++this.#sequence, documentId, update, claims }
    this.#makeRoom(recordLength(entry))
    this.#end = writeRecord(this.#chunk, this.#end, entry)
    return entry.sequence
  }

  /** Writes all that was taken in: one call to the system for as many entries as there are. */
  flush(): void {
    if (this.#written === this.#end || this.#retryTimer !== undefined) return
    this.#write()
    if (this.#whole >= MOST_CHUNK_BYTES || this.#failing.syncing) this.#handOnWhole()
    else this.#handOnTimer ??= setTimeout(() => this.handOn(), HAND_ON_MS)
  }

  /** Writes, syncs and hands on everything, without waiting for more. */
  hurry(): void {
    this.handOn()
    clearTimeout(this.#syncTimer)
    this.#syncTimer = undefined
    void this.#sync()
  }

  /** Writes all that was taken in, and hands it on. */
  handOn(): void {
    this.flush()
    this.#handOnWhole()
  }

  #handOnWhole(): void {
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
    const isGone = ({ segment }: ClosingFile) => gone.some(({ number }) => number === segment)
    closeFiles(this.#closing.filter(isGone))
    this.#closing = this.#closing.filter((closing) => !isGone(closing))
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
    clearTimeout(this.#syncTimer)
    this.#isClosed = true
    this.#closeSegment()
    if (!this.#isSyncing) this.#giveUpSyncing()
  }

  #makeRoom(bytes: number): void {
    const needed = this.#end + bytes
    if (needed <= this.#chunk.length) return
    const larger = Buffer.from(new ArrayBuffer(Math.max(needed, this.#chunk.length * 2)))
    this.#chunk.copy(larger, 0, 0, this.#end)
    this.#chunk = larger
  }

  #write(): void {
    try {
      this.#file ??= this.#openSegment()
      while (this.#written < this.#end) {
        const length = this.#end - this.#written
        // Always at a position, so that a write that was cut off is continued, not followed.
        const count = this.#put(this.#file, this.#chunk, this.#written, length, this.#position)
        if (count === 0) throw new Error('The journal takes no bytes')
        this.#written += count
        this.#position += count
      }
      this.#whole = this.#end
      this.#inFile = this.#sequence
    } catch (failure) {
      this.#retryLater(failure)
      return
    }
    this.#syncSoon()
    if (this.#position >= (this.#options.segmentBytes ?? SEGMENT_BYTES)) this.#closeSegment()
  }

  #syncSoon(): void {
    if (this.#isSyncing || this.#isClosed) return
    const waitMs = this.#failing.syncing ? RESYNC_MS : SYNC_MS
    this.#syncTimer ??= setTimeout(() => {
      this.#syncTimer = undefined
      void this.#sync()
    }, waitMs)
  }

  async #sync(): Promise<void> {
    if (this.#isSyncing || this.#inFile === this.#synced) return
    this.#isSyncing = true
    const upTo = this.#inFile
    const closing = this.#closing
    this.#closing = []
    const files = closing.map(({ file }) => file)
    if (this.#file !== undefined) files.push(this.#file)
    try {
      if (this.#isFolderStale) await this.#syncFolder()
      for (const file of files) await (this.#options.sync ?? syncFile)(file)
      this.#synced = upTo
      this.#tellFailing('syncing', false)
      // What a sync that failed was for may be nowhere, whatever a later one says.
      if (this.#settled >= this.#unsyncable) this.#options.onSynced(upTo)
    } catch (failure) {
      this.#unsyncable = upTo
      this.#tellFailing('syncing', true, failure)
      this.#closeSegment()
      this.handOn()
    } finally {
      this.#isSyncing = false
      closeFiles(closing)
    }
    if (this.#isClosed) this.#giveUpSyncing()
    else if (this.#inFile > this.#synced) this.#syncSoon()
  }

  #giveUpSyncing(): void {
    closeFiles(this.#closing)
    this.#closing = []
  }

  /** A new file is durable once its folder is. */
  async #syncFolder(): Promise<void> {
    this.#isFolderStale = false
    const folder = openSync(this.#options.directory, 'r')
    try {
      await (this.#options.sync ?? syncFile)(folder)
    } catch (failure) {
      this.#isFolderStale = true
      throw failure
    } finally {
      closeSync(folder)
    }
  }

  #tellFailing(part: 'writing' | 'syncing', failing: boolean, failure?: unknown): void {
    if (this.#failing[part] === failing) return
    const before = this.#failing.writing || this.#failing.syncing
    this.#failing[part] = failing
    const now = this.#failing.writing || this.#failing.syncing
    if (now !== before) this.#options.onFailing(now, failure)
  }

  #retryLater(failure: unknown): void {
    this.#tellFailing('writing', true, failure)
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined
      this.#write()
      if (this.#retryTimer !== undefined) return
      this.#retryMs = FIRST_RETRY_MS
      this.#tellFailing('writing', false)
      this.#handOnTimer ??= setTimeout(() => this.handOn(), HAND_ON_MS)
    }, this.#retryMs)
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS)
  }

  #openSegment(): number {
    const file = openSync(segmentPath(this.#options.directory, this.#segment + 1), 'wx', 0o600)
    this.#segment++
    this.#position = 0
    this.#isFolderStale = true
    return file
  }

  #closeSegment(): void {
    if (this.#file === undefined) return
    this.#closing.push({ segment: this.#segment, file: this.#file })
    this.#file = undefined
    // What is not whole in this file is written anew in the next.
    this.#written = this.#whole
    this.#closed.push({ number: this.#segment, lastSequence: this.#sequence })
  }
}

const closeFiles = (files: readonly ClosingFile[]): void => {
  for (const { file } of files) {
    try {
      closeSync(file)
    } catch {
      // Whether what is in it is on the disk was found out by syncing; a close tells nothing more.
    }
  }
}
