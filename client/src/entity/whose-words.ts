import {
  atLeast,
  type Concern,
  type Dilemma,
  type DilemmaAnswer,
  type Goal,
  type ParticipantId,
  type Party,
  partyOf,
  type Statement,
} from '@samenbord/shared/model'
import { isMe, type People } from '@samenbord/shared/plan'
import type { TableFacts } from '../sync/index.ts'

/** Who looks, and what they may do, as far as it matters for another's words. */
export type Looker = Pick<TableFacts, 'participantId' | 'access'>

/** The seat of this person, as a party. */
export const partyOfMe = ({ participantId }: Looker): Party =>
  partyOf({ kind: 'participant', id: participantId })

/** This person as the plan knows them: as the member of the household they are, else by their seat. */
export const ownParty = (people: People, me: Looker): Party => {
  const seat = partyOfMe(me)
  return people.find(seat)?.party ?? seat
}

/**
 * Whether this person may change the words of a statement: their own, or what they noted for someone
 * who has not said yet that it is right. Nobody edits another's words.
 */
export const mayEditWords = (people: People, me: Looker, statement: Statement): boolean => {
  if (!atLeast(me.access, 'edit')) return false
  if (isMe(people, me.participantId, statement.by)) return true
  return statement.notedBy === me.participantId && !statement.confirmed
}

/** Whether this person may change the words of a wish: those that are nobody's own, or their own. */
export const mayRewordGoal = (people: People, me: Looker, goal: Goal): boolean =>
  atLeast(me.access, 'edit') &&
  (goal.wordsOf === null || isMe(people, me.participantId, goal.wordsOf))

const isOwnOrNoted = (people: People, me: Looker, madeBy: ParticipantId, whose: Party): boolean =>
  atLeast(me.access, 'edit') &&
  (madeBy === me.participantId || isMe(people, me.participantId, whose))

/** Whether this person may change the words of a concern: who saw it, or who wrote it down. */
export const mayRewordConcern = (people: People, me: Looker, concern: Concern): boolean =>
  isOwnOrNoted(people, me, concern.madeBy, concern.seenBy)

/** Whether this person may change the words of a dilemma, or of an answer: the own, or what they noted. */
export const mayRewordDilemma = (
  people: People,
  me: Looker,
  said: Dilemma | DilemmaAnswer,
): boolean => isOwnOrNoted(people, me, said.madeBy, said.by)

/** Whether this person may take it away: the own, or what they noted; who leads may any. */
export const mayRemoveDilemma = (
  people: People,
  me: Looker,
  said: Dilemma | DilemmaAnswer,
): boolean => atLeast(me.access, 'coordinate') || mayRewordDilemma(people, me, said)

/** Whether this person is the one to say that what was noted for them is right. */
export const mayConfirm = (people: People, me: Looker, statement: Statement): boolean =>
  atLeast(me.access, 'edit') &&
  isUnconfirmed(statement) &&
  isMe(people, me.participantId, statement.by)

/** Whether it was noted for someone who has not said yet that it is right. */
export const isUnconfirmed = ({ notedBy, confirmed }: Statement): boolean =>
  notedBy !== null && !confirmed

/** Whether this person may take it away: the own words, or what they noted; who leads may any. */
export const mayRemoveWords = (people: People, me: Looker, statement: Statement): boolean =>
  atLeast(me.access, 'coordinate') ||
  (atLeast(me.access, 'edit') &&
    (isMe(people, me.participantId, statement.by) || statement.notedBy === me.participantId))

/**
 * Whether this person may set the mark someone gives the own life: that person, or who notes it for
 * one of the household without a seat.
 */
export const mayGiveMark = (people: People, me: Looker, by: Party): boolean => {
  if (!atLeast(me.access, 'edit')) return false
  const person = people.find(by)
  if (person === undefined || !person.household) return false
  return isMe(people, me.participantId, by) || !person.seated
}
