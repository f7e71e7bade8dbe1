import { may } from '@samenbord/shared/permission'
import { LIMITS, type RefusalReason } from '@samenbord/shared/protocol'
import type { Claim, DocumentId, StoredDocument } from '../storage/documents/document-store.ts'
import type { TableStorage } from '../storage/documents/table-storage.ts'
import type { Connection } from './connection.ts'
import { type Change, DocumentBytes, isNew } from './document-bytes.ts'
import type { Missing } from './missing.ts'
import { type Judgement, Owners, type Writer } from './owners.ts'
import { type PendingUpdate, PendingUpdates } from './pending-updates.ts'
import { NOTHING_TO_STORE, type Receipt } from './receipts.ts'
import { questionFrame } from './state-vector.ts'
import type { Most, Section } from './update-reading.ts'

/** What happened with an update of a client. */
export type Outcome =
  /** It was added, and has to be passed on. */
  | { readonly kind: 'added' }
  /** All of it was known. */
  | { readonly kind: 'known' }
  /** It waits for what has to come before it. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** The bytes are no update. */
  | { readonly kind: 'broken'; readonly reason: RefusalReason }

/** The same, with what was added. */
type Judged =
  | Exclude<Outcome, { kind: 'added' }>
  | { readonly kind: 'added'; readonly change: Change }

const ADDED: Outcome = { kind: 'added' }

/** Thrown when adding a change went wrong: what is in memory can no longer be trusted. */
export class Untrusted extends Error {
  constructor(cause: unknown) {
    super('A change could not be added', { cause })
  }
}

/** A change on its way to the others. */
export interface Outgoing {
  readonly frame: Buffer
  /** Who made all of it, when that is one connection. */
  readonly by: Connection | undefined
}

export interface TableDocumentOptions {
  readonly documentId: DocumentId
  readonly storage: TableStorage
  /** See `Writer.isAbsent`. */
  readonly isAbsent: () => Writer['isAbsent']
  /** Told when something was deleted, or replaced under its key. */
  readonly onDeleted: (connection: Connection) => void
  /** Told when a participant brought back what the server lost of others. */
  readonly onBroughtBack: (connection: Connection, sections: number) => void
}

/** A client may make this many client ids its own on one connection; a browser needs one or two. */
const MAX_CLAIMS = 64
/** What someone made while not connected holds at most so much; a whole year has less. */
const MOST_AT_FIRST: Most = { structs: 250_000, ranges: 250_000 }
/** Everything else: everyone has to place these structs at once. */
const MOST: Most = { ...MOST_AT_FIRST, structs: 20_000 }
/** So often an update waits for one thing after another. */
const MOST_TURNS = 16
/** What a struct and a deleted range count for besides their bytes: everyone has to place them. */
const STRUCT_AMOUNT = 24
const RANGE_AMOUNT = 64
/** While nothing can be written, this much is kept in memory at most. */
const MAX_BACKLOG = 64 * 1024 * 1024
const COMPACT_BYTES = 512 * 1024

/** The document of one table, and who may write what in it. Knows nothing of sending. */
export class TableDocument {
  readonly epoch: number
  /**
   * Whether something may have been deleted, or replaced under its key, since that was last forgotten.
   * Whoever forgets says that it was.
   */
  mayHoldDeleted = true
  readonly #options: TableDocumentOptions
  readonly #owners: Owners
  readonly #pending = new PendingUpdates()
  #bytes: DocumentBytes
  /** Of the changes that were not written yet: whose they are, and what waits for them. */
  #by: Connection | 'several' | undefined
  #claims: Claim[] = []
  #receipt: Receipt = { sequence: Number.POSITIVE_INFINITY }
  #late: Receipt[] = []
  #written: Receipt = { sequence: 0 }
  #compactAt: number
  #changed: boolean

  /** Throws when what is stored does not make a whole document. */
  constructor(stored: StoredDocument, options: TableDocumentOptions) {
    this.#options = options
    this.epoch = stored.epoch
    this.#owners = new Owners(stored.owners)
    this.#bytes = DocumentBytes.of([stored.base, ...stored.updates])
    // Of the base alone: what a killed server left beside it counts as growth.
    this.#compactAt = stored.base.length * 2 + COMPACT_BYTES
    this.#changed = stored.updates.length > 0
  }

  /** The sequence number of the newest change of this document that was written. */
  get lastSequence(): number {
    return this.#written.sequence
  }

  /** Whether there are changes that were not written and passed on yet. */
  get hasUnwritten(): boolean {
    return this.#bytes.hasUntaken
  }

  /** Whether there is something to compact. */
  get hasChanged(): boolean {
    return this.#changed
  }

