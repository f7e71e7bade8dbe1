import { describe, expect, test } from 'vitest'
import { layText } from './lay-text.ts'

/** Every sign is one wide, so that places can be counted. */
const measure = ({ text }: { readonly text: string }): number => [...text].length

const lay = (text: string, width: number) =>
  layText([{ text, strong: false }], { width, size: 10, measure })

/** The words of each line in the order in which they are read. */
const read = (text: string, width: number): readonly string[] =>
  lay(text, width).map(({ stretches }) => stretches.map((one) => one.text).join(''))

describe('text on lines', () => {
  test('ends a line between words', () => {
    expect(read('een twee drie', 7)).toEqual(['een ', 'twee ', 'drie'])
    expect(read('een twee drie', 8)).toEqual(['een twee ', 'drie'])
  })

  test('breaks a word that no line can hold', () => {
    expect(read('ja abcdefghij nee', 5)).toEqual(['ja ab', 'cdefg', 'hij ', 'nee'])
  })

  test('ends a line after a hyphen', () => {
    expect(read('mantelzorg-avond', 12)).toEqual(['mantelzorg-', 'avond'])
  })

  test('begins a new line where someone did', () => {
    expect(read('een\n\ntwee', 20)).toEqual(['een', '', 'twee'])
  })

  test('never makes a line that is too wide', () => {
    for (const line of lay(`x${'ab cdefgh'.repeat(40)}`, 7))
      expect(line.width).toBeLessThanOrEqual(8)
  })
})

describe('text from right to left', () => {
  test('begins at the right, its first word rightmost', () => {
    const [line] = lay('שלום עולם', 20)
    const [first, second] = line?.stretches ?? []
    expect(first?.text.trim()).toBe('שלום')
    expect(first?.x).toBeGreaterThan(second?.x ?? 0)
    expect((first?.x ?? 0) + 5).toBe(20)
  })

  test('stands in its place within a Dutch sentence', () => {
    const [line] = lay('Daan zei שלום en lachte', 40)
    const places = line?.stretches.map(({ text, x }) => [text, x])
    expect(places?.filter(([text]) => text !== ' ')).toEqual([
      ['Daan zei ', 0],
      ['שלום', 9],
      ['en lachte', 14],
    ])
  })

  test('keeps the order of a number in it', () => {
    const [line] = lay('רחוב 12', 7)
    const places = line?.stretches.map(({ text, x }) => [text.trim(), x])
    expect(places).toContainEqual(['12', 0])
  })
})
