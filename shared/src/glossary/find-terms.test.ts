import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { term } from '../model/test-support/plan-entities.ts'
import { piecesOf, termFinder } from './find-terms.ts'

const ON = { agreed: 'wat wij bedoelen', agreedOn: '2026-05-12' }
const finderOf = (...words: readonly string[]) =>
  termFinder(words.map((one, at) => term(at + 1, one, ON)))

/** What is found, as it stands in the text. */
const found = (text: string, ...words: readonly string[]): string[] =>
  finderOf(...words)(text).map(({ at, length }) => text.slice(at, at + length))

describe('agreed terms in a text', () => {
  test('are found as whole words, with a capital or without', () => {
    expect(found('Preventie is meer dan preventief.', 'preventie')).toEqual(['Preventie'])
    expect(found('Wij doen aan PREVENTIE, altijd.', 'Preventie')).toEqual(['PREVENTIE'])
  })

  test('are not part of a longer word, with a hyphen neither', () => {
    expect(found('regisseur, regie-overleg, eigen-regie', 'regie')).toEqual([])
    expect(found('(regie) regie. "regie"', 'regie')).toHaveLength(3)
  })

  test('are the longest where several begin', () => {
    expect(found('één-op-één begeleiding', 'één-op-één', 'één-op-één begeleiding')).toEqual([
      'één-op-één begeleiding',
    ])
  })

  test('are found however accents and spaces are written', () => {
    const typed = 'De cliënt krijgt één-op-één  begeleiding'.normalize('NFD')
    expect(found(typed, 'cliënt', 'één-op-één begeleiding')).toHaveLength(2)
  })

  test('are not found before they are agreed', () => {
    const open = [
      term(1, 'regie', { agreed: 'wie belt' }),
      term(2, 'zorg', { agreedOn: ON.agreedOn }),
    ]
    expect(termFinder(open)('regie en zorg')).toEqual([])
  })

  test('of two of one name the first is meant', () => {
    const twice = [term(1, 'regie', ON), term(2, 'Regie', ON)]
    expect(termFinder(twice)('Regie')[0]?.term).toBe(twice[0])
  })

  const anyTerm = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  const someTerms = fc.array(
    fc.oneof(anyTerm, fc.constantFrom('a', 'a b', 'é', 'a-b', '(x', 'a|b')),
    {
      maxLength: 5,
    },
  )
  const someText = fc
    .array(fc.oneof(anyTerm, fc.constantFrom(' ', '-', 'a', 'é', 'b', '.')), { maxLength: 12 })
    .map((parts) => parts.join(''))

  test('cut no text in two: the pieces are the text again', () => {
    fc.assert(
      fc.property(someTerms, someText, (terms, text) => {
        const pieces = piecesOf(text, finderOf(...terms))
        expect(pieces.map(({ words }) => words).join('')).toBe(text)
        for (const { at, words } of pieces) expect(text.startsWith(words, at)).toBe(true)
      }),
    )
  })

  test('never lie in one another, and never begin or end within a word', () => {
    fc.assert(
      fc.property(someTerms, someText, (terms, text) => {
        let from = 0
        for (const { at, length } of finderOf(...terms)(text)) {
          expect(at).toBeGreaterThanOrEqual(from)
          expect(length).toBeGreaterThan(0)
          from = at + length
          expect(text.slice(0, at)).not.toMatch(/[\p{L}\p{M}\p{N}]$/u)
          expect(text.slice(from)).not.toMatch(/^[\p{L}\p{M}\p{N}]/u)
        }
      }),
    )
  })

  test('are found wherever they stand by themselves', () => {
    const word = fc.stringMatching(/^[a-zéë]{1,8}( [a-zéë]{1,8})?$/)
    fc.assert(
      fc.property(word, word, word, (before, wanted, after) => {
        const all = finderOf(wanted)(`${before}, ${wanted.toUpperCase()}. ${after}`)
        expect(all.some(({ at }) => at === before.length + 2)).toBe(true)
      }),
    )
  })
})
