import type { ParticipantId, SessionId } from '@samenbord/shared/model'
import type { Announcement, RefusalReason } from '@samenbord/shared/protocol'
import type { DocumentId, StoredDocument } from '../storage/documents/document-store.ts'
import type { StorageLog, TableStorage } from '../storage/documents/table-storage.ts'
import type { Connection } from './connection.ts'
import { LiveTable } from './live-table.ts'
import type { LoopTurns } from './loop-turns.ts'
import type { TableClock, TableMetrics } from './ports.ts'
import { Presence } from './presence.ts'
import { TableDocument } from './table-document.ts'
import type { LayPlan, TableListener } from './tables.ts'

/** What a room needs of the rest. */
export interface RoomOptions {
  readonly sessionId: SessionId
  readonly documentId: DocumentId
  readonly storage: TableStorage
  readonly listener: TableListener
  readonly log: StorageLog
  readonly metrics: TableMetrics
  readonly clock: TableClock
  readonly turns: LoopTurns
  /** How long a document stays in memory after the last has left, in milliseconds. */
  readonly graceMs: number
  /** The room ended without having put away what it holds, and can be forgotten. */
  readonly onEmpty: (room: Room) => void
  /** The room has given everything back, and can be forgotten: its document is nobody's now. */
  readonly onPutAway: (room: Room) => void
}

/** Where a room is in its life. */
type RoomState =
  /** The document is being read; who comes waits. */
  | { readonly kind: 'loading'; readonly arriving: Set<Connection> }
  | { readonly kind: 'live'; readonly table: LiveTable }
  /** Everyone has left; who comes before it is over finds everything as it was. */
  | { readonly kind: 'leaving'; readonly table: LiveTable; readonly timer: NodeJS.Timeout }
  | { readonly kind: 'gone' }

/** After a loss of power, for so long may others bring back what the server lost. */
const BRINGING_BACK_MS = 60_000

/** The life of one table in memory: read when the first comes, put away after the last has left. */
export class Room {
  readonly #options: RoomOptions
  #state: RoomState = { kind: 'loading', arriving: new Set() }
  /** Who waited for the document, and is let in after those before them. */
  #entering: Connection[] = []
  readonly #whenLoaded: Promise<void>

  constructor(options: RoomOptions) {
    this.#options = options
    this.#whenLoaded = this.#load()
  }

