import { type Meeting, MeetingId, SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { moment, optional } from './row.ts'

/** A meeting with since when its table has been empty (milliseconds since 1970). */
export interface StoredMeeting {
  readonly meeting: Meeting
  readonly sessionId: SessionId
  readonly emptySince: number | null
}

export interface MeetingStore {
  add(sessionId: SessionId, meeting: Meeting): void
  /** The one that has not ended, if there is one. */
  open(sessionId: SessionId): StoredMeeting | undefined
  /** Newest first. */
  of(sessionId: SessionId): Meeting[]
  setEmptySince(id: MeetingId, moment: number | null): void
  /** All that have not ended. */
  allOpen(): StoredMeeting[]
  /** After a restart nobody is at any table: open meetings count as empty from now at the latest. */
  allEmptyAt(now: number): void
  end(id: MeetingId, moment: number): void
  /** Meetings that have ended and have no snapshot yet. */
  withoutSnapshot(): StoredMeeting[]
  markSnapshot(id: MeetingId): void
}

const Row = z
  .object({
    id: MeetingId,
    session_id: SessionId,
    started_at: moment,
    empty_since: z.int().nullable(),
    ended_at: optional(moment),
  })
  .transform(
    (row): StoredMeeting => ({
      meeting: { id: row.id, startedAt: row.started_at, endedAt: row.ended_at },
      sessionId: row.session_id,
      emptySince: row.empty_since,
    }),
  )

export const meetingStore = (db: FactDatabase): MeetingStore => ({
  add: (sessionId, { id, startedAt }) => {
    db.run(
      'INSERT INTO meeting (id, session_id, started_at) VALUES ($id, $sessionId, $startedAt)',
      {
        id,
        sessionId,
        startedAt: Date.parse(startedAt),
      },
    )
  },
  open: (sessionId) =>
    db.get(Row, 'SELECT * FROM meeting WHERE session_id = $sessionId AND ended_at IS NULL', {
      sessionId,
    }),
  of: (sessionId) =>
    db
      .all(
        Row,
        'SELECT * FROM meeting WHERE session_id = $sessionId ORDER BY started_at DESC, rowid DESC',
        { sessionId },
      )
      .map(({ meeting }) => meeting),
  setEmptySince: (id, moment) => {
    db.run('UPDATE meeting SET empty_since = $moment WHERE id = $id', { id, moment })
  },
  allOpen: () => db.all(Row, 'SELECT * FROM meeting WHERE ended_at IS NULL'),
  allEmptyAt: (now) => {
    db.run('UPDATE meeting SET empty_since = $now WHERE ended_at IS NULL AND empty_since IS NULL', {
      now,
    })
  },
  end: (id, moment) => {
    db.run('UPDATE meeting SET ended_at = $moment WHERE id = $id AND ended_at IS NULL', {
      id,
      moment,
    })
  },
  withoutSnapshot: () =>
    db.all(Row, 'SELECT * FROM meeting WHERE ended_at IS NOT NULL AND has_snapshot = 0'),
  markSnapshot: (id) => {
    db.run('UPDATE meeting SET has_snapshot = 1 WHERE id = $id', { id })
  },
})
