import { addRecords, PAGE_RECORD_ID } from '@samenbord/shared/document'
import * as Y from 'yjs'
import { stickyNote } from '../../support/board-records.ts'
import type { EditingClient } from '../../support/editing-client.ts'

const WORDS = 'Een paar woorden op een briefje, zoals iemand ze schrijft aan tafel. '.repeat(3)
/** So many notes go into one change. */
const TOGETHER = 20

/** Lays sticky notes on someone's table until the document has this many bytes. */
export const fillTable = (client: EditingClient, bytes: number): void => {
  let count = 0
  while (Y.encodeStateAsUpdate(client.doc).length < bytes) {
    client.edit((number) => {
      const notes = Array.from({ length: TOGETHER }, () => {
        count += 1
        const at = { x: (count % 20) * 220, y: Math.floor(count / 20) * 220 }
        return stickyNote(`shape:filling-${number}-${count}`, PAGE_RECORD_ID, at, WORDS)
      })
      addRecords(client.doc, notes)
      return { what: 'laid notes' }
    })
  }
}
