import { type Observable, Value } from './observable.ts'

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
  readonly #taken = new Value<readonly Taken[]>([])

  /** What was taken, until that is answered. */
  get taken(): Observable<readonly Taken[]> {
    return this.#taken
  }

  wrote(id: string): void {
    this.#fresh.add(id)
  }

  undid(id: string): void {
    this.#undone.add(id)
  }

  /** Everything written here is on the server's disk; what became of `unseen` is not known yet. */
  saved(unseen: ReadonlySet<string> = new Set()): void {
    for (const id of this.#fresh) if (!unseen.has(id)) this.#fresh.delete(id)
  }

  /** All that came in so far is on the screen. */
  shown(): void {
    this.#undone.clear()
  }

  /** Something was deleted; `writing` when this person writes in it right now. */
  deleted({ id, kind }: Taken, writing: boolean): void {
    if (this.#undone.has(id) || this.#left.has(id)) return
    if (!writing && !this.#fresh.has(id)) return
    const known = this.#taken.get()
    if (known.some((one) => one.id === id)) return
    this.#taken.set([...known, { id, kind }])
  }

  /** It stands there again, whoever put it back: a next deletion is news again. */
  returned(id: string): void {
    this.#left.delete(id)
    const known = this.#taken.get()
    if (known.some((one) => one.id === id)) this.#taken.set(known.filter((one) => one.id !== id))
  }

  /** What was taken is put back. */
  restored(): void {
    this.#taken.set([])
  }

  /** What was taken stays away. */
  leave(): void {
    for (const { id } of this.#taken.get()) this.#left.add(id)
    this.#taken.set([])
  }
}
