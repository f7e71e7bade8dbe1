import {
  ParticipantId,
  type Poll,
  PollAnswer,
  PollForm,
  PollId,
  type PollOutcome,
  PollWords,
  type SessionId,
} from '@samenbord/shared/model'
import { z } from 'zod'
import type { FactDatabase } from './database.ts'
import { moment, written } from './row.ts'

/** A poll as it is put to a table. */
export interface AskedPoll {
  readonly id: PollId
  readonly sessionId: SessionId
  readonly words: string
  readonly form: PollForm
  readonly askedBy: ParticipantId
  /** Milliseconds since 1970. */
  readonly askedAt: number
}

/**
 * The polls, at most one for each session. What someone answered leaves this store as that person's
 * own, or when it is shown, and in no other way; who laid which dots never does.
 */
export interface PollStore {
  /** Puts a poll to a table that has none. */
  add(poll: AskedPoll): void
  /** The poll of a table as everyone there may know it now. */
  of(sessionId: SessionId): Poll | undefined
  /** Shows what came of it, unless it is shown already. Answers whether it did. */
  show(id: PollId, now: number): boolean
  /** Takes a poll away with its answers. */
  remove(id: PollId): void
  /** Keeps an answer over an earlier one, unless the answers are shown. Answers whether it did. */
  answer(id: PollId, participantId: ParticipantId, answer: PollAnswer): boolean
  /** What this person answered. */
  answerOf(id: PollId, participantId: ParticipantId): PollAnswer | undefined
  /** Erases what someone answered that is not shown. Answers whether there was anything. */
  forget(participantId: ParticipantId): boolean
}

const Row = z
  .object({
    id: PollId,
    words: PollWords,
    form: written(PollForm),
    asked_by: ParticipantId,
    asked_at: moment,
    shown_at: z.int().nullable(),
  })
  .transform(({ id, words, form, asked_by, asked_at, shown_at }) => ({
    asked: { id, words, form, askedBy: asked_by, askedAt: asked_at },
    isShown: shown_at !== null,
  }))
const By = z.object({ participant_id: ParticipantId })
const AnswerBy = z.object({ participant_id: ParticipantId, answer: written(PollAnswer) })

/** Adds up the dots itself, so that it never gives away who laid which. */
export const pollStore = (db: FactDatabase): PollStore => {
  const outcomeOf = (id: PollId, form: PollForm): PollOutcome => {
    const answers = db.all(
      AnswerBy,
      `SELECT participant_id, answer FROM poll_answer
       JOIN participant ON participant.id = participant_id
       WHERE poll_id = $id ORDER BY kind <> 'resident', place`,
      { id },
    )
    if (form.kind === 'words') {
      const said = answers.flatMap(({ participant_id, answer }) =>
        answer.kind === 'words' ? [{ participantId: participant_id, words: answer.words }] : [],
      )
      return { kind: 'words', said }
    }
    const laid = answers.map(({ answer }) => (answer.kind === 'dots' ? answer.dots : []))
    const dots = form.choices.map((_, at) => laid.reduce((sum, one) => sum + (one[at] ?? 0), 0))
    return { kind: 'dots', dots }
  }

  return {
    add: ({ form, ...poll }) => {
      db.run(
        `INSERT INTO poll (id, session_id, words, form, asked_by, asked_at)
         VALUES ($id, $sessionId, $words, $form, $askedBy, $askedAt)`,
        { ...poll, form: JSON.stringify(form) },
      )
    },
    of: (sessionId) => {
      const found = db.get(Row, 'SELECT * FROM poll WHERE session_id = $sessionId', { sessionId })
      if (found === undefined) return undefined
      const { asked, isShown } = found
      if (isShown) return { state: 'shown', ...asked, outcome: outcomeOf(asked.id, asked.form) }
      const answered = db.all(
        By,
        `SELECT participant_id FROM poll_answer
         JOIN participant ON participant.id = participant_id
         WHERE poll_id = $id ORDER BY place`,
        { id: asked.id },
      )
      return { state: 'open', ...asked, answered: answered.map((row) => row.participant_id) }
    },
    show: (id, now) =>
      db.run('UPDATE poll SET shown_at = $now WHERE id = $id AND shown_at IS NULL', { id, now })
        .changes > 0,
    remove: (id) => {
      db.run('DELETE FROM poll WHERE id = $id', { id })
    },
    answer: (id, participantId, answer) =>
      db.run(
        `INSERT INTO poll_answer (poll_id, participant_id, answer)
         SELECT id, $participantId, $answer FROM poll WHERE id = $id AND shown_at IS NULL
         ON CONFLICT DO UPDATE SET answer = excluded.answer`,
        { id, participantId, answer: JSON.stringify(answer) },
      ).changes > 0,
    answerOf: (id, participantId) =>
      db.get(
        AnswerBy,
        `SELECT participant_id, answer FROM poll_answer
         WHERE poll_id = $id AND participant_id = $participantId`,
        { id, participantId },
      )?.answer,
    forget: (participantId) =>
      db.run(
        `DELETE FROM poll_answer WHERE participant_id = $participantId AND poll_id IN
           (SELECT id FROM poll WHERE shown_at IS NULL)`,
        { participantId },
      ).changes > 0,
  }
}
