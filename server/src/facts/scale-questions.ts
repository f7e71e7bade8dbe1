import {
  type ParticipantId,
  type ScaleAnswer,
  type ScaleQuestion,
  ScaleQuestionId,
  type SessionId,
} from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import { newId } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/**
 * Questions that each answers in the own screen. Until the answers are shown, who has answered is
 * told, and what they answered goes to nobody but themselves.
 */
export interface ScaleQuestions {
  /** The question of a table as everyone there may know it now. */
  current(sessionId: SessionId): ScaleQuestion | null
  /**
   * Puts a question to the table, in the place of one that was shown. Not to a team's table: there is
   * no household whose life it is about.
   */
  ask(
    by: StoredParticipant,
    words: string,
  ): Result<ScaleQuestion, 'session-unknown' | 'forbidden' | 'scale-question-open'>
  /** What I answered. */
  answerOf(
    me: StoredParticipant,
    id: ScaleQuestionId,
  ): Result<ScaleAnswer | null, 'scale-question-unknown'>
  answer(
    me: StoredParticipant,
    id: ScaleQuestionId,
    answer: ScaleAnswer,
  ): Result<null, 'scale-question-unknown' | 'scale-question-shown'>
  /** Shows everyone's answers at once; told once, however many ask for it. */
  show(sessionId: SessionId, id: ScaleQuestionId): Result<ScaleQuestion, 'scale-question-unknown'>
  /** Takes the question away and erases what was answered. */
  remove(sessionId: SessionId, id: ScaleQuestionId): Result<null, 'scale-question-unknown'>
  /**
   * The meeting ends: a question that is still open goes with it, and its answers, since those were
   * given for then. What was shown stays. Answers whether there is something to tell.
   */
  meetingEnds(sessionId: SessionId): boolean
  /** Erases what someone answered. Answers whether there is something to tell. */
  forget(participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/** Tells a table the whole question after each answer; what is not shown has no answers in it. */
export const createScaleQuestions = (
  store: FactStore,
  tables: Tables,
  now: () => number,
): ScaleQuestions => {
  const current = (sessionId: SessionId): ScaleQuestion | null =>
    store.scaleQuestions.of(sessionId) ?? null

  const announce = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'scale-question', question: current(sessionId) })
  }

  /** The question under this id, when it lies on this table. */
  const find = (sessionId: SessionId, id: ScaleQuestionId): ScaleQuestion | undefined => {
    const question = store.scaleQuestions.of(sessionId)
    return question?.id === id ? question : undefined
  }

  const mustBe = (sessionId: SessionId): ScaleQuestion => {
    const question = store.scaleQuestions.of(sessionId)
    if (question === undefined) throw new Error('the question that was just kept is gone')
    return question
  }

  return {
    current,
    ask: (by, words) => {
      const { sessionId } = by
      const stored = store.sessions.get(sessionId)
      if (stored === undefined) return refused('session-unknown')
      if (stored.session.household === null) return refused('forbidden')
      const before = store.scaleQuestions.of(sessionId)
      if (before?.state === 'open') return refused('scale-question-open')
      store.atomically(() => {
        if (before !== undefined) store.scaleQuestions.remove(before.id)
        store.scaleQuestions.add({
          id: newId(ScaleQuestionId),
          sessionId,
          words,
          askedBy: by.id,
          askedAt: now(),
        })
      })
      announce(sessionId)
      return ok(mustBe(sessionId))
    },
    answerOf: (me, id) => {
      if (find(me.sessionId, id) === undefined) return refused('scale-question-unknown')
      return ok(store.scaleQuestions.answerOf(id, me.id) ?? null)
    },
    answer: (me, id, answer) => {
      if (find(me.sessionId, id) === undefined) return refused('scale-question-unknown')
      if (!store.scaleQuestions.answer(id, me.id, answer)) return refused('scale-question-shown')
      announce(me.sessionId)
      return ok(null)
    },
    show: (sessionId, id) => {
      if (find(sessionId, id) === undefined) return refused('scale-question-unknown')
      if (store.scaleQuestions.show(id, now())) announce(sessionId)
      return ok(mustBe(sessionId))
    },
    remove: (sessionId, id) => {
      if (find(sessionId, id) === undefined) return refused('scale-question-unknown')
      store.scaleQuestions.remove(id)
      announce(sessionId)
      return ok(null)
    },
    meetingEnds: (sessionId) => {
      const question = store.scaleQuestions.of(sessionId)
      if (question?.state !== 'open') return false
      store.scaleQuestions.remove(question.id)
      return true
    },
    forget: (participantId) => store.scaleQuestions.forget(participantId),
    announce,
  }
}
