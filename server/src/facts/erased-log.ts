import type { FactStore } from '../storage/facts/fact-store.ts'

/** What is erased from the facts still stands in the log of their database, until that is emptied. */
export interface ErasedLog {
  /** Something was erased, or replaced, that is to stand nowhere any more after the next sweep. */
  note(): void
  /** Empties the log when something was noted; when it is in use, the next time. */
  sweep(): void
}

/** Takes it that the stop before left something, so that the first sweep always empties the log. */
export const createErasedLog = (store: FactStore): ErasedLog => {
  // A stop can come between erasing something and emptying the log of it.
  let holds = true
  return {
    note: () => {
      holds = true
    },
    sweep: () => {
      if (holds) holds = !store.emptyLog()
    },
  }
}
