import {
  type ParticipantId,
  type Poll,
  type PollAnswer,
  type PollForm,
  PollId,
  type SessionId,
} from '@samenbord/shared/model'
import { type AskPollRequest, ok, type Result, refused } from '@samenbord/shared/protocol'
import { newId } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/**
 * Questions that each answers in words or dots in the own screen first. Until they are shown, who has
 * answered is told, and what they answered goes to nobody but themselves.
 */
export interface Polls {
  /** The poll of a table as everyone there may know it now. */
  current(sessionId: SessionId): Poll | null
  /** Puts a poll to the table, in the place of one that was shown. */
  ask(by: StoredParticipant, wanted: AskPollRequest): Result<Poll, 'session-unknown' | 'poll-open'>
  /** What I answered. */
  answerOf(me: StoredParticipant, id: PollId): Result<PollAnswer | null, 'poll-unknown'>
  answer(
    me: StoredParticipant,
    id: PollId,
    answer: PollAnswer,
  ): Result<null, 'poll-unknown' | 'poll-answer' | 'poll-shown'>
  /** Shows what came of it; told once, however many ask for it. */
  show(sessionId: SessionId, id: PollId): Result<Poll, 'poll-unknown'>
  /** Takes the poll away and erases what was answered. */
  remove(sessionId: SessionId, id: PollId): Result<null, 'poll-unknown'>
  /** The meeting ends: a poll that is still open goes with it. Answers whether there is something to tell. */
  meetingEnds(sessionId: SessionId): boolean
  /**
   * Erases what someone answered that is not shown: taken off what is, dots would tell who laid them.
   * Answers whether there is something to tell.
   */
  forget(participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/** Tells a table the whole poll after each answer; what is not shown has no answers in it. */
export const createPolls = (store: FactStore, tables: Tables, now: () => number): Polls => {
  const current = (sessionId: SessionId): Poll | null => store.polls.of(sessionId) ?? null

  const announce = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'poll', poll: current(sessionId) })
  }

  const find = (sessionId: SessionId, id: PollId): Poll | undefined => {
    const poll = store.polls.of(sessionId)
    return poll?.id === id ? poll : undefined
  }

  const mustBe = (sessionId: SessionId): Poll => {
    const poll = store.polls.of(sessionId)
    if (poll === undefined) throw new Error('the poll that was just kept is gone')
    return poll
  }

  return {
    current,
    ask: ({ sessionId, id: askedBy }, { words, form }) => {
      if (store.sessions.get(sessionId) === undefined) return refused('session-unknown')
      const before = store.polls.of(sessionId)
      if (before?.state === 'open') return refused('poll-open')
      store.atomically(() => {
        if (before !== undefined) store.polls.remove(before.id)
        store.polls.add({ id: newId(PollId), sessionId, words, form, askedBy, askedAt: now() })
      })
      announce(sessionId)
      return ok(mustBe(sessionId))
    },
    answerOf: (me, id) => {
      if (find(me.sessionId, id) === undefined) return refused('poll-unknown')
      return ok(store.polls.answerOf(id, me.id) ?? null)
    },
    answer: (me, id, answer) => {
      const poll = find(me.sessionId, id)
      if (poll === undefined) return refused('poll-unknown')
      if (!fits(answer, poll.form)) return refused('poll-answer')
      if (!store.polls.answer(id, me.id, answer)) return refused('poll-shown')
      announce(me.sessionId)
      return ok(null)
    },
    show: (sessionId, id) => {
      if (find(sessionId, id) === undefined) return refused('poll-unknown')
      if (store.polls.show(id, now())) announce(sessionId)
      return ok(mustBe(sessionId))
    },
    remove: (sessionId, id) => {
      if (find(sessionId, id) === undefined) return refused('poll-unknown')
      store.polls.remove(id)
      announce(sessionId)
      return ok(null)
    },
    meetingEnds: (sessionId) => {
      const poll = store.polls.of(sessionId)
      if (poll?.state !== 'open') return false
      store.polls.remove(poll.id)
      return true
    },
    forget: (participantId) => store.polls.forget(participantId),
    announce,
  }
}

/** Whether an answer is one to this question: words to words, and no more dots than there are. */
const fits = (answer: PollAnswer, form: PollForm): boolean => {
  if (answer.kind === 'words' || form.kind === 'words') return answer.kind === form.kind
  const laid = answer.dots.reduce((sum, dots) => sum + dots, 0)
  return answer.dots.length === form.choices.length && laid <= form.dots
}
