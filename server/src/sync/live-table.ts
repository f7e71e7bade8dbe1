import { DOCUMENT_VERSION } from '@samenbord/shared/document'
import type { ParticipantId, SessionId } from '@samenbord/shared/model'
import { type Announcement, LIMITS } from '@samenbord/shared/protocol'
import { checkLeft, type DocumentId } from '../storage/documents/document-store.ts'
import type { StorageLog, TableStorage } from '../storage/documents/table-storage.ts'
import { BrokenBytes } from './byte-reader.ts'
import type { Connection } from './connection.ts'
import { forBeamer } from './for-beamer.ts'
import { announcementFrame, type Frame, isEmptyUpdate, readFrame } from './frames.ts'
import type { LoopTurns } from './loop-turns.ts'
import { Outflow } from './outflow.ts'
import type { TableClock, TableMetrics } from './ports.ts'
import type { Presence } from './presence.ts'
import { readStateVector } from './state-vector.ts'
import { type TableDocument, Untrusted, waitsForTooMuch } from './table-document.ts'
import type { TableListener } from './tables.ts'

/** What a table in use needs of the rest. */
export interface LiveTableOptions {
  readonly sessionId: SessionId
  readonly documentId: DocumentId
  readonly storage: TableStorage
  readonly listener: TableListener
  readonly log: StorageLog
  readonly metrics: TableMetrics
  readonly clock: TableClock
  readonly turns: LoopTurns
  /** What is in memory can no longer be trusted. */
  readonly onFailed: (message: string, failure: unknown) => void
}

/** Reading a byte that comes in is as much work as answering with so many. */
const ANSWERED = 4

/**
 * A table whose document is there: who is connected, and what passes between them. In memory it is
 * bytes, whether it is idle or not: nothing has to be built of them to pass changes on, so that an
 * idle table costs its document's size and nothing more, and wakes without reading.
 */
export class LiveTable {
  readonly document: TableDocument
  readonly #options: LiveTableOptions
  readonly #presence: Presence
  readonly #connections = new Set<Connection>()
  /** Those who have not been told yet of all they sent, or were told, that it is durable. */
  readonly #awaiting = new Set<Connection>()
  readonly #outflow: Outflow
  #compacting = false
  #ended = false

