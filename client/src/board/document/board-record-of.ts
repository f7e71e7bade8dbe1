import type { BoardRecord } from '@samenbord/shared/document'
import type { TLRecord } from 'tldraw'

/** A record of the store as the document keeps it: tldraw's validators let only plain JSON in. */
export const boardRecordOf = (record: TLRecord): BoardRecord => record as unknown as BoardRecord

/** `note`, `arrow` … for a shape, and what it is for anything else. */
export const kindOf = (record: BoardRecord): string =>
  typeof record.type === 'string' ? record.type : record.typeName
