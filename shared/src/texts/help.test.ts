import { expect, test } from 'vitest'
import { type Language, texts } from './index.ts'

/** Every text in there; one with a gap is filled in with a name. */
const everyText = (words: unknown): string[] => {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('Wim', 'De Akker'))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(everyText) : []
}

/** What a text says that something on the screen is called. */
const calledSo = (words: unknown): string[] =>
  everyText(words).flatMap((text) => [...text.matchAll(/‘([^’]+)’/g)].map(([, name = '']) => name))

const helping = (language: Language) => {
  const { help, helpPages, ...others } = texts[language]
  return { named: calledSo([help, helpPages]), onScreen: new Set(everyText(others)) }
}

test.each(['nl', 'en'] as const)(
  'what help speaks of is called so on the screen, in %s',
  (language) => {
    const { named, onScreen } = helping(language)
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((name) => !onScreen.has(name))).toEqual([])
  },
)

test.each(['nl', 'en'] as const)('a tour says one short thing at a time, in %s', (language) => {
  const stops = Object.values(texts[language].help.tour.stops)
  expect(stops.filter((words) => words.length > 100)).toEqual([])
})
