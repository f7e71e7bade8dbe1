import { setTimeout as sleep } from 'node:timers/promises'
import type { MeetingId, ParticipantId, SessionId } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { LIMITS } from '@samenbord/shared/protocol'
import type { WebSocket } from 'ws'
import { checkLeft } from '../storage/documents/document-store.ts'
import type { StorageLog, TableStorage } from '../storage/documents/table-storage.ts'
import { giveBackMemory } from '../thread/give-back-memory.ts'
import { Connection } from './connection.ts'
import { DocumentBytes } from './document-bytes.ts'
import { documentOf } from './document-id.ts'
import { FairShare } from './fair-share.ts'
import { firstDocument } from './first-document.ts'
import { Later } from './later.ts'
import { LoopTurns } from './loop-turns.ts'
import { OneAtATime } from './one-at-a-time.ts'
import type { TableClock, TableMetrics } from './ports.ts'
import { Room } from './room.ts'
import { Snapshots } from './snapshots.ts'
import type { Admission, LayPlan, TableListener, Tables } from './tables.ts'
import { Tidying } from './tidying.ts'

export interface TablesOptions {
  /** Stays the caller's to close, after `stop`. */
  readonly storage: TableStorage
  readonly listener: TableListener
  readonly log: StorageLog
  readonly metrics: TableMetrics
  readonly clock?: TableClock
  /** How long a document stays in memory after the last has left, in milliseconds. */
  readonly graceMs?: number
  /** How often connections are kept alive and looked after, in milliseconds. */
  readonly keepAliveMs?: number
}

const GRACE_MS = 10_000
/** So long after it may be told how much is durable it is, at the latest, in milliseconds. */
const ACKNOWLEDGE_MS = 45
/** y-websocket gives up after 30 s of silence; twice this is the longest silence it hears. */
const KEEP_ALIVE_MS = 10_000
const STOP_MS = 7_000
const CLOSED_MS = 500
/** So long after the last room was put away the memory that they took is given back, in milliseconds. */
const REST_MS = 3_000
/** Forgetting what was deleted takes the storing thread: a table has it so often at most. */
const FORGET_EVERY_MS = 1_000

class LiveTables implements Tables {
  readonly #storage: TableStorage
  readonly #listener: TableListener
  readonly #log: StorageLog
  readonly #metrics: TableMetrics
  readonly #clock: TableClock
  readonly #graceMs: number
  readonly #turns: LoopTurns
  /** Tells how much is durable, when nothing else was sent meanwhile. */
  readonly #acknowledging = new Later<Connection>(ACKNOWLEDGE_MS, (to) => to.sendDue())
  readonly #rooms = new Map<SessionId, Room>()
  readonly #shares = new Map<string, FairShare>()
  readonly #forgetting = new Map<SessionId, OneAtATime>()
  readonly #tidying: Tidying
  readonly #snapshots: Snapshots
  readonly #addingPlans = new Map<SessionId, Promise<boolean>>()
  readonly #keepAlive: NodeJS.Timeout
  #rest: NodeJS.Timeout | undefined
  #connections = 0
  #stopping = false
  #onDurable: (() => void) | undefined

