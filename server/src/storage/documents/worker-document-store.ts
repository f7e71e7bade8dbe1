import type { Worker } from 'node:worker_threads'
import type { MeetingId } from '@samenbord/shared/model'
import { startThread } from '../../thread/start-thread.ts'
import { recordLength, writeRecord } from '../journal/record.ts'
import type {
  Boot,
  Compaction,
  DocumentId,
  DocumentStore,
  Forgotten,
  JournalEntry,
  Snapshot,
  StoredDocument,
  Tidied,
  Tidying,
} from './document-store.ts'
import type {
  StoreAnswer,
  StoreCall,
  WorkerOpened,
  WorkerReply,
  WorkerRequest,
  WorkerStart,
} from './worker-protocol.ts'

/** What the thread tells of its own accord. */
export interface WorkerEvents {
  /** All entries up to this one are stored for good. */
  durable(sequence: number): void
  failing(failing: boolean, message: string): void
}

interface Asked {
  resolve(value: unknown): void
  reject(failure: Error): void
}

const RESTART_MS = 500

/** Starts the thread that stores documents. */
export const startDocumentThread = (): Worker =>
  startThread('document-worker', new URL('../document-worker.ts', import.meta.url))

/**
 * A store in a thread of its own. When the thread dies, what was asked of it fails, and a new one
 * starts, which first stores what stands in the journal.
 */
export class WorkerDocumentStore implements DocumentStore {
  readonly #start: WorkerStart
  readonly #events: WorkerEvents
  #worker: Worker | undefined
  #asked = new Map<number, Asked>()
  #nextId = 1
  #closing = false
  #restart: NodeJS.Timeout | undefined

  readonly #startThread: () => Worker

  private constructor(start: WorkerStart, events: WorkerEvents, startThread: () => Worker) {
    this.#start = start
    this.#events = events
    this.#startThread = startThread
  }

  /** Starts the thread; rejects when the file cannot be opened. */
  static async open(
    start: WorkerStart,
    events: WorkerEvents,
    startThread = startDocumentThread,
  ): Promise<{ store: WorkerDocumentStore; opened: WorkerOpened }> {
    const store = new WorkerDocumentStore(start, events, startThread)
    try {
      return { store, opened: await store.#open() }
    } catch (failure) {
      store.#closing = true
      await store.#worker?.terminate()
      throw failure
    }
  }

  /** Hands over records of the journal; `durable` follows. Takes over the bytes. */
  handOver(records: Uint8Array<ArrayBuffer>): void {
    // Without a thread they are not lost: they stand in the journal, which the next one reads.
    this.#worker?.postMessage({ kind: 'entries', records } satisfies WorkerRequest, [
      records.buffer,
    ])
  }

  /** Has the thread give back memory that it does not need for now. */
  rest(): void {
    this.#worker?.postMessage({ kind: 'rest' } satisfies WorkerRequest)
  }

  create(documentId: DocumentId, base: Uint8Array): Promise<boolean> {
    return this.#call({ method: 'create', args: [documentId, base] })
  }

  async append(entries: readonly JournalEntry[]): Promise<void> {
    const length = entries.reduce((sum, entry) => sum + recordLength(entry), 0)
    const records = Buffer.from(new ArrayBuffer(length))
    let end = 0
    for (const entry of entries) end = writeRecord(records, end, entry)
    this.handOver(new Uint8Array(records.buffer, 0, end))
    // The thread commits before it answers anything that is asked later.
    const reached = await this.lastSequence()
    if (reached < (entries.at(-1)?.sequence ?? 0)) throw new Error('The entries were not stored')
  }

  load(documentId: DocumentId): Promise<StoredDocument | undefined> {
    return this.#call({ method: 'load', args: [documentId] })
  }

  compact(documentId: DocumentId, now: number): Promise<Compaction | undefined> {
    return this.#call({ method: 'compact', args: [documentId, now] })
  }

  tidy(documentId: DocumentId, tidying: Tidying): Promise<Tidied | undefined> {
    return this.#call({ method: 'tidy', args: [documentId, tidying] })
  }

  listUntidy(goneBefore: number): Promise<readonly DocumentId[]> {
    return this.#call({ method: 'listUntidy', args: [goneBefore] })
  }

  forgetDeleted(documentId: DocumentId, now: number): Promise<Forgotten | undefined> {
    return this.#call({ method: 'forgetDeleted', args: [documentId, now] })
  }

  erase(documentId: DocumentId): Promise<void> {
    return this.#call({ method: 'erase', args: [documentId] })
  }

  putSnapshot(documentId: DocumentId, snapshot: Snapshot): Promise<boolean> {
    return this.#call({ method: 'putSnapshot', args: [documentId, snapshot] })
  }

  getSnapshot(documentId: DocumentId, meetingId: MeetingId): Promise<Snapshot | undefined> {
    return this.#call({ method: 'getSnapshot', args: [documentId, meetingId] })
  }

  lastSequence(): Promise<number> {
    return this.#call({ method: 'lastSequence', args: [] })
  }

  rememberBoot(bootId: string, now: number): Promise<Boot> {
    return this.#call({ method: 'rememberBoot', args: [bootId, now] })
  }

  async close(): Promise<void> {
    this.#closing = true
    clearTimeout(this.#restart)
    if (this.#worker === undefined) return
    await this.#ask((id) => ({ kind: 'close', id }))
    await this.#worker.terminate()
  }

  async #open(): Promise<WorkerOpened> {
    const worker = this.#startThread()
    this.#worker = worker
    worker.on('message', (reply: WorkerReply) => this.#hear(reply))
    worker.on('error', (failure) => this.#lost(worker, failure))
    worker.on('exit', () => this.#lost(worker, new Error('The storing thread ended')))
    // The thread answers `open` with exactly this type.
    return (await this.#ask((id) => ({ kind: 'open', id, start: this.#start }))) as WorkerOpened
  }

  #hear(reply: WorkerReply): void {
    switch (reply.kind) {
      case 'durable':
        this.#events.durable(reply.sequence)
        break
      case 'failing':
        this.#events.failing(reply.failing, reply.message)
        break
      case 'answer':
        this.#asked.get(reply.id)?.resolve(reply.value)
        this.#asked.delete(reply.id)
        break
      case 'failed':
        this.#asked.get(reply.id)?.reject(new Error(reply.message))
        this.#asked.delete(reply.id)
        break
    }
  }

  #lost(worker: Worker, failure: Error): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    for (const asked of this.#asked.values()) asked.reject(failure)
    this.#asked.clear()
    if (this.#closing) return
    this.#events.failing(true, failure.message)
    this.#restart = setTimeout(() => void this.#reopen(), RESTART_MS)
  }

  async #reopen(): Promise<void> {
    try {
      const { lastSequence } = await this.#open()
      this.#events.failing(false, '')
      this.#events.durable(lastSequence)
    } catch {
      // `#lost` hears of the end of this thread, tells it, and starts the next.
      await this.#worker?.terminate()
    }
  }

  /** The thread answers each method with what that method of the store returns. */
  #call<Call extends StoreCall>(call: Call): Promise<StoreAnswer<Call['method']>> {
    return this.#ask((id) => ({ kind: 'call', id, call })) as Promise<StoreAnswer<Call['method']>>
  }

  #ask(request: (id: number) => WorkerRequest): Promise<unknown> {
    const worker = this.#worker
    if (worker === undefined) return Promise.reject(new Error('The storing thread is not there'))
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject })
      worker.postMessage(request(id))
    })
  }
}
