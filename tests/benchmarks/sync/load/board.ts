import { addRecords, PAGE_RECORD_ID } from '@samenbord/shared/document'
import * as Y from 'yjs'
import { stickyNote } from '../../../support/board-records.ts'

const CLIENT_ID = 2_000_000_001
const WORDS = 'Een paar woorden op een briefje'
const COLUMNS = 100
const STEP = 240
/** So many notes go into one change. */
const TOGETHER = 5
/** Our own clients write no more at once. */
const PIECE_BYTES = 200_000

/** A board with notes on it. */
export interface Board {
  /** How it is brought, piece by piece. */
  readonly pieces: readonly Uint8Array[]
  /** All of it as one update. */
  readonly whole: Uint8Array
}

/** A board of about so many bytes. */
export const boardOf = (bytes: number): Board => {
  const doc = new Y.Doc()
  doc.clientID = CLIENT_ID
  const pieces: Uint8Array[] = []
  let piece: Uint8Array[] = []
  let size = 0
  let pieceSize = 0
  doc.on('update', (update: Uint8Array) => {
    piece.push(update)
    size += update.length
    pieceSize += update.length
    if (pieceSize < PIECE_BYTES && size < bytes) return
    pieces.push(Y.mergeUpdates(piece))
    piece = []
    pieceSize = 0
  })
  for (let count = 0; size < bytes; ) {
    const notes = Array.from({ length: TOGETHER }, () => {
      count += 1
      const at = { x: (count % COLUMNS) * STEP, y: Math.floor(count / COLUMNS) * STEP }
      return stickyNote(`shape:note-${count}`, PAGE_RECORD_ID, at, WORDS)
    })
    addRecords(doc, notes)
  }
  if (piece.length > 0) pieces.push(Y.mergeUpdates(piece))
  const whole = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return { pieces, whole }
}
