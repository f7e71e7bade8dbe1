import { LeadChange, type LeadWish, ParticipantId, type SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { json, moment } from './row.ts'

/** Whom residents would like to keep the overview, and how it came to be who it is. */
export interface LeadCourseStore {
  /** In the order in which they were said, newest first. */
  wishesOf(sessionId: SessionId): LeadWish[]
  /** Keeps a wish over what the same resident said before. */
  putWish(sessionId: SessionId, wish: LeadWish): void
  /** Answers whether there was one. */
  removeWish(sessionId: SessionId, saidBy: ParticipantId | null): boolean
  /** Erases what someone wished, and wishes for them. Answers whether there was anything. */
  forget(sessionId: SessionId, participantId: ParticipantId): boolean
  /** The newest first. */
  changesOf(sessionId: SessionId): LeadChange[]
  addChange(sessionId: SessionId, change: LeadChange): void
}

/** More than these are not told: a table does not change its lead every day. */
const NEWEST = 30

const WishRow = z
  .object({
    // Empty when nobody of the household has a seat.
    said_by: z.union([z.literal('').transform(() => null), ParticipantId]),
    wish: ParticipantId,
    noted_by: ParticipantId.nullable(),
    said_at: moment,
  })
  .transform(
    (row): LeadWish => ({
      lead: row.wish,
      saidBy: row.said_by,
      notedBy: row.noted_by,
      saidAt: row.said_at,
    }),
  )
const ChangeRow = z.object({ change: json(LeadChange) })

/** What a household wished without a name stands under an empty one, so that there is one of it. */
export const leadCourseStore = (db: FactDatabase): LeadCourseStore => ({
  wishesOf: (sessionId) =>
    db.all(
      WishRow,
      `SELECT said_by, wish, noted_by, said_at FROM lead_wish
       WHERE session_id = $sessionId ORDER BY said_at DESC, rowid DESC`,
      { sessionId },
    ),
  putWish: (sessionId, { lead, saidBy, notedBy, saidAt }) => {
    db.run(
      `INSERT OR REPLACE INTO lead_wish (session_id, said_by, wish, noted_by, said_at)
       VALUES ($sessionId, $saidBy, $lead, $notedBy, $saidAt)`,
      { sessionId, saidBy: saidBy ?? '', lead, notedBy, saidAt: Date.parse(saidAt) },
    )
  },
  removeWish: (sessionId, saidBy) =>
    db.run('DELETE FROM lead_wish WHERE session_id = $sessionId AND said_by = $saidBy', {
      sessionId,
      saidBy: saidBy ?? '',
    }).changes > 0,
  forget: (sessionId, participantId) =>
    db.run(
      `DELETE FROM lead_wish
       WHERE session_id = $sessionId AND (said_by = $participantId OR wish = $participantId)`,
      { sessionId, participantId },
    ).changes > 0,
  changesOf: (sessionId) =>
    db
      .all(
        ChangeRow,
        `SELECT change FROM lead_change WHERE session_id = $sessionId
         ORDER BY place DESC LIMIT ${NEWEST}`,
        { sessionId },
      )
      .flatMap(({ change }) => change ?? []),
  addChange: (sessionId, change) => {
    db.run('INSERT INTO lead_change (session_id, change) VALUES ($sessionId, $change)', {
      sessionId,
      change: JSON.stringify(change),
    })
  },
})
