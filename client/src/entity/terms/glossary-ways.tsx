import type { TermId } from '@samenbord/shared/model'
import { createContext, useContext } from 'react'

/** The term that is to be shown in the word list; each time an object of its own. */
export interface AskedTerm {
  readonly id: TermId
}

/** The ways from a text to the word list, for who may write in it. */
export interface GlossaryWays {
  /** Puts these words in the list, unless they are there, and shows them there. */
  put(words: string): void
  /** Asks which words of a text are to be put in the list. */
  choose(text: string): void
}

export const GlossaryWaysContext = createContext<GlossaryWays | undefined>(undefined)

/** The ways to the word list; nothing for who may not write in it. */
export const useGlossaryWays = (): GlossaryWays | undefined => useContext(GlossaryWaysContext)
