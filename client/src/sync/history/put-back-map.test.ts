// @vitest-environment happy-dom
import {
  addEntities,
  changeEntity,
  entityWords,
  FOLLOWS,
  removeEntities,
} from '@samenbord/shared/document'
import { expect, test } from 'vitest'
import { contact, tie } from '../../../../shared/src/model/test-support/plan-entities.ts'
import { someone } from '../../ui/test-support/people.ts'
import { contentOf, type MemoryTable, memoryTable } from '../test-support/memory-table.ts'
import { putBack } from './put-back.ts'
import { readSnapshot, type Snapshot, snapshotOf } from './snapshot.ts'

const DAY = '2026-05-12'
const near = { sector: 'family', ring: 'close', spot: { across: 0.3, out: 0.6 } } as const
const kees = contact(1, 'Kees', { relation: 'broer', place: near, mayAsk: 'yes', born: 1951 })
const greet = contact(2, 'Greet', { order: 'a1' })
const line = tie(1, `contact:${kees.id}`, `contact:${greet.id}`, {
  quality: 'strong',
  direction: 'forth',
  note: 'sinds de school',
})

const keep = (table: MemoryTable): Snapshot => {
  const reading = readSnapshot(contentOf(table))
  if (!reading.ok) throw new Error(reading.problem)
  return reading.snapshot
}

const laid = () => {
  const table = memoryTable(someone('Samira'))
  addEntities(table.doc, [kees, greet, line], FOLLOWS)
  return { table, kept: keep(table) }
}

const mapAt = (table: MemoryTable) => {
  const { contacts, ties } = snapshotOf(table.doc).plan
  return { contacts, ties }
}

const before = { contacts: [kees, greet], ties: [line] }

test('a contact is put back with words, place, marks and whether they may be asked, as one step', () => {
  const { table, kept } = laid()
  const change = { place: null, mayAsk: 'no', born: null, life: 'deceased' } as const
  changeEntity<'contact'>(table.doc, kees.id, change, FOLLOWS)
  entityWords(table.doc, kees.id, 'relation')?.insert(0, 'jongste ')
  const after = mapAt(table)
  expect(after).not.toEqual(before)
  putBack(table, kept, { kind: 'things', ids: [kees.id] }, DAY)
  expect(mapAt(table)).toEqual(before)
  table.undo.undo()
  expect(mapAt(table)).toEqual(after)
})

test('a tie is put back with kind, direction and note, and with whom it is between', () => {
  const { table, kept } = laid()
  const change = { quality: 'broken', direction: null } as const
  changeEntity<'tie'>(table.doc, line.id, change, FOLLOWS)
  entityWords(table.doc, line.id, 'note')?.insert(0, 'ooit, ')
  putBack(table, kept, { kind: 'things', ids: [line.id] }, DAY)
  expect(mapAt(table)).toEqual(before)
  removeEntities(table.doc, [line.id, greet.id], 1, FOLLOWS)
  putBack(table, kept, { kind: 'things', ids: [line.id] }, DAY)
  expect(mapAt(table)).toEqual(before)
})

test('a contact that comes back has the ties again that were drawn to them', () => {
  const { table, kept } = laid()
  removeEntities(table.doc, [greet.id], 1, FOLLOWS)
  expect(mapAt(table).ties).toEqual([line])
  putBack(table, kept, { kind: 'things', ids: [greet.id] }, DAY)
  expect(mapAt(table)).toEqual(before)
})
