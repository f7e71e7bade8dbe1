import { readCsv } from '@samenbord/shared/csv'
import { readTextFile, type TextFile } from '../../ui/text-file.ts'
import { type OfferReading, readOffers } from './offer-rows.ts'

/** A list of many thousands of lines is smaller than this, in bytes. */
const MOST_BYTES = 2 * 1024 * 1024

type Problem = Extract<TextFile, { ok: false }>['problem']

/** A file that someone chose, as far as it could be read. */
export type FileReading =
  | { readonly kind: 'read'; readonly reading: OfferReading }
  | { readonly kind: Problem | 'nothing' }

/** What stands in a file; nothing of it is put in the list. */
export const readOfferFile = async (file: Blob): Promise<FileReading> => {
  const read = await readTextFile(file, MOST_BYTES)
  if (!read.ok) return { kind: read.problem }
  const reading = readOffers(readCsv(read.text))
  return reading.offers.length === 0 && reading.wrong.length === 0
    ? { kind: 'nothing' }
    : { kind: 'read', reading }
}
