// @vitest-environment happy-dom
import {
  addEntities,
  changeEntity,
  entityWords,
  FOLLOWS,
  removeEntities,
} from '@samenbord/shared/document'
import { expect, test } from 'vitest'
import {
  dilemma,
  dilemmaAnswer,
  party,
  samira,
} from '../../../../shared/src/model/test-support/plan-entities.ts'
import { someone } from '../../ui/test-support/people.ts'
import { contentOf, memoryTable } from '../test-support/memory-table.ts'
import { putBack } from './put-back.ts'
import { readSnapshot, snapshotOf } from './snapshot.ts'

const DAY = '2026-05-12'
const address = dilemma(1, 'Zonder adres is er geen uitkering.', {
  decided: 'We beginnen met een briefadres.',
  rule: 'eerst een eigen adres',
  why: 'anders duurt het maanden',
  decidedBy: party(samira),
  decidedOn: DAY,
})
const answer = dilemmaAnswer(1, address, 'Ik wil graag beginnen.')

const laid = () => {
  const table = memoryTable(someone('Samira'))
  addEntities(table.doc, [address, answer], FOLLOWS)
  const reading = readSnapshot(contentOf(table))
  if (!reading.ok) throw new Error(reading.problem)
  const read = () => {
    const { dilemmas, dilemmaAnswers } = snapshotOf(table.doc).plan
    return [...dilemmas, ...dilemmaAnswers]
  }
  return { table, kept: reading.snapshot, read }
}

test('a dilemma is put back with its decision and the reason, as one step', () => {
  const { table, kept, read } = laid()
  entityWords(table.doc, address.id, 'why')?.insert(0, 'niet omdat ')
  changeEntity<'dilemma'>(table.doc, address.id, { decidedBy: null, decidedOn: null }, FOLLOWS)
  const after = read()
  expect(after).not.toEqual([address, answer])
  putBack(table, kept, { kind: 'things', ids: [address.id] }, DAY)
  expect(read()).toEqual([address, answer])
  table.undo.undo()
  expect(read()).toEqual(after)
})

test('one that was taken away comes back with what was said to it', () => {
  const { table, kept, read } = laid()
  removeEntities(table.doc, [address.id], 1, FOLLOWS)
  expect(read()).toEqual([answer])
  putBack(table, kept, { kind: 'things', ids: [address.id] }, DAY)
  expect(read()).toEqual([address, answer])
})
