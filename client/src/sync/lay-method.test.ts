// @vitest-environment happy-dom
import { boardRecords, readRecord } from '@samenbord/shared/document'
import { type MethodId, ParticipantId } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { someone } from '../ui/test-support/people.ts'
import { type LayingTable, layMethod } from './lay-method.ts'
import { Value } from './observable.ts'
import { exchange, type MemoryTable, memoryTable } from './test-support/memory-table.ts'

interface Laying extends LayingTable, MemoryTable {}

const tableOf = (name: string): Laying => ({
  ...memoryTable(someone(name)),
  following: new Value<ParticipantId | null>(null),
  intoView: new Value<string | undefined>(undefined),
})

/** The frames that stand on the board, by their titles. */
const framesOf = ({ doc }: MemoryTable): string[] =>
  [...boardRecords(doc).entries()].flatMap(([id, map]) => {
    const reading = readRecord(id, map)
    if (!reading.ok || reading.gone || reading.record.type !== 'frame') return []
    return [String(reading.record.props?.name)]
  })

const ecogram = 'Ecogram: mensen om je heen'

test('a method that is laid lies on every board at once', () => {
  const samira = tableOf('Samira')
  const wim = tableOf('Wim')
  layMethod(samira, 'ecogram')
  exchange(samira, wim)
  expect(framesOf(wim)).toEqual([ecogram])
})

test('laying it is one own step with a name, and so is taking it back', () => {
  const samira = tableOf('Samira')
  layMethod(samira, 'ecogram')
  layMethod(samira, 'placement')
  expect(samira.undo.steps.get()).toMatchObject({
    undo: 2,
    nextUndo: { what: 'added', kind: 'method' },
  })
  samira.undo.undo()
  expect(framesOf(samira)).toEqual([ecogram])
  samira.undo.undo()
  expect(framesOf(samira)).toEqual([])
  samira.undo.redo()
  expect(framesOf(samira)).toEqual([ecogram])
})

test('the same method twice, and by two at once, are as many templates', () => {
  const samira = tableOf('Samira')
  const wim = tableOf('Wim')
  const lay = (table: Laying, method: MethodId) => layMethod(table, method)
  lay(samira, 'ecogram')
  lay(samira, 'ecogram')
  lay(wim, 'ecogram')
  exchange(samira, wim)
  expect(framesOf(samira)).toEqual([ecogram, ecogram, ecogram])
})

test('who laid it gets to see it, also who was looking along with someone', () => {
  const samira = tableOf('Samira')
  samira.following.set(ParticipantId.parse(someone('Wim').id))
  layMethod(samira, 'ecogram')
  expect(samira.following.get()).toBeNull()
  const laid = samira.intoView.get()
  expect(laid).toMatch(/^shape:.+-ecogram$/)
  expect(boardRecords(samira.doc).has(String(laid))).toBe(true)
})
