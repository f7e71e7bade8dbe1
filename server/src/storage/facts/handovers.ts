import {
  type Handover,
  HandoverId,
  HandoverState,
  ParticipantId,
  type SessionId,
  WordGiven,
} from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { asJson, json, moment } from './row.ts'

/** The handovers of each session, of which at most one is open. */
export interface HandoverStore {
  /** Adds one, unless it would be a second that is open. Answers whether it did. */
  add(sessionId: SessionId, handover: Handover): boolean
  /** The newest first. */
  of(sessionId: SessionId): Handover[]
  openOf(sessionId: SessionId): Handover | undefined
  /** Keeps the words and the state of one that is open still. Answers whether it did. */
  change(handover: Handover): boolean
}

/** More than these are not told: a table does not hand over every day. */
const NEWEST = 30

const Row = z
  .object({
    id: HandoverId,
    from_whom: ParticipantId,
    to_whom: ParticipantId,
    proposed_by: ParticipantId,
    proposed_at: moment,
    receiver: json(WordGiven),
    resident: json(WordGiven),
    state: HandoverState,
    ended_at: moment.nullable(),
  })
  .transform(
    (row): Handover => ({
      id: row.id,
      from: row.from_whom,
      to: row.to_whom,
      proposedBy: row.proposed_by,
      proposedAt: row.proposed_at,
      receiver: row.receiver,
      resident: row.resident,
      state: row.state,
      endedAt: row.ended_at,
    }),
  )

/** That at most one is open is held by an index of the database. */
export const handoverStore = (db: FactDatabase): HandoverStore => {
  return {
    add: (sessionId, handover) =>
      db.run(
        `INSERT OR IGNORE INTO handover
           (id, session_id, from_whom, to_whom, proposed_by, proposed_at, receiver, resident, state,
            ended_at)
         VALUES
           ($id, $sessionId, $from, $to, $proposedBy, $proposedAt, $receiver, $resident, $state,
            $endedAt)`,
        {
          id: handover.id,
          sessionId,
          from: handover.from,
          to: handover.to,
          proposedBy: handover.proposedBy,
          proposedAt: Date.parse(handover.proposedAt),
          ...changing(handover),
        },
      ).changes > 0,
    of: (sessionId) =>
      db.all(
        Row,
        `SELECT * FROM handover WHERE session_id = $sessionId ORDER BY place DESC LIMIT ${NEWEST}`,
        { sessionId },
      ),
    openOf: (sessionId) =>
      db.get(Row, `SELECT * FROM handover WHERE session_id = $sessionId AND state = 'open'`, {
        sessionId,
      }),
    change: (handover) =>
      db.run(
        `UPDATE handover
         SET receiver = $receiver, resident = $resident, state = $state, ended_at = $endedAt
         WHERE id = $id AND state = 'open'`,
        { id: handover.id, ...changing(handover) },
      ).changes > 0,
  }
}

const changing = ({ receiver, resident, state, endedAt }: Handover) => ({
  receiver: asJson(receiver),
  resident: asJson(resident),
  state,
  endedAt: endedAt === null ? null : Date.parse(endedAt),
})
