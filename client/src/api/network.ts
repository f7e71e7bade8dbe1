import type {
  Kept,
  KeptKey,
  LocalOfferId,
  LocalOfferWords,
  ParticipantId,
  SessionId,
} from '@samenbord/shared/model'
import { KEPT_AT_ONCE, LIMITS, LocalOfferListResponse } from '@samenbord/shared/protocol'
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

/** Around the things in a body of `keep`, in bytes, and more. */
const AROUND = 100

const bytesOf = (kept: Kept): number => new TextEncoder().encode(`${JSON.stringify(kept)},`).length

/** The browser lets no more than 64 KiB go on from a page that was left, other calls included. */
const KEEPALIVE_BYTES = 32 * 1024

const bytesOfAll = (kept: readonly Kept[]): number =>
  kept.reduce((bytes, one) => bytes + bytesOf(one), 0)

/** In as few parts as fit in one call each. */
const inCalls = (kept: readonly Kept[]): readonly (readonly Kept[])[] => {
  const calls: Kept[][] = []
  let bytes = 0
  for (const one of kept) {
    const size = bytesOf(one)
    const last = calls.at(-1)
    if (
      last !== undefined &&
      last.length < KEPT_AT_ONCE &&
      bytes + size <= LIMITS.largeBody - AROUND
    ) {
      last.push(one)
      bytes += size
    } else {
      calls.push([one])
      bytes = size
    }
  }
  return calls
}

/**
 * Keeps these for this resident alone; what was kept before under the same key is replaced. What does
 * not fit in one call goes in several, up to the first that fails.
 */
export const keep = async (
  session: SessionId,
  kept: readonly Kept[],
): Promise<Answer<undefined>> => {
  for (const part of inCalls(kept)) {
    // Words typed last go on when their page is left; that takes no more than a few pages of text.
    const keepalive = bytesOfAll(part) <= KEEPALIVE_BYTES
    const answer = await call(
      'PUT',
      `/sessions/${session}/kept`,
      nothing,
      { kept: part },
      { keepalive },
    )
    if (!answer.ok) return answer
  }
  return { ok: true, value: undefined }
}

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

/**
 * Adds these, all or none. One of a name that is in the list replaces that when `replace` says so, and
 * is refused otherwise. Answers the whole list.
 */
export const addOffers = (
  offers: readonly LocalOfferWords[],
  { replace }: { readonly replace: boolean },
): Promise<Answer<LocalOfferListResponse>> =>
  call('POST', '/local-offers', LocalOfferListResponse, { offers, replace })

/** Writes one offer of the list anew; refused when another has that name. */
export const changeOffer = (id: LocalOfferId, words: LocalOfferWords): Promise<Answer<undefined>> =>
  call('PUT', `/local-offers/${id}`, nothing, words)

/** Takes these off the list of the account. */
export const removeOffers = (ids: readonly LocalOfferId[]): Promise<Answer<undefined>> =>
  call('DELETE', '/local-offers', nothing, { ids })