  /** Whether so much was added that it is worth compacting while the table is in use. */
  get hasGrown(): boolean {
    return this.#bytes.size > this.#compactAt
  }

  /** How many bytes its structs take. */
  get size(): number {
    return this.#bytes.size
  }

  /** What this document holds, as step 1. */
  question(): Buffer {
    return questionFrame(this.#bytes.stateVector())
  }

  /** What someone with this state vector lacks, as step 2. */
  answer(known: ReadonlyMap<number, number>): Buffer {
    return this.#bytes.answer(known).frame
  }

  whole(): Uint8Array {
    return this.#bytes.whole()
  }

  /**
   * Takes an update of a client, if it may. Every non-empty one gets a receipt, also when refused.
   * Throws `Untrusted`.
   */
  receive(connection: Connection, update: Uint8Array): Outcome {
    const outcome = this.#judge(connection, update, undefined)
    if (outcome.kind === 'refused') connection.expect(NOTHING_TO_STORE)
    if (outcome.kind !== 'added') return outcome
    try {
      this.#takeUpWaiting(outcome.change)
    } catch (failure) {
      throw failure instanceof Untrusted ? failure : new Untrusted(failure)
    }
    return ADDED
  }

  /**
   * Adds an update that the server made of this very document, under its own client id.
   * @throws Untrusted when it does not fit.
   */
  add(update: Uint8Array): void {
    const result = this.#bytes.read(update)
    if (!result.ok || result.change.missing !== undefined || result.change.misfit) {
      throw new Untrusted(new Error('an update of the server does not fit'))
    }
    this.#bytes.add(result.change)
    this.#by = 'several'
  }

  /** From now on nobody else can write first under the id that this connection shows. */
  reserveShown({ presenceId, participantId }: Connection): void {
    if (presenceId !== undefined) this.#owners.reserve(presenceId, participantId)
  }

  /**
   * Hands what was added since the last time to the storage, and gives it to be passed on once the
   * storage has written it.
   */
  write(): Outgoing | undefined {
    if (!this.#bytes.hasUntaken) return undefined
    const { frame, update } = this.#bytes.takeUntaken()
    const { documentId, storage } = this.#options
    const by = this.#by === 'several' ? undefined : this.#by
    const claims = this.#claims
    this.#by = undefined
    this.#claims = []
    this.#changed = true
    const sequence = storage.write(documentId, update, claims)
    this.#receipt.sequence = sequence
    for (const receipt of this.#late) receipt.sequence = sequence
    this.#late = []
    this.#written = this.#receipt
    this.#receipt = { sequence: Number.POSITIVE_INFINITY }
    return { frame, by }
  }

  /** A connection is gone, and with it what it left waiting. */
  leave(connection: Connection): void {
    this.#pending.remove(connection)
    if (this.#by === connection) this.#by = 'several'
  }

  /** Takes over the compacted form of what is stored, with what came after it. */
  replace(base: Uint8Array): void {
    if (this.#bytes.hasUntaken) throw new Error('There are changes that were not written')
    const bytes = DocumentBytes.of([base])
    const rest = bytes.read(this.#bytes.answer(bytes.stateVector()).update)
    if (!rest.ok) throw new Error('The compacted document does not fit')
    bytes.add(rest.change)
    bytes.takeUntaken()
    this.#bytes = bytes
    this.#compactAt = bytes.size * 2 + COMPACT_BYTES
  }

  /** Compacting came to nothing: it is not tried again before much more has come. */
  giveUpCompacting(): void {
    this.#compactAt = this.#bytes.size * 2 + COMPACT_BYTES
  }

  #judge(connection: Connection, update: Uint8Array, waited: PendingUpdate | undefined): Judged {
    const most = connection.synced && waited === undefined ? MOST : MOST_AT_FIRST
    const result = this.#bytes.read(update, most)
    if (!result.ok) return { kind: 'broken', reason: result.problem }
    const { change } = result
    // Taken for known, what this client wrote itself would be told to be safe, and be nowhere.
    if (this.#isTakenFrom(connection, change)) return { kind: 'refused', reason: 'update-foreign' }
    if (!isNew(change)) {
      this.#settle(
        connection,
        waited?.receipt,
        this.#bytes.hasUntaken ? this.#receipt : this.#written,
      )
      return { kind: 'known' }
    }
    if (!may(connection.access, 'table.write')) return { kind: 'refused', reason: 'forbidden' }
    if (this.#options.storage.backlog > MAX_BACKLOG) {
      return { kind: 'broken', reason: 'storage-failing' }
    }
    const judgement = this.#judgeAuthors(connection, change.sections)
    if (!judgement.ok) return { kind: 'refused', reason: 'update-foreign' }
    if (change.misfit) return { kind: 'broken', reason: 'frame-broken' }
    if (change.missing !== undefined) {
      return this.#keepWaiting(connection, update, change.missing, waited)
    }
    if (!connection.share.mayWrite(amountOf(change))) {
      return { kind: 'broken', reason: 'wrote-too-much' }
    }
    if (judgement.broughtBack > 0) this.#options.onBroughtBack(connection, judgement.broughtBack)
    if (judgement.claims.length > 0) this.#claim(connection, judgement.claims)
    connection.share.place(countOf(change))
    this.#add(connection, change)
    this.#settle(connection, waited?.receipt, this.#receipt)
    return { kind: 'added', change }
  }

  #judgeAuthors(connection: Connection, sections: readonly Section[]): Judgement {
    const { participantId, presenceId } = connection
    // Much the most changes are of who wrote before: nothing else has to be found out for those.
    return (
      this.#owners.judgeOwn(sections, participantId) ??
      this.#owners.judge(sections, {
        participantId,
        presenceId,
        claimsLeft: Math.min(MAX_CLAIMS - connection.claims, connection.share.claimsLeft),
        isAbsent: this.#options.isAbsent(),
      })
    )
  }

  #claim(connection: Connection, claims: readonly Claim[]): void {
    connection.claims += claims.length
    connection.share.claim(claims.length)
    this.#owners.add(claims)
    this.#claims.push(...claims)
  }

  /** Keeps an update until what it waits for is there; each time it is read anew. */
  #keepWaiting(
    connection: Connection,
    update: Uint8Array,
    missing: Missing,
    waited: PendingUpdate | undefined,
  ): Judged {
    const turns = (waited?.turns ?? 0) + 1
    if (turns > MOST_TURNS) return { kind: 'broken', reason: 'update-pending' }
    const receipt = waited?.receipt ?? { sequence: Number.POSITIVE_INFINITY }
    if (waited === undefined) connection.expect(receipt)
    const kept = waited?.update ?? Buffer.from(update)
    this.#pending.add({ connection, update: kept, receipt, turns }, missing)
    return { kind: 'pending' }
  }

