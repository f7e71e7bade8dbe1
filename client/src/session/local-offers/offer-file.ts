import { writeCsv } from '@samenbord/shared/csv'
import type { LocalOfferWords } from '@samenbord/shared/model'
import { type Language, localOffers } from '@samenbord/shared/texts'
import { rowsOf } from './offer-rows.ts'

/** These as a file that a spreadsheet opens, and that can be read in again. */
export const offerFile = (offers: readonly LocalOfferWords[], language: Language): Blob =>
  new Blob([writeCsv(rowsOf(offers, language))], { type: 'text/csv;charset=utf-8' })

const EXAMPLE_SECTORS = ['community', 'friends', 'government'] as const

/** A file with a few invented lines, to fill in anew. */
export const exampleFile = (language: Language): Blob =>
  offerFile(
    localOffers[language].exampleLines.map((line, index) => ({
      ...line,
      sector: EXAMPLE_SECTORS[index] ?? null,
    })),
    language,
  )
