import type { Meaning, Term } from '../model/index.ts'
import type { Plan } from '../plan/index.ts'

/** So many letters a term can have at most: more is a sentence. */
const LONGEST_TERM = 60

/** Words as a term: in one line, without what stands around them in a sentence. */
export const asTerm = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')

/** Whether words can be a term: short enough, and with at least a letter. */
export const canBeTerm = (words: string): boolean => {
  const term = asTerm(words)
  return term.length <= LONGEST_TERM && /\p{L}/u.test(term)
}

const folded = (words: string): string => asTerm(words).toLowerCase()

/** Whether two terms are the same word, written with a capital or not. */
export const isSameTerm = (a: string, b: string): boolean => folded(a) === folded(b)

/** The term that is called this; of two that are, the one that was there first. */
export const termCalled = (terms: readonly Term[], words: string): Term | undefined =>
  terms.find((term) => isSameTerm(term.words, words))

/** Whether this table agreed on what it means. */
export const isAgreed = ({ words, agreed, agreedOn }: Term): boolean =>
  agreedOn !== null && agreed.trim() !== '' && words.trim() !== ''

/** A term with what each means by it. */
export interface GlossaryEntry {
  readonly term: Term
  readonly meanings: readonly Meaning[]
  /** The term of the same name that was there before it: two people made it at once, or renamed one. */
  readonly alsoAt: Term | undefined
}

/**
 * The glossary as it reads. Where two people made the same term at once, the later one is left out as
 * long as nothing was said of it; what has words in it stands there twice, until someone makes it one.
 */
export const glossaryOf = ({ terms, meanings }: Pick<Plan, 'terms' | 'meanings'>) =>
  terms.flatMap((term): GlossaryEntry[] => {
    const first = term.words.trim() === '' ? term : (termCalled(terms, term.words) ?? term)
    const alsoAt = first.id === term.id ? undefined : first
    const said = meanings.filter((meaning) => meaning.term === term.id)
    const isEmpty = said.length === 0 && term.agreed.trim() === ''
    return alsoAt !== undefined && isEmpty ? [] : [{ term, meanings: said, alsoAt }]
  })
