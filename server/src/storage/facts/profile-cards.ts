import { ParticipantId, ProfileCard, type SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'

/** What each participant said of the own place at the table. */
export interface ProfileCardStore {
  put(card: ProfileCard): void
  get(participantId: ParticipantId): ProfileCard | undefined
  /** Erases someone's card. Answers whether there was one. */
  forget(participantId: ParticipantId): boolean
  /** Of everyone who waits or was admitted, in order of joining. */
  of(sessionId: SessionId): ProfileCard[]
}

const Row = z
  .object({
    participant_id: ParticipantId,
    introduction: ProfileCard.shape.introduction,
    here_for: ProfileCard.shape.hereFor,
    brings: ProfileCard.shape.brings,
    own_limit: ProfileCard.shape.limit,
    needs: ProfileCard.shape.needs,
    reach: ProfileCard.shape.reach,
    duty_to_report: ProfileCard.shape.dutyToReport,
    noted_by: ParticipantId.nullable(),
  })
  .transform(
    (row): ProfileCard => ({
      participantId: row.participant_id,
      introduction: row.introduction,
      hereFor: row.here_for,
      brings: row.brings,
      limit: row.own_limit,
      needs: row.needs,
      reach: row.reach,
      dutyToReport: row.duty_to_report,
      notedBy: row.noted_by,
    }),
  )

/** What is put replaces the whole card, and who noted it. */
export const profileCardStore = (db: FactDatabase): ProfileCardStore => ({
  put: (card) => {
    db.run(
      `INSERT OR REPLACE INTO profile_card
         (participant_id, introduction, here_for, brings, own_limit, needs, reach, duty_to_report,
          noted_by)
       VALUES ($participantId, $introduction, $hereFor, $brings, $limit, $needs, $reach,
         $dutyToReport, $notedBy)`,
      { ...card },
    )
  },
  get: (participantId) =>
    db.get(Row, 'SELECT * FROM profile_card WHERE participant_id = $participantId', {
      participantId,
    }),
  forget: (participantId) =>
    db.run('DELETE FROM profile_card WHERE participant_id = $participantId', { participantId })
      .changes > 0,
  of: (sessionId) =>
    db.all(
      Row,
      `SELECT profile_card.* FROM profile_card JOIN participant ON participant.id = participant_id
       WHERE session_id = $sessionId AND status <> 'removed' ORDER BY place`,
      { sessionId },
    ),
})
