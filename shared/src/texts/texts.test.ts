import { expect, test } from 'vitest'
import { RefusalReason } from '../protocol/index.ts'
import { texts } from './index.ts'

type Words = { readonly [key: string]: unknown }

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null

/** Every path to a text, with its words; a text with a gap is filled in with a name or a number. */
const everyText = (words: unknown, path = ''): [string, string][] => {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, String(words('Wim', 'De Akker'))]]
  if (!isWords(words)) return [[path, '']]
  return Object.entries(words).flatMap(([key, value]) => everyText(value, `${path}/${key}`))
}

const dutch = everyText(texts.nl)
const english = everyText(texts.en)

test('both languages have the same texts', () => {
  expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path))
})

test('no text is empty, in either language', () => {
  expect([...dutch, ...english].filter(([, words]) => words.trim() === '')).toEqual([])
})

test('every refusal says what happened and what to do', () => {
  for (const reason of RefusalReason.options) {
    for (const language of ['nl', 'en'] as const) {
      const { what, next } = texts[language].refusals[reason]
      expect(what).toMatch(/[.]$/)
      expect(next).toMatch(/[.?]$/)
    }
  }
})

test('no text says a word of the model where a plain word does', () => {
  const jargon = /leefgebied|regie|zelfredzaam|cliënt|token|websocket/i
  expect(dutch.filter(([, words]) => jargon.test(words))).toEqual([])
})
