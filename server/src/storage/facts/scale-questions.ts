import {
  ParticipantId,
  type ScaleAnswer,
  type ScaleQuestion,
  ScaleQuestionId,
  ScaleQuestionWords,
  ScaleValue,
  type SessionId,
} from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { moment, optional } from './row.ts'

/** A question as it is put to a table. */
export interface AskedQuestion {
  readonly id: ScaleQuestionId
  readonly sessionId: SessionId
  readonly words: string
  readonly askedBy: ParticipantId
  /** Milliseconds since 1970. */
  readonly askedAt: number
}

/**
 * The scale questions, at most one for each session. What someone answered leaves this store as that
 * person's own, or when it is shown, and in no other way.
 */
export interface ScaleQuestionStore {
  /** Puts a question to a table that has none. */
  add(question: AskedQuestion): void
  /** The question of a table as everyone there may know it now. */
  of(sessionId: SessionId): ScaleQuestion | undefined
  /** Shows the answers, unless they are shown already. Answers whether it did. */
  show(id: ScaleQuestionId, now: number): boolean
  /** Takes a question away with its answers. */
  remove(id: ScaleQuestionId): void
  /** Keeps an answer over an earlier one, unless the answers are shown. Answers whether it did. */
  answer(id: ScaleQuestionId, participantId: ParticipantId, answer: ScaleAnswer): boolean
  /** What this person answered. */
  answerOf(id: ScaleQuestionId, participantId: ParticipantId): ScaleAnswer | undefined
  /** Erases what someone answered. Answers whether there was anything. */
  forget(participantId: ParticipantId): boolean
}

const Row = z
  .object({
    id: ScaleQuestionId,
    words: ScaleQuestionWords,
    asked_by: ParticipantId,
    asked_at: moment,
    shown_at: z.int().nullable(),
  })
  .transform(({ id, words, asked_by, asked_at, shown_at }) => ({
    asked: { id, words, askedBy: asked_by, askedAt: asked_at },
    isShown: shown_at !== null,
  }))

const answer = { value: ScaleValue, words: optional(z.string()) }

const Answer = z.object(answer)
const AnswerBy = z
  .object({ participant_id: ParticipantId, ...answer })
  .transform(({ participant_id, ...same }) => ({ participantId: participant_id, ...same }))
const AnsweredBy = z.object({ participant_id: ParticipantId })

/** Gives the household's answers first, each group in order of joining. */
export const scaleQuestionStore = (db: FactDatabase): ScaleQuestionStore => {
  const answeredBy = (id: ScaleQuestionId): ParticipantId[] =>
    db
      .all(
        AnsweredBy,
        `SELECT participant_id FROM scale_answer
         JOIN participant ON participant.id = participant_id
         WHERE question_id = $id ORDER BY place`,
        { id },
      )
      .map((row) => row.participant_id)

  const answersTo = (id: ScaleQuestionId) =>
    db.all(
      AnswerBy,
      `SELECT participant_id, value, words FROM scale_answer
       JOIN participant ON participant.id = participant_id
       WHERE question_id = $id ORDER BY kind <> 'resident', place`,
      { id },
    )

  return {
    add: (question) => {
      db.run(
        `INSERT INTO scale_question (id, session_id, words, asked_by, asked_at)
         VALUES ($id, $sessionId, $words, $askedBy, $askedAt)`,
        { ...question },
      )
    },
    of: (sessionId) => {
      const found = db.get(Row, 'SELECT * FROM scale_question WHERE session_id = $sessionId', {
        sessionId,
      })
      if (found === undefined) return undefined
      const { asked, isShown } = found
      return isShown
        ? { state: 'shown', ...asked, answers: answersTo(asked.id) }
        : { state: 'open', ...asked, answered: answeredBy(asked.id) }
    },
    show: (id, now) =>
      db.run('UPDATE scale_question SET shown_at = $now WHERE id = $id AND shown_at IS NULL', {
        id,
        now,
      }).changes > 0,
    remove: (id) => {
      db.run('DELETE FROM scale_question WHERE id = $id', { id })
    },
    answer: (id, participantId, { value, words = null }) =>
      db.run(
        `INSERT INTO scale_answer (question_id, participant_id, value, words)
         SELECT id, $participantId, $value, $words FROM scale_question
         WHERE id = $id AND shown_at IS NULL
         ON CONFLICT DO UPDATE SET value = excluded.value, words = excluded.words`,
        { id, participantId, value, words },
      ).changes > 0,
    answerOf: (id, participantId) =>
      db.get(
        Answer,
        `SELECT value, words FROM scale_answer
         WHERE question_id = $id AND participant_id = $participantId`,
        { id, participantId },
      ),
    forget: (participantId) =>
      db.run('DELETE FROM scale_answer WHERE participant_id = $participantId', { participantId })
        .changes > 0,
  }
}
