import { type BoardRecord, isPlain } from '@samenbord/shared/document'
import type { TLRecord } from 'tldraw'

/** A record of the store as the document keeps it: tldraw's validators let only plain JSON in. */
export const boardRecordOf = (record: TLRecord): BoardRecord => {
  const { id, typeName, ...rest } = record
  const plain: Record<string, unknown> = rest
  if (!isPlain(plain)) throw new Error(`record ${id} holds a value that is not plain`)
  return { ...(plain as Omit<BoardRecord, 'id' | 'typeName'>), id, typeName }
}

/** `note`, `arrow` … for a shape, and what it is for anything else. */
export const kindOf = (record: BoardRecord): string =>
  typeof record.type === 'string' ? record.type : record.typeName
