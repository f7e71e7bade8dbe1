import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { changeLine } from './line.ts'

const line = (text: string): Y.Text => {
  const stored = new Y.Doc().getText('line')
  stored.insert(0, text)
  return stored
}

test('what someone types in a line is written as letters', () => {
  const stored = line('buurvrouw')
  changeLine(stored, 'buurvrouw', 'de buurvrouw kookt')
  expect(stored.toString()).toBe('de buurvrouw kookt')
})

test('letters that another wrote meanwhile stay', () => {
  const stored = line('kookt op zondag')
  stored.insert(0, 'Greet ')
  changeLine(stored, 'kookt op zondag', 'kookt op zondag soep')
  expect(stored.toString()).toBe('Greet kookt op zondag soep')
})

test('one emoji gives way to another whole', () => {
  const stored = line('Hoi 😀')
  changeLine(stored, 'Hoi 😀', 'Hoi 😁')
  expect(stored.toString()).toBe('Hoi 😁')
  changeLine(stored, 'Hoi 😁', 'Hoi 😁😀')
  expect(stored.toString()).toBe('Hoi 😁😀')
})

test('taking letters away leaves what another wrote in front of them', () => {
  const stored = line('gespannen band')
  stored.insert(0, 'een ')
  changeLine(stored, 'gespannen band', 'gespannen')
  expect(stored.toString()).toBe('een gespannen')
})
