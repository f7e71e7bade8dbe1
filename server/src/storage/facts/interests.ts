import { Interest, ParticipantId, type SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'

/** On whose behalf each participant sits at a table, and what that one needs. */
export interface InterestStore {
  put(interest: Interest): void
  get(participantId: ParticipantId): Interest | undefined
  /** Erases what someone said of it. Answers whether there was anything. */
  forget(participantId: ParticipantId): boolean
  /** Of everyone who was admitted, in order of joining. */
  of(sessionId: SessionId): Interest[]
}

const Row = z
  .object({
    participant_id: ParticipantId,
    hat: Interest.shape.hat,
    needs: Interest.shape.needs,
    noted_by: ParticipantId.nullable(),
  })
  .transform(
    ({ participant_id, noted_by, ...words }): Interest => ({
      participantId: participant_id,
      ...words,
      notedBy: noted_by,
    }),
  )

/** What is put replaces all that was kept of this person. */
export const interestStore = (db: FactDatabase): InterestStore => ({
  put: (interest) => {
    db.run(
      `INSERT OR REPLACE INTO interest (participant_id, hat, needs, noted_by)
       VALUES ($participantId, $hat, $needs, $notedBy)`,
      { ...interest },
    )
  },
  get: (participantId) =>
    db.get(Row, 'SELECT * FROM interest WHERE participant_id = $participantId', { participantId }),
  forget: (participantId) =>
    db.run('DELETE FROM interest WHERE participant_id = $participantId', { participantId })
      .changes > 0,
  of: (sessionId) =>
    db.all(
      Row,
      `SELECT interest.* FROM interest JOIN participant ON participant.id = participant_id
       WHERE session_id = $sessionId AND status = 'admitted' ORDER BY place`,
      { sessionId },
    ),
})
