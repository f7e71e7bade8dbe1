import { describe, expect, test } from 'vitest'
import { term } from '../model/test-support/plan-entities.ts'
import { asTerm, canBeTerm, glossaryOf, isSameTerm } from './terms.ts'

test('terms without a name yet are kept apart', () => {
  expect(glossaryOf({ terms: [term(1, ''), term(2, ' ')], meanings: [] })).toHaveLength(2)
})

describe('words as a term', () => {
  test('are without what stands around them', () => {
    expect(asTerm(' ‘preventie’,\n')).toBe('preventie')
    expect(asTerm('één-op-één\n  begeleiding.')).toBe('één-op-één begeleiding')
    expect(asTerm('zorg (thuis)')).toBe('zorg (thuis)')
  })

  test('are the same with a capital, and with accents written otherwise', () => {
    expect(isSameTerm('Cliënt', 'cliënt'.normalize('NFD'))).toBe(true)
    expect(isSameTerm('regie', 'regisseur')).toBe(false)
  })

  test('are short, and have a letter', () => {
    expect(canBeTerm('preventie')).toBe(true)
    expect(canBeTerm(' … ')).toBe(false)
    expect(canBeTerm('12')).toBe(false)
    expect(canBeTerm('woord '.repeat(20))).toBe(false)
  })
})
