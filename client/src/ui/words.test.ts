import { expect, test } from 'vitest'
import { dayWords, listWords, momentWords, timeWords } from './words.ts'

const now = new Date('2026-06-01T12:00:00')

test('a day of this year is said without the year', () => {
  expect(dayWords('2026-05-12T12:00:00', 'nl', now)).toBe('12 mei')
  expect(dayWords('2026-05-12T12:00:00', 'en', now)).toBe('12 May')
})

test('a day of another year is said with it', () => {
  expect(dayWords('2025-05-12T12:00:00', 'nl', now)).toBe('12 mei 2025')
})

test('a time is said as in each language', () => {
  expect(timeWords('2026-05-12T14:05:00', 'nl')).toBe('14.05 uur')
  expect(timeWords('2026-05-12T14:05:00', 'en')).toBe('14:05')
  expect(momentWords('2026-05-12T14:05:00', 'nl')).toBe('dinsdag 12 mei, 14.05 uur')
})

test('names are said as a sentence has them', () => {
  expect(listWords(['Wim', 'Greet', 'Samira'], 'nl')).toBe('Wim, Greet en Samira')
})
