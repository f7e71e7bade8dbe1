import type { SessionId } from '@samenbord/shared/model'
import { checkLeft } from '../storage/documents/document-store.ts'
import type { StorageLog, TableStorage } from '../storage/documents/table-storage.ts'
import { documentOf, sessionOf } from './document-id.ts'
import type { TableListener } from './tables.ts'

export interface TidyingOptions {
  readonly storage: Pick<TableStorage, 'tidy' | 'listUntidy'>
  readonly listener: Pick<TableListener, 'cleared'>
  readonly log: StorageLog
}

/** Clears away, at tables that nobody has open, what has lain there deleted for long. */
export class Tidying {
  readonly #options: TidyingOptions
  /** What could not be tidied; it is tried again after it was in use. */
  readonly #untidy = new Set<SessionId>()
  /** Of what was cleared away here the log may still hold something: tidied again the next time. */
  readonly #inLog = new Set<SessionId>()

  constructor(options: TidyingOptions) {
    this.#options = options
  }

  /** Tidies whatever needs it, but for tables that `isInUse` says must be left alone. */
  async all(isInUse: (sessionId: SessionId) => boolean): Promise<void> {
    const listed = (await this.#options.storage.listUntidy()).map(sessionOf)
    for (const sessionId of new Set([...listed, ...this.#inLog])) {
      if (!this.#untidy.has(sessionId) && !isInUse(sessionId)) await this.one(sessionId)
    }
  }

  /** For a table without a room: who opens one from here on reads what is stored after this. */
  async one(sessionId: SessionId): Promise<void> {
    const { storage, listener, log } = this.#options
    try {
      const tidied = await storage.tidy(documentOf(sessionId))
      // What was cleared away is gone from the document, whether the log could be emptied or not.
      if (tidied !== undefined && tidied.cleared > 0) listener.cleared(sessionId, tidied.pictures)
      if (tidied?.isLogEmpty === false) this.#inLog.add(sessionId)
      else this.#inLog.delete(sessionId)
      checkLeft(tidied)
    } catch (failure) {
      if (!this.#inLog.has(sessionId)) this.#untidy.add(sessionId)
      log.error({ sessionId, failure: String(failure) }, 'a document could not be tidied')
    }
  }

  /** A table is in use again: what could not be tidied may then be what it was not. */
  used(sessionId: SessionId): void {
    this.#untidy.delete(sessionId)
  }
}
