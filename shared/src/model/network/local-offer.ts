import { z } from 'zod'
import { LocalOfferId } from '../ids.ts'
import { Sector } from './place.ts'

const line = (most: number) => z.string().trim().max(most)

/** *In de buurt*: something the neighbourhood has to offer, kept by the coordinator's organisation. */
export const LocalOfferWords = z.object({
  name: line(120).min(1),
  /** What one can do or get there. */
  what: line(500),
  /** In which sector of the map it belongs. */
  sector: Sector.nullable(),
  where: line(200),
  /** How to reach it: a number, an address, a person. */
  reach: line(200),
})
export type LocalOfferWords = z.infer<typeof LocalOfferWords>

export const LocalOffer = LocalOfferWords.extend({ id: LocalOfferId })
export type LocalOffer = z.infer<typeof LocalOffer>

/** How many an organisation can keep. */
export const MOST_OFFERS = 2_000
