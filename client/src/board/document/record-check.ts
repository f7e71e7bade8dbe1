import type { BoardRecord } from '@samenbord/shared/document'
import { getSchema } from '@tiptap/core'
import { type TLRecord, type TLStore, tipTapDefaultExtensions } from 'tldraw'

const CHECKED_KINDS = ['document', 'page', 'shape', 'binding', 'asset'] as const
type Kind = (typeof CHECKED_KINDS)[number]

const isKind = (typeName: string): typeName is Kind =>
  CHECKED_KINDS.some((kind) => kind === typeName)

/** Where a picture may come from: our own server, or nowhere yet (it is on its way). */
const PICTURE_ADDRESS = /^(asset:[A-Za-z0-9_-]{22})?$/
/** Shapes that show or run something from elsewhere. */
const FOREIGN_SHAPES: readonly unknown[] = ['embed', 'bookmark', 'video']

const wordsSchema = getSchema(tipTapDefaultExtensions)

/** Throws when the words hold nodes or marks that the editor does not know. */
const checkWords = (record: BoardRecord): void => {
  const words = record.props?.richText
  if (words !== undefined) wordsSchema.nodeFromJSON(words).check()
}

/** Whether an asset is a picture, from nowhere else than our own server. */
const isOwnPicture = (record: BoardRecord): boolean => {
  const source = record.props?.src ?? ''
  return record.type === 'image' && typeof source === 'string' && PICTURE_ADDRESS.test(source)
}

/**
 * The record as the store takes it, or undefined when this version of the board cannot show it:
 * broken, forged, of an unknown kind, or from a newer version.
 */
export type RecordCheck = (record: BoardRecord) => TLRecord | undefined

/** Makes the check for the kinds of record a store knows. */
export const recordCheck =
  (store: TLStore): RecordCheck =>
  (record) => {
    if (!isKind(record.typeName)) return undefined
    if (record.typeName === 'asset' && !isOwnPicture(record)) return undefined
    if (record.typeName === 'shape' && FOREIGN_SHAPES.includes(record.type)) return undefined
    try {
      checkWords(record)
      return store.schema.types[record.typeName].validate(record)
    } catch {
      return undefined
    }
  }
