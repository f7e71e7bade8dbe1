import { expect, test } from 'vitest'
import { plain, plainLine } from './plain.ts'

test('signs that draw nothing, and those that turn the text, go', () => {
  expect(plain('a\u0000b\u001b[31m\u202ec\ufeff\u200bd')).toBe('ab[31mcd')
})

test('half a character goes, a whole one stays', () => {
  expect(plain('\ud83d half, 🎉 whole')).toBe(' half, 🎉 whole')
})

test('the joiners of a family stay', () => {
  expect(plain('👨‍👩‍👧')).toBe('👨‍👩‍👧')
})

test('every way to end a line is one', () => {
  expect(plain('a\r\nb\rc\u2028d\ne')).toBe('a\nb\nc\nd\ne')
  expect(plainLine(' a\r\n b\tc ')).toBe('a b c')
})
