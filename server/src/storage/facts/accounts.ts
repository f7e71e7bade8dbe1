import { AccountProfile } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { optional } from './row.ts'

export const AccountId = z.string().min(1).brand<'AccountId'>()
export type AccountId = z.infer<typeof AccountId>

/** Someone who may open tables, and who they are there (null until asked). */
export interface Account {
  readonly id: AccountId
  readonly profile: AccountProfile | null
}

const Row = z
  .object({
    id: AccountId,
    name: z.string().nullable(),
    organisation: optional(z.string()),
    discipline: optional(z.string()),
  })
  .transform(
    ({ id, name, ...rest }): Account => ({
      id,
      profile: name === null ? null : AccountProfile.parse({ name, ...rest }),
    }),
  )

/** Accounts and the devices that are signed in. */
export interface AccountStore {
  /** Makes the account when it is not there yet. */
  ensure(id: AccountId, now: number): void
  get(id: AccountId): Account | undefined
  setProfile(id: AccountId, profile: AccountProfile): void
  addToken(hash: string, id: AccountId, now: number): void
  /** Whose token this is, and when it was last used. */
  byToken(hash: string): { account: Account; usedAt: number } | undefined
  touchToken(hash: string, now: number): void
  removeToken(hash: string): void
  /** Forgets the devices that were last used before this moment. */
  removeTokensUsedBefore(moment: number): void
}

const COLUMNS = 'account.id, name, organisation, discipline'

/** Holds hashes of tokens, which sign nobody in. */
export const accountStore = (db: FactDatabase): AccountStore => ({
  ensure: (id, now) => {
    db.run('INSERT OR IGNORE INTO account (id, created_at) VALUES ($id, $now)', { id, now })
  },
  get: (id) => db.get(Row, `SELECT ${COLUMNS} FROM account WHERE id = $id`, { id }),
  setProfile: (id, { name, organisation = null, discipline = null }) => {
    db.run(
      `UPDATE account SET name = $name, organisation = $organisation, discipline = $discipline
       WHERE id = $id`,
      { id, name, organisation, discipline },
    )
  },
  addToken: (hash, id, now) => {
    db.run('INSERT INTO account_token VALUES ($hash, $id, $now)', { hash, id, now })
  },
  byToken: (hash) => {
    const token = db.get(
      z.object({ account_id: AccountId, used_at: z.int() }),
      'SELECT account_id, used_at FROM account_token WHERE hash = $hash',
      { hash },
    )
    if (token === undefined) return undefined
    const account = db.get(Row, `SELECT ${COLUMNS} FROM account WHERE id = $id`, {
      id: token.account_id,
    })
    return account === undefined ? undefined : { account, usedAt: token.used_at }
  },
  touchToken: (hash, now) => {
    db.run('UPDATE account_token SET used_at = $now WHERE hash = $hash', { hash, now })
  },
  removeToken: (hash) => {
    db.run('DELETE FROM account_token WHERE hash = $hash', { hash })
  },
  removeTokensUsedBefore: (moment) => {
    db.run('DELETE FROM account_token WHERE used_at < $moment', { moment })
  },
})
