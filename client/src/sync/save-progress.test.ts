import { expect, test } from 'vitest'
import { NOTHING_SAVED, type SaveProgress, saveState } from './save-progress.ts'

const allSaved: SaveProgress = {
  ...NOTHING_SAVED,
  connected: true,
  answered: true,
  sent: 3,
  durable: 3,
}

test('Bewaard is said when all that was sent is on disk', () => {
  expect(saveState(allSaved)).toBe('saved')
})

test.each<[string, Partial<SaveProgress>]>([
  ['a change is on its way', { sent: 4 }],
  ['the server has not said that what it told us is on disk', { sent: 0, durable: -1 }],
  ['the server has not been told yet what we hold', { answered: false }],
  ['a gesture is under way', { unwritten: true }],
])('it is not said while %s', (_what, change) => {
  expect(saveState({ ...allSaved, ...change })).toBe('saving')
})

test('without a connection nothing is called saved, whatever was', () => {
  expect(saveState({ ...allSaved, connected: false })).toBe('offline')
})

test.each<[string, Partial<SaveProgress>]>([
  ['the server cannot store', { failing: true }],
  ['the server refused what this screen holds', { refused: true }],
])('it says that saving does not work when %s', (_what, change) => {
  expect(saveState({ ...allSaved, ...change })).toBe('failing')
})
