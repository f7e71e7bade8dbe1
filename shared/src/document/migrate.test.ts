import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  boardRecords,
  DOCUMENT_VERSION,
  documentVersion,
  isFromNewerSoftware,
  migrate,
  planEntities,
  readRecord,
  seedTable,
  setDocumentVersion,
} from './index.ts'
import { versionOneUpdate } from './test-support/version-1.ts'

const older = (): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, versionOneUpdate())
  return doc
}

const boardOf = (doc: Y.Doc) =>
  [...boardRecords(doc).keys()].sort().map((id) => readRecord(id, boardRecords(doc).get(id)))

test('a document of version 1 keeps its board and gets an empty plan', () => {
  const doc = older()
  expect(documentVersion(doc)).toBe(1)
  const board = boardOf(doc)
  expect(board).toHaveLength(4)
  expect(migrate(doc)).toBe(true)
  expect(documentVersion(doc)).toBe(DOCUMENT_VERSION)
  expect(boardOf(doc)).toEqual(board)
  expect(JSON.stringify(board)).toContain('Wat mag nooit weg?')
  expect([...planEntities(doc).keys()]).toEqual([])
})

test('two people who open an old document at once bring it to the same', () => {
  const greet = older()
  const joost = older()
  migrate(greet)
  migrate(joost)
  Y.applyUpdate(greet, Y.encodeStateAsUpdate(joost))
  Y.applyUpdate(joost, Y.encodeStateAsUpdate(greet))
  expect(documentVersion(greet)).toBe(DOCUMENT_VERSION)
  expect(boardOf(greet)).toEqual(boardOf(joost))
})

test('a document that is up to date, newer, or none of ours is left alone', () => {
  const current = new Y.Doc()
  Y.applyUpdate(current, seedTable())
  expect(migrate(current)).toBe(false)
  setDocumentVersion(current, DOCUMENT_VERSION + 1)
  expect(migrate(current)).toBe(false)
  expect(documentVersion(current)).toBe(DOCUMENT_VERSION + 1)
  expect(migrate(new Y.Doc())).toBe(false)
})

test('a document that says it is of newer software is believed as far as the server knows of such', () => {
  const doc = new Y.Doc()
  setDocumentVersion(doc, DOCUMENT_VERSION + 7)
  expect(isFromNewerSoftware(doc)).toBe(true)
  expect(isFromNewerSoftware(doc, DOCUMENT_VERSION + 1)).toBe(true)
  expect(isFromNewerSoftware(doc, DOCUMENT_VERSION)).toBe(false)
})
