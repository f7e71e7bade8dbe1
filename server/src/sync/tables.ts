import type { Duplex } from 'node:stream'
import type { BoardRecord, RoleCell, Writer } from '@samenbord/shared/document'
import type {
  Access,
  AssetId,
  Entity,
  LaterRole,
  MeetingId,
  ParticipantId,
  SessionId,
} from '@samenbord/shared/model'
import type { Announcement, PresenceUser, RefusalReason } from '@samenbord/shared/protocol'
import type { WebSocket } from 'ws'

/** Who comes in over a websocket; everything here was decided before the upgrade. */
export interface Admission {
  readonly sessionId: SessionId
  readonly user: PresenceUser
  readonly access: Access
  /** Of which device this is: the hash of the token it came in by. Never sent or logged. */
  readonly device: string
  /** Where the connection comes from, for limits only; never logged. */
  readonly address: string
  /** What the websocket goes over; whole frames are written to it between those that ws writes. */
  readonly transport: Duplex
  /** `?epoch=`: which history the client holds, when it holds one. */
  readonly epoch: number | undefined
  /** `?saved=1`: wants acknowledgements (message 100). */
  readonly wantsSaved: boolean
  /** `?facts=1`: wants announcements (message 101). */
  readonly wantsFacts: boolean
  /**
   * `?quiet=1`: reads and writes without sitting at the table, as a page does that reads all one's
   * tables. It makes nobody present, and neither shows nor sees where people point.
   */
  readonly isQuiet: boolean
  /**
   * `?beamer=1`: a big screen, quiet as well. It sees where people write, so that it can leave out
   * half a word, and stands for whoever opened it.
   */
  readonly isBeamer: boolean
}

/** What has to be added to this document for a plan to stand in it; nothing when it cannot. */
export type LayPlan = (document: Uint8Array) => Promise<Uint8Array | undefined>

/** What the tables ask of the rest of the server. */
export interface TableListener {
  /** All facts one is told on connecting, in order; `welcome` is the table's own. */
  factsFor(sessionId: SessionId, viewer: ParticipantId | 'beamer'): readonly Announcement[]
  /** The first connection of this participant opened, quiet ones left aside. */
  arrived(sessionId: SessionId, participantId: ParticipantId): void
  /** The last connection of this participant closed, quiet ones left aside. */
  left(sessionId: SessionId, participantId: ParticipantId): void
  /** This participant deleted something from the document, or replaced it. Must not throw. */
  deleted(sessionId: SessionId, participantId: ParticipantId): void
  /**
   * What was deleted long ago was cleared away for good; the table and its snapshots still show these
   * pictures. Must not throw.
   */
  cleared(sessionId: SessionId, pictures: readonly AssetId[]): void
}

/** A plan to begin with, with who does what in it. */
export interface FirstPlan {
  readonly entities?: readonly Entity[]
  readonly roles?: readonly RoleCell[]
  readonly rolesLater?: readonly RoleCell<LaterRole>[]
  /** Whoever put that in the plan. */
  readonly writers?: readonly (readonly [ParticipantId, Writer])[]
}

/** What lies on a table from the start, besides what every table holds. */
export interface FirstContent extends FirstPlan {
  /** On the board. */
  readonly records: readonly BoardRecord[]
}

/** How a table was in a meeting before it was made here. */
export interface EarlierTable {
  readonly meetingId: MeetingId
  /** Milliseconds since 1970. */
  readonly takenAt: number
  readonly content: FirstContent
}

/** The live tables: every open connection, every document in use. */
export interface Tables {
  /**
   * Makes and stores the seeded document of a new session, with this on the table, and with how it was
   * in `earlier` meetings.
   */
  create(
    sessionId: SessionId,
    content?: FirstContent,
    earlier?: readonly EarlierTable[],
  ): Promise<void>
  /** Takes over an upgraded websocket. */
  join(socket: WebSocket, admission: Admission): void
  /**
   * Tells every connection of a session, big screens as far as it is for the wall; or those of one
   * participant, whose big screen is not told.
   */
  announce(sessionId: SessionId, announcement: Announcement, only?: ParticipantId): void
  /** From now on this participant's connections have this access, and are told so. */
  setAccess(sessionId: SessionId, participantId: ParticipantId, access: Access): void
  /** Closes all connections of a participant, big screens too, or those of one device. */
  dismiss(
    sessionId: SessionId,
    participantId: ParticipantId,
    reason: RefusalReason,
    device?: string,
  ): void
  /** Closes all big screens of a session, with the reason. */
  closeBeamers(sessionId: SessionId, reason: RefusalReason): void
  isPresent(sessionId: SessionId, participantId: ParticipantId): boolean
  presentCount(sessionId: SessionId): number
  /** The sessions at whose table someone sits. */
  occupied(): SessionId[]
  /**
   * Leaves out of the document what was deleted up to now: who joins after this resolves gets no byte of
   * it, and neither does the disk keep one, snapshots left aside. At most once at a time for each table;
   * who asks meanwhile waits for the next time. Rejects when the storage fails.
   */
  forgetDeleted(sessionId: SessionId): Promise<void>
  /**
   * Of the tables that nobody has open, clears away for good what has lain there deleted for 30 days, and
   * makes small what was left large. Rejects when the storage cannot tell which these are.
   */
  tidy(): Promise<void>
  /** The document as it is now, one Yjs update of version 1. Rejects when the storage fails. */
  document(sessionId: SessionId): Promise<Uint8Array>
  /**
   * Puts a plan into the document of a session, for everyone there at once, after any that is being put
   * there already. Nobody waits while it is laid, and what they write meanwhile stays. Answers whether
   * it did. Rejects when the storage fails.
   */
  addPlan(sessionId: SessionId, lay: LayPlan): Promise<boolean>
  /**
   * Stores an immutable snapshot of the document as it is now, for this meeting. Rejects when the storage
   * fails; asked again, it stores the document as it was the first time.
   */
  keepSnapshot(sessionId: SessionId, meetingId: MeetingId): Promise<void>
  /** The document as it was kept for this meeting; undefined when it was not. */
  snapshot(sessionId: SessionId, meetingId: MeetingId): Promise<Uint8Array | undefined>
  /** Closes all connections (4410) and erases the document, its journal entries and its snapshots. */
  erase(sessionId: SessionId): Promise<void>
  /** Closes everything (4501) after all that was received is durable. */
  stop(): Promise<void>
}
