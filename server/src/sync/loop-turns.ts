/** One of those who have something to write. */
export interface Writing {
  /** Hands what it has to the storage. */
  write(): void
  /** Sends what it wrote to others. */
  passOn(): void
}

/**
 * What comes in at all tables within one turn of the event loop is written together when it ends, and
 * passed on then: nobody sees what is not written.
 */
export class LoopTurns {
  readonly #storage: { flush(): void }
  #asked = new Set<Writing>()
  #end: NodeJS.Immediate | undefined

  constructor(storage: { flush(): void }) {
    this.#storage = storage
  }

  /** Has its turn when this one ends. */
  ask(writing: Writing): void {
    this.#asked.add(writing)
    this.#end ??= setImmediate(() => {
      this.#end = undefined
      const asked = this.#asked
      this.#asked = new Set()
      if (asked.size > 0) this.#run(asked)
    })
  }

  /** Does not wait for the end of the turn. */
  take(writing: Writing): void {
    this.#asked.delete(writing)
    this.#run([writing])
  }

  /** Whoever asked has nothing to write any more. */
  leave(writing: Writing): void {
    this.#asked.delete(writing)
  }

  #run(all: Iterable<Writing>): void {
    for (const writing of all) writing.write()
    this.#storage.flush()
    for (const writing of all) writing.passOn()
  }
}
