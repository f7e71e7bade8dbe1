import {
  type Expectation,
  ExpectationAnswer,
  ExpectationId,
  ExpectationOutcome,
  ParticipantId,
  type SessionId,
} from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { moment, written } from './row.ts'

/** Something between two as it is put to them. */
export interface AskedExpectation {
  readonly id: ExpectationId
  readonly sessionId: SessionId
  readonly sides: readonly [ParticipantId, ParticipantId]
  readonly askedBy: ParticipantId
  /** Milliseconds since 1970. */
  readonly askedAt: number
}

/**
 * What people at a table expect of each other. What someone wrote leaves this store as that person's
 * own, or when it is shown, and in no other way.
 */
export interface ExpectationStore {
  add(expectation: AskedExpectation): void
  /** All of a table as everyone there may know them now, oldest first. */
  of(sessionId: SessionId): Expectation[]
  /** Shows what both wrote, unless it is shown already. Answers whether it did. */
  show(id: ExpectationId, now: number): boolean
  /** Notes what the two do from now on, once it is shown. Answers whether it did. */
  setOutcome(id: ExpectationId, outcome: string | null): boolean
  /** Takes one away with what was written. */
  remove(id: ExpectationId): void
  /** Keeps an answer over an earlier one, unless it is shown. Answers whether it did. */
  answer(id: ExpectationId, participantId: ParticipantId, answer: ExpectationAnswer): boolean
  /** What this person wrote. */
  answerOf(id: ExpectationId, participantId: ParticipantId): ExpectationAnswer | undefined
  /** Takes away what is not shown. Answers whether there was anything. */
  removeOpen(sessionId: SessionId): boolean
  /** Takes away all that was between someone and another. Answers whether there was anything. */
  forget(participantId: ParticipantId): boolean
}

const Row = z.object({
  id: ExpectationId,
  one: ParticipantId,
  other: ParticipantId,
  asked_by: ParticipantId,
  asked_at: moment,
  shown_at: moment.nullable(),
  outcome: ExpectationOutcome.nullable(),
})

const AnswerBy = z.object({ participant_id: ParticipantId, answer: written(ExpectationAnswer) })

/** What was written becomes part of an expectation only when that is shown. */
export const expectationStore = (db: FactDatabase): ExpectationStore => {
  const view = (row: z.infer<typeof Row>): Expectation => {
    const { id, one, other, asked_by, asked_at, shown_at, outcome } = row
    const answers = db.all(
      AnswerBy,
      `SELECT participant_id, answer FROM expectation_answer
       WHERE expectation_id = $id ORDER BY participant_id <> $one`,
      { id, one },
    )
    const asked = { id, sides: [one, other], askedBy: asked_by, askedAt: asked_at } satisfies Omit<
      Expectation,
      'state' | 'answered'
    >
    return shown_at === null
      ? { state: 'open', ...asked, answered: answers.map((by) => by.participant_id) }
      : {
          state: 'shown',
          ...asked,
          shownAt: shown_at,
          answers: answers.map((by) => ({ participantId: by.participant_id, ...by.answer })),
          outcome,
        }
  }

  return {
    add: ({ sides: [one, other], ...asked }) => {
      db.run(
        `INSERT INTO expectation (id, session_id, one, other, asked_by, asked_at)
         VALUES ($id, $sessionId, $one, $other, $askedBy, $askedAt)`,
        { ...asked, one, other },
      )
    },
    of: (sessionId) =>
      db
        .all(
          Row,
          `SELECT id, one, other, asked_by, asked_at, shown_at, outcome FROM expectation
           WHERE session_id = $sessionId ORDER BY asked_at, rowid`,
          { sessionId },
        )
        .map(view),
    show: (id, now) =>
      db.run('UPDATE expectation SET shown_at = $now WHERE id = $id AND shown_at IS NULL', {
        id,
        now,
      }).changes > 0,
    setOutcome: (id, outcome) =>
      db.run('UPDATE expectation SET outcome = $outcome WHERE id = $id AND shown_at IS NOT NULL', {
        id,
        outcome,
      }).changes > 0,
    remove: (id) => {
      db.run('DELETE FROM expectation WHERE id = $id', { id })
    },
    answer: (id, participantId, answer) =>
      db.run(
        `INSERT INTO expectation_answer (expectation_id, participant_id, answer)
         SELECT id, $participantId, $answer FROM expectation WHERE id = $id AND shown_at IS NULL
         ON CONFLICT DO UPDATE SET answer = excluded.answer`,
        { id, participantId, answer: JSON.stringify(answer) },
      ).changes > 0,
    answerOf: (id, participantId) =>
      db.get(
        AnswerBy,
        `SELECT participant_id, answer FROM expectation_answer
         WHERE expectation_id = $id AND participant_id = $participantId`,
        { id, participantId },
      )?.answer,
    removeOpen: (sessionId) =>
      db.run('DELETE FROM expectation WHERE session_id = $sessionId AND shown_at IS NULL', {
        sessionId,
      }).changes > 0,
    forget: (participantId) =>
      db.run('DELETE FROM expectation WHERE one = $participantId OR other = $participantId', {
        participantId,
      }).changes > 0,
  }
}
