import { addRecords, readRecord, recordMap, seedTable } from '@samenbord/shared/document'
import { SessionTemplate } from '@samenbord/shared/model'
import { templateRecords } from '@samenbord/shared/template'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { BoardBinding } from '../../client/src/board/document/binding.ts'
import { emptyStore } from '../../client/src/board/document/empty-store.ts'
import { OwnUndo } from '../../client/src/sync/own-undo.ts'

describe.each(SessionTemplate.options)('the template %s on a table', (template) => {
  const records = templateRecords(template)
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
