import type { writeSync } from 'node:fs'
import { join } from 'node:path'
import { Journal } from '../journal/journal.ts'
import { removeSegments } from '../journal/segments.ts'
import { UnwrittenMark } from '../journal/unwritten-mark.ts'
import { readBootId } from './boot-id.ts'
import type {
  Boot,
  Claim,
  Compaction,
  DocumentId,
  DocumentStore,
  Forgotten,
  Tidied,
} from './document-store.ts'
import { WorkerDocumentStore } from './worker-document-store.ts'

/** So long what was deleted can be put back, counted from when that was first seen: 30 days. */
export const KEPT_GONE_MS = 30 * 24 * 60 * 60 * 1000

/** Where a log line goes: an object with ids and numbers, and a fixed sentence. */
export interface StorageLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export interface TableStorageOptions {
  /** The folder for everything that is stored. */
  readonly dataDir: string
  readonly log: StorageLog
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Stands in for the boot id of the machine. */
  readonly bootId?: string
  /** Stands in for writing to the journal's file. */
  readonly write?: typeof writeSync
}

/** What the storage tells the tables. */
export interface StorageListener {
  /**
   * All entries up to this one survive a loss of power. Now and then with how long the slowest of
   * them took since it was written, in milliseconds.
   */
  durable(sequence: number, afterMs: number | undefined): void
  failing(failing: boolean): void
}

type Stored = Pick<DocumentStore, 'create' | 'load' | 'putSnapshot' | 'getSnapshot'>

/** Everything the tables need of the disk: documents, and the journal before them. */
export interface TableStorage extends Stored {
  readonly boot: Boot
  /** All entries up to this one survive a loss of power. */
  readonly durable: number
  readonly lastSequence: number
  readonly failing: boolean
  /** Bytes that are only in memory, because writing fails. */
  readonly backlog: number
  listen(listener: StorageListener): void
  /** Takes in a change, to be written by `flush`, and answers its sequence number. */
  write(documentId: DocumentId, update: Uint8Array, claims: readonly Claim[]): number
  /**
   * Writes what was taken in. From then on it survives the end of the process (unless `failing`), and
   * soon, when `durable` reaches it, everything else. Nobody may be told of it before.
   */
  flush(): void
  /** Hands on what was written without waiting for more. */
  hurry(): void
  /** Nobody needs it for now: it gives memory back. */
  rest(): void
  /** See `DocumentStore.compact`. */
  compact(documentId: DocumentId): Promise<Compaction | undefined>
  /**
   * Compacts a document that nobody has open, and clears away for good what has lain there deleted for
   * `KEPT_GONE_MS`: no file but snapshots then holds a byte of it. Undefined when there is no document.
   */
  tidy(documentId: DocumentId): Promise<Tidied | undefined>
  /** The documents that tidying would make smaller. */
  listUntidy(): Promise<readonly DocumentId[]>
  /**
   * Compacts a document, and leaves no byte of what was deleted from it in any file but its snapshots.
   * Undefined when there is no document.
   */
  forgetDeleted(documentId: DocumentId): Promise<Forgotten | undefined>
  /** Removes a document with all that belongs to it, from all files. */
  erase(documentId: DocumentId): Promise<void>
  close(): Promise<void>
}

class JournaledStorage implements TableStorage {
  readonly boot: Boot
  readonly #store: WorkerDocumentStore
  readonly #journal: Journal
  readonly #state: StorageState
  readonly #now: () => number

  constructor(
    store: WorkerDocumentStore,
    journal: Journal,
    boot: Boot,
    state: StorageState,
    now: () => number,
  ) {
    this.#store = store
    this.#journal = journal
    this.boot = boot
    this.#state = state
    this.#now = now
  }

  get durable(): number {
    return this.#state.durable
  }

  get lastSequence(): number {
    return this.#journal.lastSequence
  }

  get failing(): boolean {
    return this.#state.failing
  }

  get backlog(): number {
    return this.#journal.backlog
  }

  listen(listener: StorageListener): void {
    this.#state.listeners.push(listener)
  }

  write(documentId: DocumentId, update: Uint8Array, claims: readonly Claim[]): number {
    const sequence = this.#journal.append(documentId, update, claims)
    this.#state.written(sequence)
    return sequence
  }

  flush(): void {
    this.#journal.flush()
  }

  hurry(): void {
    this.#journal.hurry()
  }

  compact(documentId: DocumentId): Promise<Compaction | undefined> {
    this.#journal.handOn()
    return this.#store.compact(documentId, this.#now())
  }

