import { z } from 'zod'
import { LocalOffer, LocalOfferId, LocalOfferWords } from '../../model/index.ts'

/** `GET /api/v1/local-offers` (account), and `GET /api/v1/sessions/{id}/local-offers` at a table. */
export const LocalOfferListResponse = z.object({ offers: z.array(LocalOffer) })
export type LocalOfferListResponse = z.infer<typeof LocalOfferListResponse>
/** How many can be added in one call: as long as can be, these still fit in a large body. */
export const OFFERS_AT_ONCE = 80
/**
 * `POST /api/v1/local-offers`: adds all or none. One of a name that is there, or that another of these
 * has, replaces that when this says so; all are refused otherwise.
 */
export const AddLocalOffersRequest = z.object({
  offers: z.array(LocalOfferWords).min(1).max(OFFERS_AT_ONCE),
  replace: z.boolean(),
})
export type AddLocalOffersRequest = z.infer<typeof AddLocalOffersRequest>
/** `PUT …/local-offers/{offerId}` takes the words; `DELETE …/local-offers` takes several away. */
export const RemoveLocalOffersRequest = z.object({ ids: z.array(LocalOfferId).min(1).max(2_000) })
export type RemoveLocalOffersRequest = z.infer<typeof RemoveLocalOffersRequest>
