import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faceFor, fontFiles, fontFor } from './fonts.ts'

describe('the typefaces of files', () => {
  test('are all there', () => {
    expect(fontFiles().filter((file) => !existsSync(file))).toEqual([])
  })

  test('are asked in order, and keep to the one before for signs between words', () => {
    expect(faceFor('a', undefined)).toBe('atkinson')
    expect(faceFor('Ж', 'atkinson')).toBe('latin')
    expect(faceFor('ש', 'atkinson')).toBe('hebrew')
    expect(faceFor(' ', 'hebrew')).toBe('hebrew')
    expect(faceFor(' ', 'emoji')).toBe('atkinson')
    expect(faceFor('王', 'atkinson')).toBeUndefined()
  })

  test('give every sign they draw a character, the dots of Arabic letters too', () => {
    const first = fontFor('arabic', false).layout('بيت')
    const { glyphs } = fontFor('arabic', false).layout('بيت')
    expect(glyphs.map(({ id }) => id)).toEqual(first.glyphs.map(({ id }) => id))
    expect(glyphs.length).toBeGreaterThan(3)
    expect(glyphs.filter(({ codePoints }) => codePoints.length === 0)).toEqual([])
  })
})
