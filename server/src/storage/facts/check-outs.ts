import { CheckOutAnswer, type MeetingId, ParticipantId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { written } from './row.ts'

/** What one participant answered at the end of a meeting. */
export interface AnsweredCheckOut {
  readonly participantId: ParticipantId
  readonly answer: CheckOutAnswer
}

/**
 * What was answered at the end of meetings. Who may see it, and when, is for who asks this store to
 * decide: nothing of it is announced.
 */
export interface CheckOutStore {
  /** Keeps an answer over an earlier one, unless the answers are shown. Answers whether it did. */
  answer(meetingId: MeetingId, participantId: ParticipantId, answer: CheckOutAnswer): boolean
  answerOf(meetingId: MeetingId, participantId: ParticipantId): CheckOutAnswer | undefined
  /** From now on these are whom `everyone` means in a meeting. */
  fixEveryone(meetingId: MeetingId, everyone: readonly ParticipantId[]): void
  /** Who has answered, in order of joining. */
  answeredBy(meetingId: MeetingId): ParticipantId[]
  /** Everything, in order of joining. */
  answersOf(meetingId: MeetingId): AnsweredCheckOut[]
  /** Erases what someone answered that is not shown. Answers whether there was anything. */
  forget(participantId: ParticipantId): boolean
}

const answer = written(CheckOutAnswer)

const By = z.object({ participant_id: ParticipantId })
const Row = z
  .object({ participant_id: ParticipantId, answer })
  .transform((row): AnsweredCheckOut => ({ participantId: row.participant_id, answer: row.answer }))

/**
 * Keeps an answer by the statement that looks whether they are shown, so that none comes after that.
 */
export const checkOutStore = (db: FactDatabase): CheckOutStore => ({
  fixEveryone: (meetingId, everyone) => {
    db.run(
      `UPDATE check_out_answer SET answer = json_set(answer, '$.seenBy', json($everyone))
       WHERE meeting_id = $meetingId AND answer ->> '$.seenBy' = 'everyone'`,
      { meetingId, everyone: JSON.stringify(everyone) },
    )
  },
  answer: (meetingId, participantId, given) =>
    db.run(
      `INSERT INTO check_out_answer (meeting_id, participant_id, answer)
       SELECT id, $participantId, $answer FROM meeting
       WHERE id = $meetingId AND check_out_shown_at IS NULL
       ON CONFLICT DO UPDATE SET answer = excluded.answer`,
      { meetingId, participantId, answer: JSON.stringify(given) },
    ).changes > 0,
  answerOf: (meetingId, participantId) =>
    db.get(
      z.object({ answer }),
      `SELECT answer FROM check_out_answer
       WHERE meeting_id = $meetingId AND participant_id = $participantId`,
      { meetingId, participantId },
    )?.answer,
  answeredBy: (meetingId) =>
    db
      .all(
        By,
        `SELECT participant_id FROM check_out_answer
         JOIN participant ON participant.id = participant_id
         WHERE meeting_id = $meetingId ORDER BY place`,
        { meetingId },
      )
      .map((row) => row.participant_id),
  answersOf: (meetingId) =>
    db.all(
      Row,
      `SELECT participant_id, answer FROM check_out_answer
       JOIN participant ON participant.id = participant_id
       WHERE meeting_id = $meetingId ORDER BY place`,
      { meetingId },
    ),
  forget: (participantId) =>
    db.run(
      `DELETE FROM check_out_answer WHERE participant_id = $participantId AND meeting_id IN
         (SELECT id FROM meeting WHERE check_out_shown_at IS NULL)`,
      { participantId },
    ).changes > 0,
})
