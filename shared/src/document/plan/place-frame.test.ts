import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  addRecords,
  type BoardRecord,
  boardRecords,
  placeFrame,
  readRecord,
  seedTable,
} from '../index.ts'

const table = (): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  return doc
}

const frame = (name: string, x: number, y: number, index = 'a1'): BoardRecord => ({
  id: `shape:${name}`,
  typeName: 'shape',
  type: 'frame',
  parentId: 'page:page',
  index,
  x,
  y,
  props: { w: 1000, h: 600, name },
  meta: {},
})

const area: BoardRecord = {
  id: 'shape:vak',
  typeName: 'shape',
  type: 'geo',
  parentId: 'shape:nieuw',
  index: 'a1',
  x: 20,
  y: 20,
  props: { w: 400, h: 300 },
  meta: {},
}

const recordOf = (doc: Y.Doc, id: string): BoardRecord => {
  const reading = readRecord(id, boardRecords(doc).get(id))
  if (!reading.ok || reading.gone) throw new Error(`${id} is not there`)
  return reading.record
}

test('on an empty board a frame lies at the corner', () => {
  const doc = table()
  placeFrame(doc, [frame('nieuw', 700, 700), area])
  expect(recordOf(doc, 'shape:nieuw')).toMatchObject({ x: 0, y: 0 })
})

test('a frame lies beside what is there, with room for its title, and on top', () => {
  const doc = table()
  addRecords(doc, [frame('eerste', 0, 0, 'a5')])
  placeFrame(doc, [frame('nieuw', 0, 0), area])
  const { x, y, index } = recordOf(doc, 'shape:nieuw')
  expect([x, y]).toEqual([0, 680])
  expect(String(index) > 'a5').toBe(true)
})

test('what lies on the frame stays where it is on it', () => {
  const doc = table()
  addRecords(doc, [frame('eerste', 0, 0)])
  placeFrame(doc, [frame('nieuw', 0, 0), area])
  expect(recordOf(doc, 'shape:vak')).toEqual(area)
})