  /** Whether a client writes under the id that it shows, and that belongs to another. */
  #isTakenFrom({ presenceId, participantId }: Connection, { written }: Change): boolean {
    if (presenceId === undefined || !written.some(({ client }) => client === presenceId))
      return false
    return this.#owners.isOfAnother(presenceId, participantId)
  }

  #add(connection: Connection, change: Change): void {
    try {
      this.#bytes.add(change)
    } catch (failure) {
      throw new Untrusted(failure)
    }
    if (change.deletes.length > 0 || change.underKeys.length > 0) {
      this.mayHoldDeleted = true
      this.#options.onDeleted(connection)
    }
    if (this.#by === undefined) this.#by = connection
    else if (this.#by !== connection) this.#by = 'several'
  }

  /** Says what a frame waits for: at once, or for one that waited already, when that is written. */
  #settle(connection: Connection, waited: Receipt | undefined, receipt: Receipt): void {
    if (waited === undefined) connection.expect(receipt)
    else if (receipt === this.#receipt) this.#late.push(waited)
    else waited.sequence = receipt.sequence
  }

  /** Takes up what has waited for this change, and what has waited for that. */
  #takeUpWaiting(first: Change): void {
    const added = [first]
    for (let change = added.pop(); change !== undefined; change = added.pop()) {
      for (const { client } of change.sections) {
        const clock = this.#bytes.clockOf(client)
        let ready = this.#pending.takeReady(client, clock)
        for (; ready !== undefined; ready = this.#pending.takeReady(client, clock)) {
          const outcome = this.#judgeAgain(ready)
          if (outcome.kind === 'added') added.push(outcome.change)
        }
      }
    }
  }

  #judgeAgain(pending: PendingUpdate): Judged {
    const { connection, update, receipt } = pending
    const outcome = this.#judge(connection, update, pending)
    if (outcome.kind === 'refused' || outcome.kind === 'broken') {
      receipt.sequence = NOTHING_TO_STORE.sequence
      connection.refuse(outcome.reason)
    }
    return outcome
  }
}

/** For how much a change counts that is added. */
const amountOf = ({ sections, deletes }: Change): number => {
  let amount = (deletes.length / 3) * RANGE_AMOUNT
  for (const { from, to, count } of sections) amount += to - from + count * STRUCT_AMOUNT
  return amount
}

/** How much of a change has to be placed. */
const countOf = ({ sections, deletes }: Change): number => {
  let count = deletes.length / 3
  for (const section of sections) count += section.count
  return count
}

/** Whether the updates of a connection that wait are more than may. */
export const waitsForTooMuch = (connection: Connection): boolean =>
  connection.pendingBytes > 2 * LIMITS.pending
