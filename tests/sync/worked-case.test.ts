import { addRecords, readRecord, recordMap, seedTable } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { BoardBinding } from '../../client/src/board/document/binding.ts'
import { emptyStore } from '../../client/src/board/document/empty-store.ts'
import { workedCase } from '../../server/src/demo/worked-case.ts'

const laidOnATable = (): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  addRecords(doc, workedCase.records)
  return doc
}

describe('the worked case on a table', () => {
  it('lies in the shared document as it was written', () => {
    const doc = laidOnATable()
    const readings = workedCase.records.map(({ id }) => readRecord(id, recordMap(doc, id)))
    expect(readings).toEqual(
      workedCase.records.map((record) => ({ ok: true, record, gone: false })),
    )
  })

  it('is shown whole by the board, with nothing set aside', () => {
    const store = emptyStore()
    const binding = new BoardBinding(laidOnATable(), store, () => {})
    expect(binding.setAside).toEqual([])
    const shown = new Map(store.allRecords().map((record) => [String(record.id), record]))
    expect(workedCase.records.map(({ id }) => shown.get(id))).toEqual(workedCase.records)
    binding.destroy()
  })
})