  async tidy(documentId: DocumentId): Promise<Tidied | undefined> {
    this.#journal.handOn()
    const now = this.#now()
    const tidied = await this.#store.tidy(documentId, { now, goneBefore: now - KEPT_GONE_MS })
    if (tidied !== undefined && tidied.cleared > 0) await this.#journal.forget()
    return tidied
  }

  listUntidy(): Promise<readonly DocumentId[]> {
    return this.#store.listUntidy(this.#now() - KEPT_GONE_MS)
  }

  rest(): void {
    this.#store.rest()
  }

  async forgetDeleted(documentId: DocumentId): Promise<Forgotten | undefined> {
    this.#journal.handOn()
    const forgotten = await this.#store.forgetDeleted(documentId, this.#now())
    await this.#journal.forget()
    return forgotten
  }

  async erase(documentId: DocumentId): Promise<void> {
    this.#journal.handOn()
    await this.#store.erase(documentId)
    await this.#journal.forget()
  }

  async close(): Promise<void> {
    this.#journal.close()
    await this.#store.close()
  }

  create: TableStorage['create'] = (...args) => this.#store.create(...args)

  load(documentId: DocumentId): ReturnType<TableStorage['load']> {
    this.#journal.handOn()
    return this.#store.load(documentId)
  }

  putSnapshot: TableStorage['putSnapshot'] = (...args) => this.#store.putSnapshot(...args)
  getSnapshot: TableStorage['getSnapshot'] = (...args) => this.#store.getSnapshot(...args)
}

/** What journal and store say, brought together for who listens. */
class StorageState {
  durable = 0
  readonly listeners: StorageListener[] = []
  readonly #log: StorageLog
  #failing = { journal: false, store: false }
  #sample: { readonly sequence: number; readonly at: number } | undefined

  constructor(log: StorageLog) {
    this.#log = log
  }

  get failing(): boolean {
    return this.#failing.journal || this.#failing.store
  }

  /** Remembers when the first of those that are on their way was written. */
  written(sequence: number): void {
    this.#sample ??= { sequence, at: performance.now() }
  }

  reach(sequence: number): void {
    this.durable = Math.max(this.durable, sequence)
    let afterMs: number | undefined
    if (this.#sample !== undefined && this.#sample.sequence <= this.durable) {
      afterMs = performance.now() - this.#sample.at
      this.#sample = undefined
    }
    for (const listener of this.listeners) listener.durable(this.durable, afterMs)
  }

  fail(part: 'journal' | 'store', failing: boolean, failure: unknown): void {
    const before = this.failing
    this.#failing = { ...this.#failing, [part]: failing }
    if (failing) this.#log.error({ part, failure: String(failure) }, 'storing fails')
    else this.#log.info({ part }, 'storing works again')
    if (before === this.failing) return
    for (const listener of this.listeners) listener.failing(this.failing)
  }
}

/**
 * Opens the stored documents in `dataDir`. When this resolves, all that the last process wrote to
 * its journal is stored. Rejects when the folder cannot be used.
 */
export const openTableStorage = async (options: TableStorageOptions): Promise<TableStorage> => {
  const { dataDir, log, now = Date.now } = options
  const directory = join(dataDir, 'journal')
  const state = new StorageState(log)
  let journal: Journal | undefined
  const { store, opened } = await WorkerDocumentStore.open(
    { file: join(dataDir, 'documents.sqlite'), journal: directory },
    {
      durable: (sequence) => {
        journal?.settle(sequence)
        state.reach(sequence)
      },
      failing: (failing, message) => state.fail('store', failing, message),
    },
  )
  for (const { segment, bytes } of opened.unreadable) {
    log.warn({ segment, bytes }, 'the journal ended in a record that is not whole')
  }
  removeSegments(directory, opened.segments)
  const unwritten = new UnwrittenMark(join(dataDir, 'unwritten'))
  // What others saw is gone from here, as after a loss of power: they may bring it back.
  if (unwritten.isSet) await store.rememberBoot('unwritten', now())
  const boot = await store.rememberBoot(options.bootId ?? readBootId(now()), now())
  unwritten.put(false)
  journal = new Journal({
    directory,
    lastSequence: opened.lastSequence,
    lastSegment: opened.segments.at(-1) ?? 0,
    handOn: (records) => store.handOver(records),
    onSynced: (sequence) => state.reach(sequence),
    onFailing: (failing, failure) => {
      unwritten.put(failing)
      state.fail('journal', failing, failure)
    },
    ...(options.write && { write: options.write }),
  })
  state.durable = opened.lastSequence
  return new JournaledStorage(store, journal, boot, state, now)
}
