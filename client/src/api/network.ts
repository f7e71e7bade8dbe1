import type {
  Kept,
  KeptKey,
  LocalOfferId,
  LocalOfferWords,
  ParticipantId,
  SessionId,
} from '@samenbord/shared/model'
import { LocalOfferListResponse } from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/**
 * Asks for the family tree, or for it to go away. `askedBy` is the resident who asked it aloud, for who
 * notes; null for a household of which nobody has a seat.
 */
export const setFamilyTree = (
  session: SessionId,
  on: boolean,
  askedBy?: ParticipantId | null,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/family-tree`, nothing, { on, askedBy })

/** Keeps these for this resident alone; what was kept before under the same key is replaced. */
export const keep = (session: SessionId, kept: readonly Kept[]): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/kept`, nothing, { kept })

/** Keeps these no longer: they are erased on the server. */
export const keepNoLonger = (
  session: SessionId,
  keys: readonly KeptKey[],
): Promise<Answer<undefined>> => call('DELETE', `/sessions/${session}/kept`, nothing, { keys })

/** Has the server leave out of the document what was deleted from it: who joins later gets none of it. */
export const forgetDeleted = (session: SessionId): Promise<Answer<undefined>> =>
  call('POST', `/sessions/${session}/forget-deleted`, nothing)

/** What the neighbourhood has to offer, as the coordinator's organisation keeps it. */
export const listLocalOffers = (session: SessionId): Promise<Answer<LocalOfferListResponse>> =>
  call('GET', `/sessions/${session}/local-offers`, LocalOfferListResponse)

/** The list of this account. */
export const listOwnOffers = (): Promise<Answer<LocalOfferListResponse>> =>
  call('GET', '/local-offers', LocalOfferListResponse)

/** Adds these, all or none; one of the same name is replaced. Answers the whole list. */
export const addOffers = (
  offers: readonly LocalOfferWords[],
): Promise<Answer<LocalOfferListResponse>> =>
  call('POST', '/local-offers', LocalOfferListResponse, { offers })

export const changeOffer = (id: LocalOfferId, words: LocalOfferWords): Promise<Answer<undefined>> =>
  call('PUT', `/local-offers/${id}`, nothing, words)

export const removeOffers = (ids: readonly LocalOfferId[]): Promise<Answer<undefined>> =>
  call('DELETE', '/local-offers', nothing, { ids })
