import { readCsv } from '@samenbord/shared/csv'
import { type OfferReading, readOffers } from './offer-rows.ts'

/** A list of many thousands of lines is smaller than this, in bytes. */
const MOST_BYTES = 2 * 1024 * 1024

/** A file that someone chose, as far as it could be read. */
export type FileReading =
  | { readonly kind: 'read'; readonly reading: OfferReading }
  | { readonly kind: 'unreadable' | 'too-large' | 'nothing' }

/** Spreadsheets save in UTF-8, or in what Windows had before. */
const decoded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** What stands in a file; nothing of it is put in the list. */
export const readOfferFile = async (file: Blob): Promise<FileReading> => {
  if (file.size > MOST_BYTES) return { kind: 'too-large' }
  const text = decoded(await file.arrayBuffer())
  // A spreadsheet of its own kind, or a picture, is no text.
  if (text.includes('\0')) return { kind: 'unreadable' }
  const reading = readOffers(readCsv(text))
  return reading.offers.length === 0 && reading.wrong.length === 0
    ? { kind: 'nothing' }
    : { kind: 'read', reading }
}
