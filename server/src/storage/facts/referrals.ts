import { Referral, type ReferralId, type SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { json } from './row.ts'

/** To whom else each household was referred. */
export interface ReferralStore {
  add(sessionId: SessionId, referral: Referral): void
  /** The newest first. */
  of(sessionId: SessionId): Referral[]
  get(sessionId: SessionId, id: ReferralId): Referral | undefined
  change(referral: Referral): void
  /** Answers whether it was there. */
  remove(sessionId: SessionId, id: ReferralId): boolean
}

const Row = z.object({ referral: json(Referral) })

/** A referral that this version cannot read counts as none. */
export const referralStore = (db: FactDatabase): ReferralStore => ({
  add: (sessionId, referral) => {
    db.run('INSERT INTO referral (id, session_id, referral) VALUES ($id, $sessionId, $referral)', {
      id: referral.id,
      sessionId,
      referral: JSON.stringify(referral),
    })
  },
  of: (sessionId) =>
    db
      .all(Row, 'SELECT referral FROM referral WHERE session_id = $sessionId ORDER BY place DESC', {
        sessionId,
      })
      .flatMap(({ referral }) => referral ?? []),
  get: (sessionId, id) =>
    db.get(Row, 'SELECT referral FROM referral WHERE id = $id AND session_id = $sessionId', {
      id,
      sessionId,
    })?.referral ?? undefined,
  change: (referral) => {
    db.run('UPDATE referral SET referral = $referral WHERE id = $id', {
      id: referral.id,
      referral: JSON.stringify(referral),
    })
  },
  remove: (sessionId, id) =>
    db.run('DELETE FROM referral WHERE id = $id AND session_id = $sessionId', { id, sessionId })
      .changes > 0,
})
