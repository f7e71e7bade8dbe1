import type { BoardRecord } from '@samenbord/shared/document'
import { atom } from 'tldraw'
import { kindOf } from './board-record-of.ts'

/** Something this person was writing in and another deleted. */
export interface Taken {
  readonly id: string
  readonly kind: string
}

/**
 * Watches that nothing someone has just made goes unnoticed: what another deletes while this person
 * writes in it, or before the others can have seen it, is told.
 */
export class Losses {
  /** Written here and not known to be saved. */
  readonly #fresh = new Set<string>()
  /** Taken back or redone by this person: no news to tell. */
  readonly #undone = new Set<string>()
  readonly #taken = atom<Taken | undefined>('taken', undefined)

  /** What was taken, until that is answered. */
  get taken(): Taken | undefined {
    return this.#taken.get()
  }

  wrote(id: string): void {
    this.#fresh.add(id)
  }

  undid(id: string): void {
    this.#undone.add(id)
  }

  /** Everything written here so far is on the server's disk. */
  saved(): void {
    this.#fresh.clear()
  }

  /** All that came in so far is on the board. */
  shown(): void {
    this.#undone.clear()
  }

  /** A record was deleted; `writing` when this person writes in it right now. */
  deleted(record: BoardRecord, writing: boolean): void {
    const { id } = record
    if (record.typeName !== 'shape' || this.#undone.has(id)) return
    if (writing || this.#fresh.has(id)) this.#taken.set({ id, kind: kindOf(record) })
  }

  answered(): void {
    this.#taken.set(undefined)
  }
}
