import {
  type Expectation,
  type ExpectationAnswer,
  ExpectationId,
  type ParticipantId,
  type SessionId,
} from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { type BeginExpectationRequest, ok, type Result, refused } from '@samenbord/shared/protocol'
import { newId } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/** How many a table keeps. */
const MOST = 40

/**
 * *Wat verwacht je van elkaar?*: two people write in the own screen what they think the other does and
 * what they do themselves. Until it is shown, who has written is told, and what goes to nobody but
 * themselves.
 */
export interface Expectations {
  /** All of a table as everyone there may know them now, oldest first. */
  of(sessionId: SessionId): Expectation[]
  /** Asks it of oneself and another; who leads asks it of any two. */
  begin(
    me: StoredParticipant,
    wanted: BeginExpectationRequest,
  ): Result<
    Expectation,
    'forbidden' | 'participant-unknown' | 'expectation-open' | 'expectations-full'
  >
  /** What I wrote. */
  answerOf(
    me: StoredParticipant,
    id: ExpectationId,
  ): Result<ExpectationAnswer | null, 'expectation-unknown'>
  /** Writes for oneself, one of the two. */
  answer(
    me: StoredParticipant,
    id: ExpectationId,
    answer: ExpectationAnswer,
  ): Result<null, 'expectation-unknown' | 'forbidden' | 'expectation-shown'>
  /** Shows what both wrote; told once, however many ask for it. */
  show(
    me: StoredParticipant,
    id: ExpectationId,
  ): Result<Expectation, 'expectation-unknown' | 'forbidden' | 'expectation-unanswered'>
  /** Notes what the two do from now on. */
  setOutcome(
    me: StoredParticipant,
    id: ExpectationId,
    outcome: string | null,
  ): Result<null, 'expectation-unknown' | 'forbidden' | 'expectation-unanswered'>
  /** Takes it away and erases what was written. */
  remove(
    me: StoredParticipant,
    id: ExpectationId,
  ): Result<null, 'expectation-unknown' | 'forbidden'>
  /** The meeting ends: what is still open goes with it. Answers whether there is something to tell. */
  meetingEnds(sessionId: SessionId): boolean
  /**
   * Erases all that was between someone who leaves and another: half of it would say what one of them
   * is thought to do. Answers whether there is something to tell.
   */
  forget(participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/**
 * Tells a table all of its expectations after each change; what is not shown has no answers in it.
 */
export const createExpectations = (
  store: FactStore,
  tables: Tables,
  now: () => number,
): Expectations => {
  const of = (sessionId: SessionId): Expectation[] => store.expectations.of(sessionId)

  const announce = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'expectations', expectations: of(sessionId) })
  }

  const find = (sessionId: SessionId, id: ExpectationId): Expectation | undefined =>
    of(sessionId).find((each) => each.id === id)

  const mustBe = (sessionId: SessionId, id: ExpectationId): Expectation => {
    const found = find(sessionId, id)
    if (found === undefined) throw new Error('what was just kept is gone')
    return found
  }

  /** What lies between these two, for who may do more with it than read. */
  const findOwn = (
    me: StoredParticipant,
    id: ExpectationId,
  ): Result<Expectation, 'expectation-unknown' | 'forbidden'> => {
    const found = find(me.sessionId, id)
    if (found === undefined) return refused('expectation-unknown')
    const isMine = found.sides.includes(me.id) || may(me.access, 'expectation.lead')
    return isMine ? ok(found) : refused('forbidden')
  }

  return {
    of,
    announce,
    begin: (me, { sides }) => {
      const { sessionId } = me
      if (!sides.includes(me.id) && !may(me.access, 'expectation.lead')) return refused('forbidden')
      if (!sides.every((id) => store.participants.isAdmitted(sessionId, id))) {
        return refused('participant-unknown')
      }
      const before = of(sessionId)
      const isBetween = (each: Expectation) => sides.every((id) => each.sides.includes(id))
      if (before.some((each) => each.state === 'open' && isBetween(each))) {
        return refused('expectation-open')
      }
      if (before.length >= MOST) return refused('expectations-full')
      const id = newId(ExpectationId)
      store.expectations.add({ id, sessionId, sides, askedBy: me.id, askedAt: now() })
      announce(sessionId)
      return ok(mustBe(sessionId, id))
    },
    answerOf: (me, id) => {
      if (find(me.sessionId, id) === undefined) return refused('expectation-unknown')
      return ok(store.expectations.answerOf(id, me.id) ?? null)
    },
    answer: (me, id, answer) => {
      const found = find(me.sessionId, id)
      if (found === undefined) return refused('expectation-unknown')
      if (!found.sides.includes(me.id)) return refused('forbidden')
      if (!store.expectations.answer(id, me.id, answer)) return refused('expectation-shown')
      announce(me.sessionId)
      return ok(null)
    },
    show: (me, id) => {
      const found = findOwn(me, id)
      if (!found.ok) return found
      const { value } = found
      if (value.state === 'open' && value.answered.length < value.sides.length) {
        return refused('expectation-unanswered')
      }
      if (store.expectations.show(id, now())) announce(me.sessionId)
      return ok(mustBe(me.sessionId, id))
    },
    setOutcome: (me, id, outcome) => {
      const found = findOwn(me, id)
      if (!found.ok) return found
      if (!store.expectations.setOutcome(id, outcome)) return refused('expectation-unanswered')
      announce(me.sessionId)
      return ok(null)
    },
    remove: (me, id) => {
      const found = findOwn(me, id)
      if (!found.ok) return found
      store.expectations.remove(id)
      announce(me.sessionId)
      return ok(null)
    },
    meetingEnds: (sessionId) => store.expectations.removeOpen(sessionId),
    forget: (participantId) => store.expectations.forget(participantId),
  }
}
