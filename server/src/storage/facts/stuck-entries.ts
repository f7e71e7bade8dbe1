import { StuckEntry } from '@samenbord/shared/model'
import { z } from 'zod'
import type { AccountId } from './accounts.ts'
import type { FactDatabase } from './database.ts'

/** *Dit lukt ons niet*, of each account. */
export interface StuckEntryStore {
  add(accountId: AccountId, entry: StuckEntry): void
  /** Newest first. */
  of(accountId: AccountId): StuckEntry[]
  remove(accountId: AccountId, id: StuckEntry['id']): void
}

const Row = z
  .object({
    id: StuckEntry.shape.id,
    blocker: StuckEntry.shape.blocker,
    words: StuckEntry.shape.words,
    told_on: StuckEntry.shape.toldOn,
  })
  .transform(({ told_on, ...same }): StuckEntry => ({ ...same, toldOn: told_on }))

/** Keeps no session with an entry, so that none leads back to a household. */
export const stuckEntryStore = (db: FactDatabase): StuckEntryStore => ({
  add: (accountId, { id, blocker, words, toldOn }) => {
    db.run(
      `INSERT INTO stuck_entry (id, account_id, blocker, words, told_on)
       VALUES ($id, $accountId, $blocker, $words, $toldOn)`,
      { id, accountId, blocker, words, toldOn },
    )
  },
  of: (accountId) =>
    db.all(
      Row,
      `SELECT id, blocker, words, told_on FROM stuck_entry
       WHERE account_id = $accountId ORDER BY told_on DESC, rowid DESC`,
      { accountId },
    ),
  remove: (accountId, id) => {
    db.run('DELETE FROM stuck_entry WHERE id = $id AND account_id = $accountId', { id, accountId })
  },
})
