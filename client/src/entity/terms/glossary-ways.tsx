import type { TermId } from '@samenbord/shared/model'

/** The term that is to be shown in the word list; each time an object of its own. */
export interface AskedTerm {
  readonly id: TermId
}
