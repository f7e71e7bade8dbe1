import type { AssetId, MeetingId, ParticipantId, SessionId } from '@samenbord/shared/model'

/** The unit of reading: a session can have several documents; so far one, its table. */
export type DocumentId = `${SessionId}/table`

/** A client id of a document, from now on belonging to this participant. */
export interface Claim {
  readonly clientId: number
  readonly participantId: ParticipantId
}

/** What happened to one document, in the order of the whole process. */
export interface JournalEntry {
  /** Rises by one with every entry of the process; never used twice. */
  readonly sequence: number
  readonly documentId: DocumentId
  /** A Yjs update, version 1. */
  readonly update: Uint8Array
  /** Whose the client ids are that write here for the first time. */
  readonly claims: readonly Claim[]
}

/** Everything that is stored of a document. */
export interface StoredDocument {
  /** Which history this is; changes only when a copy is put back. */
  readonly epoch: number
  /** The document as it was when last compacted, as one update. */
  readonly base: Uint8Array
  /** What came after it, in order. */
  readonly updates: readonly Uint8Array[]
  readonly owners: readonly Claim[]
}

/** How a document stands after compacting. */
export interface Compaction {
  readonly base: Uint8Array
  /** How many updates were taken into the base. */
  readonly merged: number
}

/** Whether something that was to leave the files for good has left them. */
export interface Leaving {
  /** Whether all updates are in the base; when they do not fit together they stay as they are. */
  readonly isWhole: boolean
  /** Whether the log holds nothing of it either: it cannot be emptied while another program reads it. */
  readonly isLogEmpty: boolean
}

/** Throws when something did not leave for good. Nothing when the document itself is gone. */
export const checkLeft = (leaving: Leaving | undefined): void => {
  if (leaving?.isWhole === false) throw new Error('The stored document does not fit together')
  if (leaving?.isLogEmpty === false) {
    throw new Error('The log that holds what was to go is in use, and could not be emptied')
  }
}

/** How a document stands after what was deleted from it was forgotten. */
export interface Forgotten extends Leaving {
  readonly base: Uint8Array
}

/** When a document is tidied; milliseconds since 1970. */
export interface Tidying {
  readonly now: number
  /** What is known to lie deleted since before this is cleared away for good. */
  readonly goneBefore: number
}

/** How a document stands after it was tidied. */
export interface Tidied extends Leaving {
  /** How many things were cleared away for good. */
  readonly cleared: number
  /** When something was cleared away: the pictures that the document and its snapshots still name. */
  readonly pictures: readonly AssetId[]
}

/** The document as it was in one meeting. Written once, never changed. */
export interface Snapshot {
  readonly meetingId: MeetingId
  /** Milliseconds since 1970. */
  readonly takenAt: number
  readonly document: Uint8Array
}

/** When this machine was last seen to have started, as the store remembers it. */
export interface Boot {
  readonly bootId: string
  /** When the machine was first seen with this boot id, milliseconds since 1970. */
  readonly since: number
  /** Whether the store had seen the machine before this boot: bytes may have been lost between. */
  readonly restarted: boolean
}

type Awaitable<T> = T | Promise<T>

/**
 * Where documents are kept. Whatever a method has answered survives a loss of power. Every adapter
 * passes the suite in `document-store-suite.ts`. Methods throw (or reject) when the store itself
 * fails; nothing is then half done.
 */
export interface DocumentStore {
  /** Stores a new document; false when there already is one. */
  create(documentId: DocumentId, base: Uint8Array): Awaitable<boolean>
  /**
   * Adds entries, all or none. Entries up to `lastSequence` are known and passed over, and so are
   * those of documents that do not exist: what was erased never comes back.
   */
  append(entries: readonly JournalEntry[]): Awaitable<void>
  /** Undefined when there is no such document. */
  load(documentId: DocumentId): Awaitable<StoredDocument | undefined>
  /**
   * Takes all updates into the base, in one transaction, and notes what lies in it deleted. `now` in
   * milliseconds since 1970. Undefined when there is no document.
   */
  compact(documentId: DocumentId, now: number): Awaitable<Compaction | undefined>
  /**
   * Compacts, and clears away for good what has lain there deleted for long. Only for a document that
   * nobody has open: they would not hear of it. Undefined when there is no document.
   */
  tidy(documentId: DocumentId, tidying: Tidying): Awaitable<Tidied | undefined>
  /** The documents that tidying would make smaller. */
  listUntidy(goneBefore: number): Awaitable<readonly DocumentId[]>
  /**
   * Compacts, and leaves no byte in the files of what was deleted; what is only marked so, and snapshots,
   * stay as they are. Undefined when there is no document.
   */
  forgetDeleted(documentId: DocumentId, now: number): Awaitable<Forgotten | undefined>
  /** Removes the document, its owners and snapshots; nothing of it stays in the files. */
  erase(documentId: DocumentId): Awaitable<void>
  /**
   * Keeps a document without what lies in it deleted. False when this meeting has one already, which
   * then stays as it is.
   */
  putSnapshot(documentId: DocumentId, snapshot: Snapshot): Awaitable<boolean>
  getSnapshot(documentId: DocumentId, meetingId: MeetingId): Awaitable<Snapshot | undefined>
  /** The highest sequence number that was ever appended; 0 at first. */
  lastSequence(): Awaitable<number>
  /** Remembers the boot id of the machine, and answers what is known of it. */
  rememberBoot(bootId: string, now: number): Awaitable<Boot>
  close(): Awaitable<void>
}
