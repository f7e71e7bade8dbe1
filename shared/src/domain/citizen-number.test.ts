import { expect, test } from 'vitest'
import { citizenNumbersIn, looksLikeCitizenNumber } from './citizen-number.ts'

test('nine digits that pass the eleven-test look like a citizen number', () => {
  expect(looksLikeCitizenNumber('Zijn nummer is 111222333.')).toBe(true)
  expect(looksLikeCitizenNumber('123456782')).toBe(true)
})

test('so do nine digits in groups', () => {
  expect(looksLikeCitizenNumber('bsn 1234 56 782, denk ik')).toBe(true)
  expect(looksLikeCitizenNumber('bsn 123.456.782')).toBe(true)
})

test('so do nine digits beside another number', () => {
  expect(looksLikeCitizenNumber('12-05-2026 123456782')).toBe(true)
})

test('nine digits that fail the test are any number', () => {
  expect(looksLikeCitizenNumber('123456789')).toBe(false)
  expect(looksLikeCitizenNumber('000000000')).toBe(false)
})

test('a phone number, an account and a date are left in peace', () => {
  expect(looksLikeCitizenNumber('bel 06 0000 0012 of 0612345678')).toBe(false)
  expect(looksLikeCitizenNumber('06-12345678')).toBe(false)
  expect(looksLikeCitizenNumber('NL91 ABNA 0417 1643 00')).toBe(false)
  expect(looksLikeCitizenNumber('vóór 22-05-2026, om 10.00 uur')).toBe(false)
})

test('words without numbers are left in peace', () => {
  expect(looksLikeCitizenNumber('Gewoon weer in mijn bed slapen.')).toBe(false)
  expect(looksLikeCitizenNumber('')).toBe(false)
})

test('it is told where the digits stand, however they are grouped', () => {
  const found = (text: string) => citizenNumbersIn(text).map(({ from, to }) => text.slice(from, to))
  expect(found('Van 111222333 en van 123.456.782.')).toEqual(['111222333', '123.456.782'])
  expect(found('12-05-2026 123456782')).toEqual(['123456782'])
  expect(found('bel 06 0000 0012')).toEqual([])
})
