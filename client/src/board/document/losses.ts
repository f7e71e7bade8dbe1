import type { BoardRecord } from '@samenbord/shared/document'
import { atom } from 'tldraw'
import { kindOf } from './board-record-of.ts'

/** Something this person was busy with and another deleted. */
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
  /** This person has said to leave these deleted. */
  readonly #left = new Set<string>()
  readonly #taken = atom<readonly Taken[]>('taken', [])

  /** What was taken, until that is answered. */
  get taken(): readonly Taken[] {
    return this.#taken.get()
  }

  wrote(id: string): void {
    this.#fresh.add(id)
  }

  undid(id: string): void {
    this.#undone.add(id)
  }

  /** Everything written here is on the server's disk; what became of `unseen` is not known yet. */
  saved(unseen: ReadonlySet<string>): void {
    for (const id of this.#fresh) if (!unseen.has(id)) this.#fresh.delete(id)
  }

  /** All that came in so far is on the board. */
  shown(): void {
    this.#undone.clear()
  }

  /** A record was deleted; `writing` when this person writes in it right now. */
  deleted(record: BoardRecord, writing: boolean): void {
    const { id } = record
    if (record.typeName !== 'shape' || this.#undone.has(id) || this.#left.has(id)) return
    if (!writing && !this.#fresh.has(id)) return
    if (this.taken.some((known) => known.id === id)) return
    this.#taken.set([...this.taken, { id, kind: kindOf(record) }])
  }

  /** What was taken is put back. */
  restored(): void {
    this.#taken.set([])
  }

  /** What was taken stays away. */
  leave(): void {
    for (const { id } of this.taken) this.#left.add(id)
    this.#taken.set([])
  }
}
