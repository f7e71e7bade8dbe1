import { LocalOffer, type LocalOfferId, LocalOfferWords } from '@samenbord/shared/model'
import { offerNameKey } from '@samenbord/shared/network'
import { z } from 'zod'
import type { AccountId } from './accounts.ts'
import type { FactDatabase } from './database.ts'

/** *In de buurt*: what the neighbourhood has to offer, by account. */
export interface LocalOfferStore {
  /** By name. */
  of(accountId: AccountId): LocalOffer[]
  count(accountId: AccountId): number
  get(accountId: AccountId, id: LocalOfferId): LocalOffer | undefined
  /** The one of this name, whatever its case and its spaces. */
  named(accountId: AccountId, name: string): LocalOfferId | undefined
  /** Adds it, or puts it in the place of the one with this id. */
  put(accountId: AccountId, offer: LocalOffer): void
  remove(accountId: AccountId, id: LocalOfferId): void
}

const { name, what, sector, where, reach } = LocalOfferWords.shape

const Row = z
  .object({ id: LocalOffer.shape.id, name, what, sector, place: where, reach })
  .transform(({ place, ...same }): LocalOffer => ({ ...same, where: place }))

const COLUMNS = 'id, name, what, sector, place, reach'

/** Compares names as `offerNameKey` makes them; the database lets an account have each once. */
export const localOfferStore = (db: FactDatabase): LocalOfferStore => ({
  of: (accountId) =>
    db.all(
      Row,
      `SELECT ${COLUMNS} FROM local_offer WHERE account_id = $accountId ORDER BY name_key`,
      { accountId },
    ),
  count: (accountId) =>
    db.get(
      z.object({ count: z.int() }),
      'SELECT COUNT(*) AS count FROM local_offer WHERE account_id = $accountId',
      { accountId },
    )?.count ?? 0,
  get: (accountId, id) =>
    db.get(Row, `SELECT ${COLUMNS} FROM local_offer WHERE account_id = $accountId AND id = $id`, {
      accountId,
      id,
    }),
  named: (accountId, called) =>
    db.get(
      z.object({ id: LocalOffer.shape.id }),
      'SELECT id FROM local_offer WHERE account_id = $accountId AND name_key = $nameKey',
      { accountId, nameKey: offerNameKey(called) },
    )?.id,
  put: (accountId, { where, ...offer }) => {
    db.run(
      `INSERT INTO local_offer (account_id, name_key, ${COLUMNS})
       VALUES ($accountId, $nameKey, $id, $name, $what, $sector, $where, $reach)
       ON CONFLICT (id) DO UPDATE SET name_key = excluded.name_key, name = excluded.name,
         what = excluded.what, sector = excluded.sector, place = excluded.place,
         reach = excluded.reach`,
      { ...offer, where, accountId, nameKey: offerNameKey(offer.name) },
    )
  },
  remove: (accountId, id) => {
    db.run('DELETE FROM local_offer WHERE id = $id AND account_id = $accountId', { id, accountId })
  },
})
