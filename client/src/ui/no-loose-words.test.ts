import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')

const screens = [
  'app',
  'beamer',
  'entity',
  'help',
  'meeting',
  'my-actions',
  'network-drawing',
  'network-map',
  'plan',
  'session',
  'ui',
].flatMap((room) =>
  readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
    .map((path) => join(source, room, path)),
)

/** Words between tags, or in what a screen reader reads. */
const LOOSE =
  /(?:aria-label|alt|placeholder|title)="[^"]*[a-z][^"]*"|^\s*(?:[A-Z][a-z]+ ){2,}[a-z]+/gm

test('every text of a screen stands with the texts, in both languages', () => {
  expect(screens.length).toBeGreaterThan(20)
  const loose = screens.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(LOOSE)].map(([words]) => `${path}: ${words.trim()}`),
  )
  expect(loose).toEqual([])
})