  constructor(document: TableDocument, presence: Presence, options: LiveTableOptions) {
    this.document = document
    this.#presence = presence
    this.#options = options
    this.#outflow = new Outflow(document, presence, {
      turns: options.turns,
      connections: this.#connections,
      onWritten: (count) => this.#afterWriting(count),
      onFailed: (failure) => options.onFailed('a change could not be passed on', failure),
    })
  }

  get connections(): ReadonlySet<Connection> {
    return this.#connections
  }

  /** How many people sit at the table. */
  get presentCount(): number {
    return new Set(this.#atTable.map(({ participantId }) => participantId)).size
  }

  isPresent(participantId: ParticipantId): boolean {
    return this.#atTable.some((connection) => connection.participantId === participantId)
  }

  /** Lets someone in and tells them everything. */
  letIn(connection: Connection): void {
    const { document } = this
    if (connection.epoch !== undefined && connection.epoch !== document.epoch) {
      connection.breakOff('older-epoch')
      return
    }
    try {
      // Whoever comes is told all of it, and not some of it again.
      this.#outflow.showNow()
      if (this.#ended) {
        connection.breakOff('internal')
        return
      }
      this.#welcome(connection)
      this.flush()
      connection.send(document.question())
      this.#showAll(connection)
      connection.begin()
    } catch (failure) {
      this.#logFailure('a connection could not be let in', failure, connection)
      connection.breakOff('internal')
    }
  }

  /**
   * A frame of someone who was let in. Whatever goes wrong with it is this connection's alone,
   * unless it leaves the document half changed.
   */
  receive(connection: Connection, bytes: Buffer): void {
    if (this.#ended || !this.#connections.has(connection)) return
    try {
      this.#take(connection, bytes)
    } catch (failure) {
      if (failure instanceof BrokenBytes) {
        connection.breakOff('frame-broken')
        return
      }
      if (failure instanceof Untrusted) {
        this.#options.onFailed('a change could not be added', failure.cause)
        return
      }
      this.#logFailure('a frame could not be handled', failure, connection)
      connection.breakOff('internal')
    }
  }

  /** A connection has closed. */
  leave(connection: Connection): void {
    if (!this.#connections.delete(connection)) return
    this.#awaiting.delete(connection)
    this.document.leave(connection)
    this.#presence.leave(connection)
    this.#outflow.showSoon()
    if (connection.isQuiet || this.isPresent(connection.participantId)) return
    const { listener, sessionId } = this.#options
    try {
      listener.left(sessionId, connection.participantId)
    } catch (failure) {
      this.#logFailure('leaving could not be told', failure, connection)
    }
  }

  announce(announcement: Announcement, only?: ParticipantId): void {
    const frame = announcementFrame(announcement)
    const shown = only === undefined ? forBeamer(announcement) : undefined
    const onWall = shown === announcement ? frame : shown && announcementFrame(shown)
    for (const connection of this.#connections) {
      const isMeant = only === undefined || only === connection.participantId
      const own = connection.isBeamer ? onWall : isMeant ? frame : undefined
      if (own !== undefined) connection.sendFact(own)
    }
  }

  /** All entries up to this one are durable. */
  acknowledge(durable: number): void {
    for (const connection of this.#awaiting) this.#acknowledge(connection, durable)
  }

  /** Writes and passes on what waits for it. */
  flush(): void {
    this.#outflow.flush()
  }

  /** The document as it is now, all of it written. */
  whole(): Uint8Array {
    this.flush()
    return this.document.whole()
  }

  /** Adds what the server itself wrote, for everyone at once. */
  add(update: Uint8Array): void {
    this.document.add(update)
    this.flush()
  }

  /** Leaves out of the document, in memory and on disk, what was deleted up to now. */
  async forgetDeleted(): Promise<void> {
    const { document } = this
    if (!document.mayHoldDeleted) return
    const { storage, documentId } = this.#options
    this.flush()
    document.mayHoldDeleted = false
    try {
      const forgotten = await storage.forgetDeleted(documentId)
      if (forgotten?.isWhole === true && !this.#ended) {
        this.flush()
        document.replace(forgotten.base)
      }
      checkLeft(forgotten)
    } catch (failure) {
      document.mayHoldDeleted = true
      throw failure
    }
  }

  /** From now on nothing is taken, written or passed on any more. */
  end(): void {
    this.#ended = true
    this.#outflow.end()
  }

  get #atTable(): readonly Connection[] {
    return [...this.#connections].filter(({ isQuiet }) => !isQuiet)
  }

  #welcome(connection: Connection): void {
    const { listener, sessionId, storage, clock } = this.#options
    const { participantId, access } = connection
    const { epoch } = this.document
    const first = !connection.isQuiet && !this.isPresent(participantId)
    this.#connections.add(connection)
    const { bootId } = storage.boot
    const now = new Date(clock.now()).toISOString()
    const welcome = { type: 'welcome', participantId, access, epoch, bootId, now } as const
    connection.announce({ ...welcome, documentVersion: DOCUMENT_VERSION })
    const viewer = connection.isBeamer ? 'beamer' : participantId
    for (const fact of listener.factsFor(sessionId, viewer)) connection.announce(fact)
    if (storage.failing) connection.announce({ type: 'storage', failing: true })
    if (first) listener.arrived(sessionId, participantId)
  }

  #take(connection: Connection, bytes: Buffer): void {
    const frame = readFrame(bytes)
    const limit = limitOf(connection, frame)
    if (frame.kind !== 'unknown' && bytes.length > limit) {
      connection.breakOff('frame-too-large')
      return
    }
    switch (frame.kind) {
      case 'unknown':
        connection.breakOff('frame-type')
        return
      case 'step1':
        this.#answer(connection, frame.stateVector)
        return
      case 'update':
        this.#takeUpdate(connection, frame.update)
        if (frame.step2) connection.synced = true
        return
      case 'awareness':
        this.#takeStates(connection, frame.states)
        return
      case 'query-awareness':
        if (connection.share.mayAsk(0)) this.#showAll(connection)
        else connection.breakOff('too-many-attempts')
        return
    }
  }

  #answer(connection: Connection, stateVector: Uint8Array): void {
    if (!connection.share.mayAsk(this.document.size / ANSWERED)) {
      connection.breakOff('too-many-attempts')
      return
    }
    const known = readStateVector(stateVector)
    // What is told must be written before.
    this.flush()
    connection.receipts?.answered(this.document.lastSequence)
    connection.sendDocument(this.document.answer(known))
    this.#acknowledge(connection, this.#options.storage.durable)
  }

  #takeUpdate(connection: Connection, update: Uint8Array): void {
    if (isEmptyUpdate(update)) return
    const { metrics, storage } = this.#options
    metrics.received(update.length)
    const outcome = this.document.receive(connection, update)
    switch (outcome.kind) {
      case 'added':
        if (connection.pendingBytes === 0) connection.askedAgain = false
        this.#outflow.writeSoon()
        break
      case 'pending':
        this.#askForMissing(connection)
        break
      case 'refused':
        connection.refuse(outcome.reason)
        break
      case 'broken':
        connection.breakOff(outcome.reason)
        break
      case 'known':
        break
    }
    this.#acknowledge(connection, storage.durable)
  }

  #acknowledge(connection: Connection, durable: number): void {
    const { receipts } = connection
    if (receipts === undefined) return
    connection.acknowledge(durable)
    if (receipts.isSettled) this.#awaiting.delete(connection)
    else this.#awaiting.add(connection)
  }

  #takeStates(connection: Connection, states: Uint8Array): void {
    if (connection.isQuiet) return
    if (!connection.share.mayShow(states.length)) {
      connection.breakOff('too-many-attempts')
      return
    }
    const reason = this.#presence.receive(connection, states)
    this.document.reserveShown(connection)
    if (reason === 'awareness-too-large') connection.breakOff(reason)
    else if (reason !== undefined) connection.refuse(reason)
    this.#outflow.showSoon()
  }

  /**
   * On one connection everything comes in order: what cannot be placed has a gap before it, such as
   * of what was refused. It is asked for once; who then still sends what cannot be placed must start
   * anew.
   */
  #askForMissing(connection: Connection): void {
    if (connection.askedAgain) {
      // What was under way when we asked may still come.
      if (waitsForTooMuch(connection)) connection.breakOff('update-pending')
      return
    }
    connection.askedAgain = true
    this.flush()
    connection.send(this.document.question())
  }

  #afterWriting(count: number): void {
    this.#options.metrics.delivered(count)
    if (this.document.hasGrown && !this.#compacting) void this.#compact()
  }

  #showAll(connection: Connection): void {
    if (!connection.looksOn) return
    const shown = this.#presence.all(connection)
    if (shown !== undefined) connection.send(shown)
  }

  /** Makes the document small again while it is in use, in the other thread. */
  async #compact(): Promise<void> {
    this.#compacting = true
    const { document } = this
    try {
      const { storage, documentId } = this.#options
      const compaction = await storage.compact(documentId)
      if (this.#ended) return
      this.flush()
      if (compaction === undefined || compaction.merged === 0) document.giveUpCompacting()
      else document.replace(compaction.base)
    } catch (failure) {
      document.giveUpCompacting()
      this.#logFailure('a document could not be compacted', failure)
    } finally {
      this.#compacting = false
    }
  }

  #logFailure(message: string, failure: unknown, connection?: Connection): void {
    const { log, sessionId } = this.#options
    const participantId = connection?.participantId
    const stack = failure instanceof Error ? failure.stack : String(failure)
    log.error({ sessionId, ...(participantId && { participantId }), failure: stack }, message)
  }
}

/** How large this frame may be. */
const limitOf = (connection: Connection, frame: Frame): number => {
  if (frame.kind === 'step1') return LIMITS.question
  const isFirst = frame.kind === 'update' && frame.step2 && !connection.synced
  return isFirst ? LIMITS.firstStep2 : LIMITS.frame
}
