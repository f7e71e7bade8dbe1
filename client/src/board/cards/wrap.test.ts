import { expect, test } from 'vitest'
import { wrapRuns } from './wrap.ts'

/** Every letter is one wide, every bold letter two. */
const measure = (text: string, bold: boolean) => text.length * (bold ? 2 : 1)

const lines = (text: string, width: number) =>
  wrapRuns([{ text }], width, measure).map((line) =>
    line
      .map((run) => run.text)
      .join('')
      .trimEnd(),
  )

test('words go on the next line where they do not fit', () => {
  expect(lines('Ik mis Daan met kerst', 11)).toEqual(['Ik mis Daan', 'met kerst'])
})

test('who wrote on a new line is read on a new line', () => {
  expect(lines('Kees bellen.\n\nSamen vissen!', 40)).toEqual(['Kees bellen.', '', 'Samen vissen!'])
})

test('a word that is longer than the line is cut, and loses no letter', () => {
  expect(lines('op schuldhulpverlening af', 8)).toEqual(['op', 'schuldhu', 'lpverlen', 'ing af'])
})

test('bold words take the room they need, and a comma stays with its name', () => {
  const wrapped = wrapRuns(
    [{ text: 'Gezien door ' }, { text: 'Peter', bold: true }, { text: ', 14 april' }],
    16,
    measure,
  )
  expect(wrapped.map((line) => line.map(({ text }) => text))).toEqual([
    ['Gezien door '],
    ['Peter', ', 14 '],
    ['april'],
  ])
})

test('no words make one empty line', () => {
  expect(lines('', 10)).toEqual([''])
})
