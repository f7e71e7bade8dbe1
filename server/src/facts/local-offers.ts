import {
  type LocalOffer,
  LocalOfferId,
  type LocalOfferWords,
  MOST_OFFERS,
  type SessionId,
} from '@samenbord/shared/model'
import { offerNameKey } from '@samenbord/shared/network'
import { type AddLocalOffersRequest, ok, type Result, refused } from '@samenbord/shared/protocol'
import { newId } from '../access/secret.ts'
import type { Account } from '../storage/facts/accounts.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'

/** *In de buurt*: what the neighbourhood has to offer, kept by the organisation of an account. */
export interface LocalOffers {
  /** By name. */
  of(account: Account): LocalOffer[]
  /** At a table: those of the account that opened it. */
  at(sessionId: SessionId): LocalOffer[]
  /**
   * Adds all of these or none. One of a name that is there, or that another of these has, replaces that
   * when `replace` says so, so that the last counts; all are refused otherwise. Answers the whole list.
   */
  add(
    account: Account,
    request: AddLocalOffersRequest,
  ): Result<LocalOffer[], 'offers-full' | 'offer-named'>
  change(
    account: Account,
    id: LocalOfferId,
    words: LocalOfferWords,
  ): Result<null, 'offer-unknown' | 'offer-named'>
  /** Also answers when they are gone. */
  remove(account: Account, ids: readonly LocalOfferId[]): void
}

/** Works without `Tables`: the list is read when someone asks for it, and announced to nobody. */
export const createLocalOffers = (store: FactStore): LocalOffers => ({
  of: ({ id }) => store.localOffers.of(id),
  at: (sessionId) => {
    const stored = store.sessions.get(sessionId)
    return stored === undefined ? [] : store.localOffers.of(stored.accountId)
  },
  add: ({ id: accountId }, { offers, replace }) =>
    store.atomically(() => {
      const { localOffers } = store
      const names = new Set(offers.map(({ name }) => offerNameKey(name)))
      const fresh = [...names].filter((name) => localOffers.named(accountId, name) === undefined)
      if (!replace && fresh.length < offers.length) return refused('offer-named')
      if (localOffers.count(accountId) + fresh.length > MOST_OFFERS) return refused('offers-full')
      for (const words of offers) {
        const id = localOffers.named(accountId, words.name) ?? newId(LocalOfferId)
        localOffers.put(accountId, { ...words, id })
      }
      return ok(localOffers.of(accountId))
    }),
  change: ({ id: accountId }, id, words) => {
    const { localOffers } = store
    if (localOffers.get(accountId, id) === undefined) return refused('offer-unknown')
    const named = localOffers.named(accountId, words.name)
    if (named !== undefined && named !== id) return refused('offer-named')
    localOffers.put(accountId, { ...words, id })
    return ok(null)
  },
  remove: ({ id: accountId }, ids) => {
    store.atomically(() => {
      for (const id of ids) store.localOffers.remove(accountId, id)
    })
  },
})
