import type { MeetingId, SessionId } from '@samenbord/shared/model'
import type { Snapshot } from '../storage/documents/document-store.ts'
import type { TableStorage } from '../storage/documents/table-storage.ts'
import { documentOf } from './document-id.ts'
import type { TableClock } from './ports.ts'

/** How a table was at the end of a meeting, which is not stored yet. */
interface Unkept {
  readonly sessionId: SessionId
  readonly snapshot: Snapshot
}

/** How tables were at the ends of their meetings. */
export class Snapshots {
  readonly #storage: Pick<TableStorage, 'putSnapshot' | 'getSnapshot'>
  readonly #clock: TableClock
  /** By meeting; a restart forgets them. */
  readonly #unkept = new Map<MeetingId, Unkept>()

  constructor(storage: Pick<TableStorage, 'putSnapshot' | 'getSnapshot'>, clock: TableClock) {
    this.#storage = storage
    this.#clock = clock
  }

  /**
   * Stores how a table is, for this meeting. When that fails it rejects, and the next time stores how it
   * was the first time.
   */
  async keep(
    sessionId: SessionId,
    meetingId: MeetingId,
    documentNow: () => Promise<Uint8Array>,
  ): Promise<void> {
    const { snapshot } =
      this.#unkept.get(meetingId) ?? (await this.#take(sessionId, meetingId, documentNow))
    await this.#storage.putSnapshot(documentOf(sessionId), snapshot)
    this.#unkept.delete(meetingId)
  }

  /** How the table was at the end of this meeting, when that is stored. */
  async of(sessionId: SessionId, meetingId: MeetingId): Promise<Uint8Array | undefined> {
    return (await this.#storage.getSnapshot(documentOf(sessionId), meetingId))?.document
  }

  /** Forgets what is not stored yet of a table that is erased. */
  drop(sessionId: SessionId): void {
    for (const [meetingId, unkept] of this.#unkept) {
      if (unkept.sessionId === sessionId) this.#unkept.delete(meetingId)
    }
  }

  async #take(
    sessionId: SessionId,
    meetingId: MeetingId,
    documentNow: () => Promise<Uint8Array>,
  ): Promise<Unkept> {
    const takenAt = this.#clock.now()
    const snapshot = { meetingId, takenAt, document: await documentNow() }
    // Whoever asked for it at the same time has the first.
    const taken = this.#unkept.get(meetingId) ?? { sessionId, snapshot }
    this.#unkept.set(meetingId, taken)
    return taken
  }
}
