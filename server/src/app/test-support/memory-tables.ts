import { type BoardRecord, readStoredPlan } from '@samenbord/shared/document'
import type { Access, MeetingId, ParticipantId, SessionId } from '@samenbord/shared/model'
import {
  type Announcement,
  CLOSE,
  closeCodeFor,
  type RefusalReason,
} from '@samenbord/shared/protocol'
import type { WebSocket } from 'ws'
import { DocumentBytes } from '../../sync/document-bytes.ts'
import { firstDocument } from '../../sync/first-document.ts'
import type {
  Admission,
  FirstContent,
  FirstPlan,
  LayPlan,
  TableListener,
  Tables,
} from '../../sync/tables.ts'

interface Told {
  readonly sessionId: SessionId
  readonly announcement: Announcement
  readonly only: ParticipantId | undefined
}

/** Tables without documents: who sits where and what was told, for tests of what is around them. */
export class MemoryTables implements Tables {
  readonly told: Told[] = []
  readonly dismissed: { participantId: ParticipantId; reason: RefusalReason }[] = []
  readonly accessGiven: { participantId: ParticipantId; access: Access }[] = []
  readonly admissions: Admission[] = []
  readonly snapshots: { sessionId: SessionId; meetingId: MeetingId }[] = []
  /** The tables that were to forget what was deleted. */
  readonly forgotten: SessionId[] = []
  /** What lies on the board of each table at first. */
  readonly documents = new Map<SessionId, readonly BoardRecord[]>()
  /** What stands in the plan of each table. */
  readonly plans = new Map<SessionId, FirstPlan>()
  /** While true, nothing can be stored. */
  failing = false
  readonly #listener: TableListener
  readonly #seats = new Map<SessionId, Map<ParticipantId, Set<WebSocket | undefined>>>()

  constructor(listener: TableListener) {
    this.#listener = listener
  }

  /** Sits someone down without a websocket. */
  sit(sessionId: SessionId, participantId: ParticipantId, socket?: WebSocket): void {
    const table = this.#seats.get(sessionId) ?? new Map()
    this.#seats.set(sessionId, table)
    const sockets = table.get(participantId) ?? new Set()
    const isFirst = !table.has(participantId)
    table.set(participantId, sockets.add(socket))
    if (isFirst) this.#listener.arrived(sessionId, participantId)
  }

  rise(sessionId: SessionId, participantId: ParticipantId): void {
    if (this.#seats.get(sessionId)?.delete(participantId)) {
      this.#listener.left(sessionId, participantId)
    }
  }

  /** The newest announcement of this type. */
  newest<Type extends Announcement['type']>(
    type: Type,
  ): Extract<Announcement, { type: Type }> | undefined {
    return this.told
      .map(({ announcement }) => announcement)
      .reverse()
      .find((each): each is Extract<Announcement, { type: Type }> => each.type === type)
  }

  async create(sessionId: SessionId, content: FirstContent = { records: [] }): Promise<void> {
    this.#store()
    this.documents.set(sessionId, content.records)
    this.plans.set(sessionId, content)
  }

  join(socket: WebSocket, admission: Admission): void {
    const { sessionId, user } = admission
    this.admissions.push(admission)
    for (const fact of this.#listener.factsFor(sessionId, user.participantId)) {
      socket.send(JSON.stringify(fact))
    }
    socket.on('close', () => this.rise(sessionId, user.participantId))
    this.sit(sessionId, user.participantId, socket)
  }

  announce(sessionId: SessionId, announcement: Announcement, only?: ParticipantId): void {
    this.told.push({ sessionId, announcement, only })
  }

  setAccess(_: SessionId, participantId: ParticipantId, access: Access): void {
    this.accessGiven.push({ participantId, access })
  }

  dismiss(sessionId: SessionId, participantId: ParticipantId, reason: RefusalReason): void {
    this.dismissed.push({ participantId, reason })
    for (const socket of this.#seats.get(sessionId)?.get(participantId) ?? []) {
      socket?.close(closeCodeFor(reason), reason)
    }
    this.rise(sessionId, participantId)
  }

  isPresent(sessionId: SessionId, participantId: ParticipantId): boolean {
    return this.#seats.get(sessionId)?.has(participantId) ?? false
  }

  presentCount(sessionId: SessionId): number {
    return this.#seats.get(sessionId)?.size ?? 0
  }

  occupied(): SessionId[] {
    return [...this.#seats].flatMap(([id, { size }]) => (size > 0 ? [id] : []))
  }

  closeBeamers(): void {}

  async forgetDeleted(sessionId: SessionId): Promise<void> {
    this.#store()
    this.forgotten.push(sessionId)
  }

  async tidy(): Promise<void> {}

  async document(sessionId: SessionId): Promise<Uint8Array> {
    return firstDocument({ records: [], ...this.plans.get(sessionId) })
  }

  async addPlan(sessionId: SessionId, lay: LayPlan): Promise<boolean> {
    this.#store()
    const document = await this.document(sessionId)
    const update = await lay(document)
    if (update === undefined) return false
    const reading = readStoredPlan(DocumentBytes.of([document, update]).whole())
    if (!reading.ok) throw new Error(reading.problem)
    this.plans.set(sessionId, { ...reading.plan, writers: [...reading.plan.writers] })
    return true
  }

  async snapshot(): Promise<undefined> {}

  async keepSnapshot(sessionId: SessionId, meetingId: MeetingId): Promise<void> {
    this.#store()
    this.snapshots.push({ sessionId, meetingId })
  }

  async erase(sessionId: SessionId): Promise<void> {
    this.#store()
    for (const sockets of this.#seats.get(sessionId)?.values() ?? []) {
      for (const socket of sockets) socket?.close(CLOSE.gone)
    }
    this.#seats.delete(sessionId)
    this.documents.delete(sessionId)
  }

  async stop(): Promise<void> {
    for (const [sessionId, table] of this.#seats) {
      for (const [participantId, sockets] of table) {
        for (const socket of sockets) socket?.close(CLOSE.shuttingDown)
        this.rise(sessionId, participantId)
      }
    }
  }

  #store(): void {
    if (this.failing) throw new Error('no room')
  }
}