  /** Everyone who is connected, let in or not. */
  get everyone(): readonly Connection[] {
    const state = this.#state
    if (state.kind === 'gone') return []
    if (state.kind === 'loading') return [...state.arriving]
    return [...state.table.connections, ...this.#entering]
  }

  get presentCount(): number {
    return this.#table?.presentCount ?? 0
  }

  isPresent(participantId: ParticipantId): boolean {
    return this.#table?.isPresent(participantId) ?? false
  }

  countFrom(address: string): number {
    return this.everyone.filter((connection) => connection.address === address).length
  }

  /** Someone comes in: at once, or when the document is there. */
  enter(connection: Connection): void {
    const state = this.#state
    switch (state.kind) {
      case 'loading':
        state.arriving.add(connection)
        return
      case 'leaving':
        clearTimeout(state.timer)
        this.#open(state.table, [connection])
        return
      case 'live':
        state.table.letIn(connection)
        return
      case 'gone':
        connection.breakOff('session-ended')
        return
    }
  }

  receive(connection: Connection, frame: Buffer): void {
    this.#table?.receive(connection, frame)
  }

  /** A connection has closed. */
  leave(connection: Connection): void {
    const state = this.#state
    if (state.kind === 'loading') state.arriving.delete(connection)
    if (state.kind !== 'live') return
    state.table.leave(connection)
    if (state.table.connections.size === 0) this.#leaveSoon(state.table)
  }

  announce(announcement: Announcement, only?: ParticipantId): void {
    this.#table?.announce(announcement, only)
  }

  /** All entries up to this one are durable. */
  acknowledge(durable: number): void {
    this.#table?.acknowledge(durable)
  }

  /** Writes and passes on what waits for it. */
  flush(): void {
    this.#table?.flush()
  }

  /** The document as it is now; undefined when this room does not have it. */
  whole(): Uint8Array | undefined {
    return this.#table?.whole()
  }

  /**
   * Leaves out of the document, in memory and on disk, what was deleted up to now. False when this room
   * does not have the document.
   */
  async forgetDeleted(): Promise<boolean> {
    // What is being read now was stored before.
    if (this.#state.kind === 'loading') await this.#whenLoaded
    const table = this.#table
    if (table === undefined) return false
    await table.forgetDeleted()
    return true
  }

  /**
   * Adds what `lay` makes of the document as it is now, when that is anything; what others write
   * meanwhile stays. It is elsewhere when this room does not have the document, or not any more.
   */
  async add(lay: LayPlan): Promise<'added' | 'nothing' | 'elsewhere'> {
    if (this.#state.kind === 'loading') await this.#whenLoaded
    const table = this.#table
    if (table === undefined) return 'elsewhere'
    const update = await lay(table.whole())
    if (update === undefined) return 'nothing'
    if (this.#table !== table) return 'elsewhere'
    table.add(update)
    return 'added'
  }

  /** Closes everything; from now on nothing is taken or written any more. */
  end(reason: RefusalReason): void {
    const state = this.#state
    const connections = this.everyone
    if (state.kind === 'leaving') clearTimeout(state.timer)
    const table = this.#table
    table?.end()
    this.#state = { kind: 'gone' }
    for (const connection of connections) {
      connection.close(reason)
      table?.leave(connection)
    }
  }

  get #table(): LiveTable | undefined {
    const state = this.#state
    return state.kind === 'live' || state.kind === 'leaving' ? state.table : undefined
  }

  async #load(): Promise<void> {
    const { storage, documentId } = this.#options
    let table: LiveTable | undefined
    let refusal: RefusalReason = 'session-unknown'
    try {
      const stored = await storage.load(documentId)
      if (stored !== undefined) table = this.#tableOf(stored)
    } catch (failure) {
      this.#logFailure('a document could not be read', failure)
      refusal = 'storage-failing'
    }
    if (this.#state.kind !== 'loading') return
    const arriving = [...this.#state.arriving]
    if (table !== undefined) {
      this.#open(table, arriving)
      return
    }
    // Never an empty document instead: who comes again may find it.
    this.#state = { kind: 'gone' }
    for (const connection of arriving) connection.breakOff(refusal)
    this.#options.onEmpty(this)
  }

  #tableOf(stored: StoredDocument): LiveTable {
    const { documentId, storage, listener, clock, log, sessionId } = this.#options
    const document = new TableDocument(stored, {
      documentId,
      storage,
      isAbsent: () => this.#absence(),
      onDeleted: ({ participantId }) => listener.deleted(sessionId, participantId),
      onBroughtBack: ({ participantId }, sections) => {
        log.warn(
          { sessionId, participantId, sections },
          'lost changes were brought back by another',
        )
      },
    })
    return new LiveTable(document, new Presence(clock.now()), {
      ...this.#options,
      onFailed: (message, failure) => this.#fail(message, failure),
    })
  }

  #open(table: LiveTable, first: readonly Connection[]): void {
    this.#state = { kind: 'live', table }
    this.#entering = [...first]
    // Letting someone in can close the table to those who come after.
    for (let next = this.#entering.shift(); next !== undefined; next = this.#entering.shift()) {
      if (next.isOpen) table.letIn(next)
    }
    this.#stayOrLeave(table)
  }

  /** The first of several may have been sent away at the door before the next came in. */
  #stayOrLeave(table: LiveTable): void {
    const state = this.#state
    // Letting someone in may have failed, and then this room is over.
    if (state.kind === 'gone') return
    if (table.connections.size === 0) {
      this.#leaveSoon(table)
    } else if (state.kind === 'leaving') {
      clearTimeout(state.timer)
      this.#state = { kind: 'live', table }
    }
  }

  #leaveSoon(table: LiveTable): void {
    if (this.#state.kind === 'leaving') clearTimeout(this.#state.timer)
    const timer = setTimeout(() => void this.#putAway(table, timer), this.#options.graceMs)
    this.#state = { kind: 'leaving', table, timer }
  }

  async #putAway(table: LiveTable, timer: NodeJS.Timeout): Promise<void> {
    const { storage, documentId, onPutAway } = this.#options
    const { document } = table
    table.flush()
    try {
      if (document.hasChanged && !storage.failing) await storage.compact(documentId)
    } catch (failure) {
      this.#logFailure('a document could not be compacted', failure)
    }
    // Whoever came meanwhile may have left again, and then another timer runs.
    if (this.#state.kind !== 'leaving' || this.#state.timer !== timer) return
    // As long as something is only here, the room stays.
    if (document.lastSequence > storage.durable) {
      this.#leaveSoon(table)
      return
    }
    table.end()
    this.#state = { kind: 'gone' }
    onPutAway(this)
  }

  #absence(): ((owner: ParticipantId) => boolean) | undefined {
    const { storage, clock } = this.#options
    const { restarted, since } = storage.boot
    if (!restarted || clock.now() - since > BRINGING_BACK_MS) return undefined
    // Who is there but has not told yet what they hold cannot speak for themselves either.
    return (owner) =>
      !this.everyone.some(({ participantId, synced }) => participantId === owner && synced)
  }

  /** What is in memory can no longer be trusted; it is read anew when they come back. */
  #fail(message: string, failure: unknown): void {
    this.#logFailure(message, failure)
    this.end('internal')
    this.#options.onEmpty(this)
  }

  #logFailure(message: string, failure: unknown): void {
    const { log, sessionId } = this.#options
    const stack = failure instanceof Error ? failure.stack : String(failure)
    log.error({ sessionId, failure: stack }, message)
  }
}
