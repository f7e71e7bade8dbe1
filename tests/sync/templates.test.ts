import { addRecords, readRecord, recordMap, seedTable } from '@samenbord/shared/document'
import { MethodId, SessionTemplate } from '@samenbord/shared/model'
import { methodRecords, templateRecords } from '@samenbord/shared/template'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { BoardBinding } from '../../client/src/board/document/binding.ts'
import { emptyStore } from '../../client/src/board/document/empty-store.ts'
import { OwnUndo } from '../../client/src/sync/own-undo.ts'

const laid = [
  ...SessionTemplate.options.map((name) => ({ name, records: templateRecords(name) })),
  ...MethodId.options.map((name) => ({
    name: `method ${name}`,
    records: methodRecords(name, 'eerste'),
  })),
]

describe.each(laid)('the template $name on a table', ({ records }) => {
  const laidOut = (): Y.Doc => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, seedTable())
    addRecords(doc, records)
    return doc
  }

  it('lies in the shared document as it was written', () => {
    const doc = laidOut()
    expect(records.map(({ id }) => readRecord(id, recordMap(doc, id)))).toEqual(
      records.map((record) => ({ ok: true, record, gone: false })),
    )
  })

  it('is shown whole by the board, with nothing set aside', () => {
    const doc = laidOut()
    const store = emptyStore()
    const binding = new BoardBinding(doc, new OwnUndo(doc), store, () => {})
    expect(binding.setAside).toEqual([])
    const shown = new Map(store.allRecords().map((record) => [String(record.id), record]))
    expect(records.map(({ id }) => shown.get(id))).toEqual(records)
    binding.destroy()
  })
})
