import type { Term } from '../model/index.ts'
import { asTerm, isAgreed } from './terms.ts'

/** Where a term stands in a text, in letters as a string counts them. */
export interface FoundTerm {
  readonly at: number
  readonly length: number
  readonly term: Term
}

/** Finds terms in a text, from its beginning to its end. */
export type TermFinder = (text: string) => readonly FoundTerm[]

const FINDS_NOTHING: TermFinder = () => []

const escaped = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/ /gu, '\\s+')

/** The word in either way of writing letters with accents: one sign, or two. */
const alternative = (words: string): string => {
  const ways = [...new Set([words.normalize('NFC'), words.normalize('NFD')])]
  return `(${ways.map(escaped).join('|')})`
}

// With a hyphen a word goes on: *preventie* is not in *preventie-overleg*.
const BEGINS = '(?<![\\p{L}\\p{M}\\p{N}]-?)'
const ENDS = '(?!-?[\\p{L}\\p{M}\\p{N}])'

/**
 * Finds the terms this table agreed on where they occur: as whole words, with a capital or without.
 * Where several begin at one place the longest is meant, and none begins within another. Of two terms
 * of the same name the one that was there first is meant.
 */
export const termFinder = (terms: readonly Term[]): TermFinder => {
  const agreed = terms
    .filter(isAgreed)
    .map((term) => ({ term, words: asTerm(term.words) }))
    .filter(({ words }) => words !== '')
    .sort((a, b) => b.words.length - a.words.length)
  if (agreed.length === 0) return FINDS_NOTHING
  const any = agreed.map(({ words }) => alternative(words)).join('|')
  const pattern = new RegExp(`${BEGINS}(?:${any})${ENDS}`, 'giu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match): FoundTerm[] => {
      const found = agreed[match.slice(1).findIndex((group) => group !== undefined)]
      if (found === undefined) return []
      return [{ at: match.index, length: match[0].length, term: found.term }]
    })
}

/** A text in pieces, those that are an agreed term with the term they are. */
export interface TextPiece {
  readonly at: number
  readonly words: string
  readonly term: Term | undefined
}

/** The pieces of a text, which together are the text. */
export const piecesOf = (text: string, find: TermFinder): readonly TextPiece[] => {
  const pieces: TextPiece[] = []
  let from = 0
  const upTo = (at: number) => {
    if (at > from) pieces.push({ at: from, words: text.slice(from, at), term: undefined })
  }
  for (const { at, length, term } of find(text)) {
    upTo(at)
    pieces.push({ at, words: text.slice(at, at + length), term })
    from = at + length
  }
  upTo(text.length)
  return pieces
}
