import type { BoardRecord } from '@samenbord/shared/document'
import type { TLRecord } from 'tldraw'

/** A record of the store as the document keeps it: tldraw's validators let only plain JSON in. */
export const boardRecordOf = (record: TLRecord): BoardRecord => record as unknown as BoardRecord

/** The number that a record has here; 0 when it has none. */
export const numberOf = (record: BoardRecord, key: string): number => {
  const value = record[key]
  return typeof value === 'number' ? value : 0
}

/** The text that a record has here; empty when it has none. */
export const stringOf = (record: BoardRecord, key: string): string => {
  const value = record[key]
  return typeof value === 'string' ? value : ''
}

/** `note`, `arrow` … for a shape, and what it is for anything else. */
export const kindOf = (record: BoardRecord): string =>
  typeof record.type === 'string' ? record.type : record.typeName
