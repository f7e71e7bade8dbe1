import type {
  CheckOut,
  CheckOutAnswer,
  CheckOutQuestion,
  CheckOutSeen,
  CheckOutWord,
  MeetingId,
  ParticipantId,
  SessionId,
} from '@samenbord/shared/model'
import { ok, type Result, refused } from '@samenbord/shared/protocol'
import type { AnsweredCheckOut } from '../storage/facts/check-outs.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredMeeting } from '../storage/facts/meetings.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'

/**
 * The questions at the end of each meeting. What someone answers goes to nobody else until it is
 * shown, and a resident's then only to those the resident chose.
 */
export interface CheckOuts {
  /** Of the meeting that is going on: who has answered. */
  current(sessionId: SessionId): CheckOut | null
  answer(
    me: StoredParticipant,
    answer: CheckOutAnswer,
  ): Result<null, 'no-meeting' | 'check-out-shown'>
  /** Shows what was answered in a meeting, also after it has ended. */
  show(sessionId: SessionId, meetingId: MeetingId): Result<null, 'no-meeting'>
  /** Of every meeting in which someone answered, or of which the questions are open: newest first. */
  seenBy(me: StoredParticipant): CheckOutSeen[]
  /** Erases what someone answered that is not shown. Answers whether there is something to tell. */
  forget(participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/** Tells a table who has answered, and nobody what: that is for each to ask. */
export const createCheckOuts = (store: FactStore, tables: Tables, now: () => number): CheckOuts => {
  const stateOf = ({ checkOutIsShown }: StoredMeeting) => (checkOutIsShown ? 'shown' : 'open')

  const current = (sessionId: SessionId): CheckOut | null => {
    const open = store.meetings.open(sessionId)
    if (open === undefined) return null
    const answered = store.checkOuts.answeredBy(open.meeting.id)
    return { meetingId: open.meeting.id, state: stateOf(open), answered }
  }

  const announce = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'check-out', checkOut: current(sessionId) })
  }

  const seenOf = (me: StoredParticipant, stored: StoredMeeting): CheckOutSeen => {
    const { meeting, checkOutIsShown } = stored
    const known = {
      meetingId: meeting.id,
      startedAt: meeting.startedAt,
      state: stateOf(stored),
      mine: store.checkOuts.answerOf(meeting.id, me.id) ?? null,
    } as const
    if (!checkOutIsShown) return { ...known, residents: [], others: null }
    const all = store.checkOuts.answersOf(meeting.id)
    const isResident = ({ participantId }: AnsweredCheckOut): boolean =>
      store.participants.isResident(me.sessionId, participantId)
    const maySee = ({ participantId, answer: { seenBy } }: AnsweredCheckOut): boolean =>
      participantId !== me.id && (seenBy === 'everyone' || seenBy.includes(me.id))
    return {
      ...known,
      residents: all
        .filter((given) => isResident(given) && maySee(given))
        .map(({ participantId, answer: { answers, words } }) => ({
          participantId,
          answers,
          words,
        })),
      others: together(all.filter((given) => !isResident(given))),
    }
  }

  return {
    current,
    answer: (me, answer) => {
      const open = store.meetings.open(me.sessionId)
      if (open === undefined) return refused('no-meeting')
      // Only a resident chooses who sees it.
      const given: CheckOutAnswer = me.kind === 'resident' ? answer : { ...answer, seenBy: [] }
      if (!store.checkOuts.answer(open.meeting.id, me.id, given)) return refused('check-out-shown')
      announce(me.sessionId)
      return ok(null)
    },
    show: (sessionId, meetingId) => {
      if (store.meetings.get(sessionId, meetingId) === undefined) return refused('no-meeting')
      const isShown = store.atomically(() => {
        if (!store.meetings.showCheckOut(meetingId, now())) return false
        // *Everyone* are those of now, and not who comes to the table later.
        const everyone = store.participants.admitted(sessionId).map(({ id }) => id)
        store.checkOuts.fixEveryone(meetingId, everyone)
        return true
      })
      if (isShown) announce(sessionId)
      return ok(null)
    },
    seenBy: (me) => {
      const open = store.meetings.open(me.sessionId)
      return store.meetings
        .of(me.sessionId)
        .filter(
          ({ meeting }) =>
            meeting.id === open?.meeting.id || store.checkOuts.answeredBy(meeting.id).length > 0,
        )
        .map((stored) => seenOf(me, stored))
    },
    forget: (participantId) => store.checkOuts.forget(participantId),
    announce,
  }
}

/** What several answered, without who answered what. */
const together = (given: readonly AnsweredCheckOut[]): CheckOutSeen['others'] => {
  const countOf = (question: CheckOutQuestion, word: CheckOutWord): number =>
    given.filter(({ answer }) => answer.answers[question] === word).length
  const countsOf = (question: CheckOutQuestion) => ({
    yes: countOf(question, 'yes'),
    partly: countOf(question, 'partly'),
    no: countOf(question, 'no'),
  })
  return {
    people: given.length,
    counts: {
      listened: countsOf('listened'),
      'same-goal': countsOf('same-goal'),
      'see-how': countsOf('see-how'),
      helped: countsOf('helped'),
    },
    // In an order that tells nothing of who joined first.
    words: given.flatMap(({ answer }) => answer.words ?? []).sort(),
  }
}
