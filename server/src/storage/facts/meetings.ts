import { Agenda, type Meeting, MeetingId, SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { asJson, flag, json, moment, optional } from './row.ts'

/** A meeting with its steps, and since when its table has been empty (milliseconds since 1970). */
export interface StoredMeeting {
  readonly meeting: Meeting
  readonly sessionId: SessionId
  readonly emptySince: number | null
  /** Nothing for meetings of before there were steps. */
  readonly agenda: Agenda | null
  /** Whether something was said without the resident that the resident has not heard yet. */
  readonly isUntold: boolean
  readonly hasSnapshot: boolean
  /** Whether what was answered at its end is shown. */
  readonly checkOutIsShown: boolean
}

/** How a meeting goes: its steps, and what is left to tell the resident. */
export interface Course {
  readonly agenda: Agenda
  readonly isUntold: boolean
}

/** The sittings of each session; the one without an end is open. */
export interface MeetingStore {
  add(sessionId: SessionId, meeting: Meeting, opening: Course): void
  /** The one that has not ended, if there is one. */
  open(sessionId: SessionId): StoredMeeting | undefined
  get(sessionId: SessionId, id: MeetingId): StoredMeeting | undefined
  /** Newest first. */
  of(sessionId: SessionId): StoredMeeting[]
  setCourse(id: MeetingId, course: Course): void
  /** Shows what was answered at its end, unless it is shown already. Answers whether it did. */
  showCheckOut(id: MeetingId, now: number): boolean
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
    agenda: json(Agenda),
    is_untold: flag,
    has_snapshot: flag,
    check_out_shown_at: z.int().nullable(),
  })
  .transform(
    (row): StoredMeeting => ({
      meeting: { id: row.id, startedAt: row.started_at, endedAt: row.ended_at },
      sessionId: row.session_id,
      emptySince: row.empty_since,
      agenda: row.agenda,
      isUntold: row.is_untold,
      hasSnapshot: row.has_snapshot,
      checkOutIsShown: row.check_out_shown_at !== null,
    }),
  )

/** An agenda that could not be read again is never written. */
const stored = ({ agenda, isUntold }: Course) => ({
  agenda: asJson(Agenda.parse(agenda)),
  isUntold: isUntold ? 1 : 0,
})

/** Keeps the steps of a meeting as JSON, and with it whether the resident has still to be told. */
export const meetingStore = (db: FactDatabase): MeetingStore => ({
  add: (sessionId, { id, startedAt }, opening) => {
    db.run(
      `INSERT INTO meeting (id, session_id, started_at, agenda, is_untold)
       VALUES ($id, $sessionId, $startedAt, $agenda, $isUntold)`,
      { id, sessionId, startedAt: Date.parse(startedAt), ...stored(opening) },
    )
  },
  get: (sessionId, id) =>
    db.get(Row, 'SELECT * FROM meeting WHERE id = $id AND session_id = $sessionId', {
      id,
      sessionId,
    }),
  open: (sessionId) =>
    db.get(Row, 'SELECT * FROM meeting WHERE session_id = $sessionId AND ended_at IS NULL', {
      sessionId,
    }),
  of: (sessionId) =>
    db.all(
      Row,
      'SELECT * FROM meeting WHERE session_id = $sessionId ORDER BY started_at DESC, rowid DESC',
      { sessionId },
    ),
  setCourse: (id, course) => {
    db.run('UPDATE meeting SET agenda = $agenda, is_untold = $isUntold WHERE id = $id', {
      id,
      ...stored(course),
    })
  },
  showCheckOut: (id, now) =>
    db.run(
      `UPDATE meeting SET check_out_shown_at = $now
       WHERE id = $id AND check_out_shown_at IS NULL`,
      { id, now },
    ).changes > 0,
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