  constructor(options: TablesOptions) {
    this.#storage = options.storage
    this.#listener = options.listener
    this.#log = options.log
    this.#metrics = options.metrics
    this.#clock = options.clock ?? { now: Date.now }
    this.#graceMs = options.graceMs ?? GRACE_MS
    this.#turns = new LoopTurns(options.storage)
    this.#tidying = new Tidying(options)
    this.#snapshots = new Snapshots(options.storage, this.#clock)
    this.#storage.listen({
      durable: (sequence, afterMs) => this.#durable(sequence, afterMs),
      failing: (failing) => {
        for (const room of this.#rooms.values()) room.announce({ type: 'storage', failing })
      },
    })
    this.#keepAlive = setInterval(() => {
      for (const room of this.#rooms.values()) {
        for (const connection of room.everyone) connection.keepAlive()
      }
      for (const [whose, share] of this.#shares) if (share.isOver) this.#shares.delete(whose)
    }, options.keepAliveMs ?? KEEP_ALIVE_MS).unref()
  }

  create: Tables['create'] = async (sessionId, content = { records: [] }, earlier = []) => {
    const documentId = documentOf(sessionId)
    const made = await this.#storage.create(documentId, firstDocument(content))
    if (!made) throw new Error('This session has a document already')
    for (const { meetingId, takenAt, content: then } of earlier) {
      const document = firstDocument(then)
      await this.#storage.putSnapshot(documentId, { meetingId, takenAt, document })
    }
  }

  join(socket: WebSocket, admission: Admission): void {
    const { sessionId, address } = admission
    const share = this.#shareOf(sessionId, admission.user.participantId)
    // A room can be replaced under a connection that is on its way out, never under one that is in.
    let room: Room | undefined
    const connection = new Connection(socket, admission, share, this.#metrics, {
      received: (from, frame) => room?.receive(from, frame),
      due: (to) => this.#acknowledging.ask(to),
      closed: (from) => {
        this.#count(-1)
        share.leave(from)
        room?.leave(from)
      },
    })
    this.#count(1)
    if (this.#stopping) {
      connection.breakOff('shutting-down')
      return
    }
    const here = this.#rooms.get(sessionId) ?? this.#open(sessionId)
    if (here.countFrom(address) >= LIMITS.connectionsPerAddress) {
      connection.breakOff('too-many-connections')
      return
    }
    const unwelcome = share.come(connection)
    if (unwelcome !== undefined) {
      connection.breakOff(unwelcome)
      return
    }
    room = here
    here.enter(connection)
  }

  announce: Tables['announce'] = (sessionId, announcement, only) => {
    this.#rooms.get(sessionId)?.announce(announcement, only)
  }

  setAccess: Tables['setAccess'] = (sessionId, participantId, access) => {
    for (const connection of this.#of(sessionId, participantId)) {
      if (!connection.isBeamer) connection.changeAccess(access)
      else if (!may(access, 'beamer.open')) connection.close('beamer-unknown')
    }
  }

  dismiss: Tables['dismiss'] = (sessionId, participantId, reason, device) => {
    for (const connection of this.#of(sessionId, participantId)) {
      if (device === undefined || connection.device === device) connection.close(reason)
    }
  }

  closeBeamers: Tables['closeBeamers'] = (sessionId, reason) => {
    for (const connection of this.#rooms.get(sessionId)?.everyone ?? []) {
      if (connection.isBeamer) connection.close(reason)
    }
  }

  isPresent(sessionId: SessionId, participantId: ParticipantId): boolean {
    return this.#rooms.get(sessionId)?.isPresent(participantId) ?? false
  }

  presentCount(sessionId: SessionId): number {
    return this.#rooms.get(sessionId)?.presentCount ?? 0
  }

  occupied(): SessionId[] {
    return [...this.#rooms].flatMap(([id, room]) => (room.presentCount > 0 ? [id] : []))
  }

  forgetDeleted(sessionId: SessionId): Promise<void> {
    for (const [id, forgetting] of this.#forgetting) {
      if (id !== sessionId && forgetting.isIdle) this.#forgetting.delete(id)
    }
    const known = this.#forgetting.get(sessionId)
    const forgetting = known ?? new OneAtATime(() => this.#forgetIn(sessionId), FORGET_EVERY_MS)
    this.#forgetting.set(sessionId, forgetting)
    return forgetting.ask()
  }

  tidy(): Promise<void> {
    return this.#tidying.all((sessionId) => this.#stopping || this.#rooms.has(sessionId))
  }

  async document(sessionId: SessionId): Promise<Uint8Array> {
    return this.#rooms.get(sessionId)?.whole() ?? (await this.#stored(sessionId))
  }

  keepSnapshot(sessionId: SessionId, meetingId: MeetingId): Promise<void> {
    return this.#snapshots.keep(sessionId, meetingId, () => this.document(sessionId))
  }

  snapshot(sessionId: SessionId, meetingId: MeetingId): Promise<Uint8Array | undefined> {
    return this.#snapshots.of(sessionId, meetingId)
  }

  async addPlan(sessionId: SessionId, lay: LayPlan): Promise<boolean> {
    // One after the other: who comes second finds the plan of the first.
    const before = this.#addingPlans.get(sessionId)
    const mine = Promise.allSettled([before]).then(() => this.#addPlan(sessionId, lay))
    this.#addingPlans.set(sessionId, mine)
    try {
      return await mine
    } finally {
      if (this.#addingPlans.get(sessionId) === mine) this.#addingPlans.delete(sessionId)
    }
  }

  async #addPlan(sessionId: SessionId, lay: LayPlan): Promise<boolean> {
    // A room can be put away while it is asked; it is not twice in a row.
    for (let attempt = 0; attempt < 2; attempt++) {
      const room = this.#rooms.get(sessionId) ?? this.#open(sessionId)
      const added = await room.add(lay)
      if (added !== 'elsewhere') return added === 'added'
    }
    throw new Error('The document of this session cannot be read')
  }

  async erase(sessionId: SessionId): Promise<void> {
    const room = this.#rooms.get(sessionId)
    // The room stays in the list, so that who comes meanwhile is told that the session has ended.
    room?.end('session-ended')
    this.#snapshots.drop(sessionId)
    try {
      await this.#storage.erase(documentOf(sessionId))
    } finally {
      if (room !== undefined) this.#forget(sessionId, room)
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true
    clearInterval(this.#keepAlive)
    clearTimeout(this.#rest)
    const rooms = [...this.#rooms.values()]
    for (const room of rooms) {
      for (const connection of room.everyone) connection.pause()
      room.flush()
    }
    this.#storage.hurry()
    const durable = await this.#untilDurable()
    if (!durable) this.#log.error({ ms: STOP_MS }, 'stopped before everything was durable')
    const closed = rooms.flatMap((room) => room.everyone.map((connection) => connection.whenClosed))
    for (const room of rooms) room.end('shutting-down')
    this.#rooms.clear()
    this.#metrics.rooms(0)
    await Promise.race([Promise.all(closed), sleep(CLOSED_MS, undefined, { ref: false })])
  }

  async #forgetIn(sessionId: SessionId): Promise<void> {
    let former: Room | undefined
    for (;;) {
      const room = this.#rooms.get(sessionId)
      if (room === undefined || room === former) break
      if (await room.forgetDeleted()) return
      former = room
    }
    // Who opens the room from here on reads what is stored after this was asked of the storage.
    checkLeft(await this.#storage.forgetDeleted(documentOf(sessionId)))
  }

  #open(sessionId: SessionId): Room {
    const room: Room = new Room({
      sessionId,
      documentId: documentOf(sessionId),
      storage: this.#storage,
      listener: this.#listener,
      log: this.#log,
      metrics: this.#metrics,
      clock: this.#clock,
      turns: this.#turns,
      graceMs: this.#graceMs,
      onEmpty: (empty) => this.#forget(sessionId, empty),
      onPutAway: (empty) => {
        this.#forget(sessionId, empty)
        void this.#tidying.one(sessionId)
      },
    })
    this.#rooms.set(sessionId, room)
    this.#tidying.used(sessionId)
    this.#metrics.rooms(this.#rooms.size)
    return room
  }

  /** What someone may take at a table; it outlasts their connections. */
  #shareOf(sessionId: SessionId, participantId: ParticipantId): FairShare {
    const whose = `${sessionId} ${participantId}`
    const known = this.#shares.get(whose)
    if (known !== undefined) return known
    const share = new FairShare(this.#clock)
    this.#shares.set(whose, share)
    return share
  }

  #forget(sessionId: SessionId, room: Room): void {
    if (this.#rooms.get(sessionId) === room) this.#rooms.delete(sessionId)
    this.#metrics.rooms(this.#rooms.size)
    if (this.#rooms.size === 0) this.#restSoon()
  }

  #restSoon(): void {
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => {
      if (this.#rooms.size > 0 || this.#stopping) return
      this.#storage.rest()
      giveBackMemory()
    }, REST_MS).unref()
  }

  #of(sessionId: SessionId, participantId: ParticipantId): readonly Connection[] {
    const everyone = this.#rooms.get(sessionId)?.everyone ?? []
    return everyone.filter((connection) => connection.participantId === participantId)
  }

  async #stored(sessionId: SessionId): Promise<Uint8Array> {
    const stored = await this.#storage.load(documentOf(sessionId))
    if (stored === undefined) throw new Error('This session has no document')
    return DocumentBytes.of([stored.base, ...stored.updates]).whole()
  }

  #count(change: number): void {
    this.#connections += change
    this.#metrics.connections(this.#connections)
  }

  #durable(sequence: number, afterMs: number | undefined): void {
    if (afterMs !== undefined) this.#metrics.durableAfter(afterMs)
    for (const room of this.#rooms.values()) room.acknowledge(sequence)
    if (sequence >= this.#storage.lastSequence) this.#onDurable?.()
  }

  #untilDurable(): Promise<boolean> {
    if (this.#storage.durable >= this.#storage.lastSequence) return Promise.resolve(true)
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), STOP_MS)
      this.#onDurable = () => {
        clearTimeout(timer)
        resolve(true)
      }
    })
  }
}

/** Opens the tables on what is stored. */
export const createTables = (options: TablesOptions): Tables => new LiveTables(options)
