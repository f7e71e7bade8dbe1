import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { editsBetween, editWords } from './edits.ts'

const wordsOf = (text: string): Y.Text => {
  const words = new Y.Doc().getText('words')
  words.insert(0, text)
  return words
}

const sentence = fc
  .array(fc.oneof(fc.constantFrom('de', 'gang', 'staat', 'vol', '👩‍👧', ', '), fc.string()), {
    maxLength: 14,
  })
  .map((words) => words.join(' '))

test('whatever stood there, the words read as wanted', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const words = wordsOf(before)
      editWords(words, before, after)
      expect(words.toString()).toBe(after)
    }),
  )
})

test('what stayed between two changed words is left alone', () => {
  const edits = editsBetween('de gang staat vol dozen', 'de hal staat vol papier')
  expect(edits).toEqual([
    { at: 3, removed: 4, inserted: 'hal' },
    { at: 18, removed: 5, inserted: 'papier' },
  ])
})

test('who types in what stayed stays in the middle of it, also when the change is taken back', () => {
  const before = 'eerst belt Wim, daarna rijdt Greet mee'
  const words = wordsOf(before)
  const undo = new Y.UndoManager(words, { trackedOrigins: new Set(['mine']) })
  words.doc?.transact(
    () => editWords(words, before, 'Samira belt Wim, daarna loopt Greet mee'),
    'mine',
  )
  words.insert('Samira belt Wim'.length, ' zelf')
  undo.undo()
  expect(words.toString()).toBe('eerst belt Wim zelf, daarna rijdt Greet mee')
})

test('words that are the same are not touched, and very long ones are changed as one piece', () => {
  expect(editsBetween('rust', 'rust')).toEqual([])
  const long = (word: string) => `a ${`${word} `.repeat(1_000)}z`
  expect(editsBetween(long('dag'), long('nacht'))).toHaveLength(1)
})
