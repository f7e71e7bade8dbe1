import { mkdirSync } from 'node:fs'
import { type MessagePort, parentPort } from 'node:worker_threads'
import { giveBackMemory } from '../thread/give-back-memory.ts'
import type { JournalEntry } from './documents/document-store.ts'
import { MergingThread } from './documents/merging-thread.ts'
import { SqliteDocumentStore } from './documents/sqlite-document-store.ts'
import type {
  StoreCall,
  WorkerOpened,
  WorkerReply,
  WorkerRequest,
  WorkerStart,
} from './documents/worker-protocol.ts'
import { readRecords } from './journal/record.ts'
import { readSegment, segmentNumbers } from './journal/segments.ts'

/*
 * The thread that stores documents: it has the database for itself, so that no commit and no load ever
 * keeps a frame waiting. What takes long, merging, is done by yet another, so that no commit waits for it.
 */

const FIRST_RETRY_MS = 100
const LAST_RETRY_MS = 5_000

/** What must not be answered, or done, without the entries that came before. */
const NEEDS_ALL: ReadonlySet<StoreCall['method']> = new Set([
  'load',
  'compact',
  'tidy',
  'forgetDeleted',
  'erase',
])

const messageOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure)

/** Stores what the last process left in its journal. */
const replay = (store: SqliteDocumentStore, directory: string): WorkerOpened => {
  mkdirSync(directory, { recursive: true })
  const segments = segmentNumbers(directory)
  const unreadable: { segment: number; bytes: number }[] = []
  for (const number of segments) {
    const segment = readSegment(directory, number)
    store.append(segment.entries)
    if (segment.unreadable > 0) unreadable.push({ segment: number, bytes: segment.unreadable })
  }
  return { lastSequence: store.lastSequence(), segments, unreadable }
}

const answer = (store: SqliteDocumentStore, call: StoreCall): unknown => {
  switch (call.method) {
    case 'create':
      return store.create(...call.args)
    case 'load':
      return store.load(...call.args)
    case 'compact':
      return store.compact(...call.args)
    case 'tidy':
      return store.tidy(...call.args)
    case 'listUntidy':
      return store.listUntidy(...call.args)
    case 'forgetDeleted':
      return store.forgetDeleted(...call.args)
    case 'erase':
      return store.erase(...call.args)
    case 'putSnapshot':
      return store.putSnapshot(...call.args)
    case 'getSnapshot':
      return store.getSnapshot(...call.args)
    case 'lastSequence':
      return store.lastSequence()
    case 'rememberBoot':
      return store.rememberBoot(...call.args)
  }
}

/** What is answered. */
type Asking = Exclude<WorkerRequest, { kind: 'entries' | 'rest' }>

class DocumentThread {
  readonly #port: MessagePort
  readonly #merging = new MergingThread()
  #store: SqliteDocumentStore | undefined
  /** Entries that wait for a commit. */
  #entries: JournalEntry[] = []
  #scheduled = false
  #retry: NodeJS.Timeout | undefined
  #retryMs = FIRST_RETRY_MS

  constructor(port: MessagePort) {
    this.#port = port
  }

  receive(request: WorkerRequest): void {
    if (request.kind === 'entries') {
      this.#take(request.records)
      return
    }
    if (request.kind === 'rest') {
      this.#merging.rest()
      giveBackMemory()
      return
    }
    void this.#answer(request)
  }

  async #answer(request: Asking): Promise<void> {
    const { id } = request
    try {
      this.#reply({ kind: 'answer', id, value: await this.#serve(request) })
    } catch (failure) {
      this.#reply({ kind: 'failed', id, message: messageOf(failure) })
    }
  }

  #serve(request: Asking): unknown {
    if (request.kind === 'open') return this.#open(request.start)
    // Whoever asks for a document must find in it what was handed over before.
    this.#commit()
    if (request.kind === 'close') return this.#close()
    if (this.#store === undefined) throw new Error('The store is not open')
    if (this.#entries.length > 0 && NEEDS_ALL.has(request.call.method)) {
      throw new Error('What was written before could not be stored')
    }
    return answer(this.#store, request.call)
  }

  async #close(): Promise<void> {
    clearTimeout(this.#retry)
    const store = this.#store
    this.#store = undefined
    await store?.close()
    this.#merging.end()
  }

  #open({ file, journal }: WorkerStart): WorkerOpened {
    const store = new SqliteDocumentStore(file, this.#merging.merge)
    const opened = replay(store, journal)
    this.#store = store
    return opened
  }

  #take(records: Uint8Array<ArrayBuffer>): void {
    const { entries } = readRecords(Buffer.from(records.buffer, records.byteOffset, records.length))
    // One by one: after a long failure there can be more than a call takes arguments.
    for (const entry of entries) this.#entries.push(entry)
    if (this.#scheduled) return
    this.#scheduled = true
    // After everything that has arrived by now, so that one commit stores it all.
    setImmediate(() => {
      this.#scheduled = false
      this.#commit()
    })
  }

  #commit(): void {
    const newest = this.#entries.at(-1)
    if (newest === undefined || this.#store === undefined) return
    try {
      this.#store.append(this.#entries)
    } catch (failure) {
      this.#retryLater(failure)
      return
    }
    this.#entries = []
    if (this.#retry !== undefined) {
      clearTimeout(this.#retry)
      this.#retry = undefined
      this.#retryMs = FIRST_RETRY_MS
      this.#reply({ kind: 'failing', failing: false, message: '' })
    }
    this.#reply({ kind: 'durable', sequence: newest.sequence })
  }

  #retryLater(failure: unknown): void {
    if (this.#retry === undefined) {
      this.#reply({ kind: 'failing', failing: true, message: messageOf(failure) })
    }
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.#commit(), this.#retryMs)
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS)
  }

  #reply(reply: WorkerReply): void {
    this.#port.postMessage(reply, reply.kind === 'answer' ? buffersOf(reply.value) : [])
  }
}

/** The memory of an answer, to be handed over instead of copied. */
const buffersOf = (value: unknown): ArrayBuffer[] => {
  if (value instanceof Uint8Array) {
    return value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength
      ? [value.buffer]
      : []
  }
  if (Array.isArray(value)) return value.flatMap(buffersOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(buffersOf)
}

if (parentPort !== null) {
  const thread = new DocumentThread(parentPort)
  parentPort.on('message', (request: WorkerRequest) => thread.receive(request))
}
