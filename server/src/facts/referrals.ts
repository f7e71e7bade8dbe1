import {
  type ParticipantId,
  type Referral,
  ReferralId,
  type ReferralWords,
  type SessionId,
} from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import {
  type AnswerReferralRequest,
  ok,
  type ReferralReceiverRequest,
  type Result,
  refused,
} from '@samenbord/shared/protocol'
import { newId } from '../access/secret.ts'
import type { FactStore } from '../storage/facts/fact-store.ts'
import type { StoredParticipant } from '../storage/facts/participants.ts'
import type { Tables } from '../sync/tables.ts'
import { momentOf } from './moment.ts'
import type { Words } from './words.ts'

const MOST = 40

/** *Doorverwijzen*: to someone new, with what a resident lets be told. */
export interface Referrals {
  /** Made by a resident it has the resident's yes. Not at a team's table. */
  make(
    me: StoredParticipant,
    words: ReferralWords,
  ): Result<null, 'forbidden' | 'participant-unknown' | 'referrals-full'>
  /** The word of a resident, who can say what may be told, or of the receiver who sits here by now. */
  answer(
    me: StoredParticipant,
    id: ReferralId,
    word: AnswerReferralRequest,
  ): Result<
    null,
    'forbidden' | 'participant-unknown' | 'referral-unknown' | 'referral-own' | 'invalid-body'
  >
  /** Takes it upon oneself to ask, where nobody does any more; whoever was first does so. */
  ask(me: StoredParticipant, id: ReferralId): Result<null, 'referral-unknown'>
  /** Says whose seat it is: who asks, who made it, or who leads the meeting. */
  setReceiver(
    me: StoredParticipant,
    id: ReferralId,
    receiver: ReferralReceiverRequest,
  ): Result<null, 'forbidden' | 'participant-unknown' | 'referral-unknown'>
  /** Erases it: who made it, who leads the meeting, or a resident. */
  remove(me: StoredParticipant, id: ReferralId): Result<null, 'forbidden' | 'referral-unknown'>
  of(sessionId: SessionId): Referral[]
  /** Someone leaves: they sit in no referral any more, and ask nobody. Answers whether there is something to tell. */
  forget(sessionId: SessionId, participantId: ParticipantId): boolean
  announce(sessionId: SessionId): void
}

/** Refuses a referral at a team's table: there is no household to refer. */
export const createReferrals = (
  store: FactStore,
  tables: Tables,
  words: Words,
  now: () => number,
): Referrals => {
  const { referrals } = store

  const announce = (sessionId: SessionId): void => {
    tables.announce(sessionId, { type: 'referrals', referrals: referrals.of(sessionId) })
  }

  const isTheirs = (me: StoredParticipant, { madeBy, askedBy }: Referral): boolean =>
    me.id === madeBy || me.id === askedBy || may(me.access, 'lead.set')

  return {
    make: (me, wanted) => {
      const { sessionId } = me
      if (store.sessions.get(sessionId)?.session.household == null) return refused('forbidden')
      if (!store.participants.isAdmitted(sessionId, wanted.askedBy)) {
        return refused('participant-unknown')
      }
      if (referrals.of(sessionId).length >= MOST) return refused('referrals-full')
      const at = momentOf(now())
      referrals.add(sessionId, {
        ...wanted,
        id: newId(ReferralId),
        participant: null,
        madeBy: me.id,
        madeAt: at,
        resident: me.kind === 'resident' ? { says: 'yes', by: me.id, notedBy: null, at } : null,
        receiver: null,
      })
      announce(sessionId)
      return ok(null)
    },
    answer: (me, id, asked) => {
      const referral = referrals.get(me.sessionId, id)
      if (referral === undefined) return refused('referral-unknown')
      const { of, mayTell } = asked
      const word = words.given(me, asked, referral.participant)
      if (!word.ok) return word
      if (words.isNotedOverOwn(referral[of], word.value)) return refused('referral-own')
      if (of === 'resident') {
        const { says, by, notedBy } = word.value
        const { resident: before } = referral
        // A no that one resident said is not taken back by another.
        const isNoOfAnother = before?.notedBy === null && before.says === 'no' && before.by !== by
        if (isNoOfAnother) return refused('referral-own')
        // Who says yes says to what: what another proposed is not said by leaving it out.
        if (says === 'yes' && notedBy === null && mayTell === undefined) {
          return refused('invalid-body')
        }
        // Nobody speaks for a household that is not there.
        const isAway = store.meetings.open(me.sessionId)?.agenda?.mode === 'without-resident'
        if (says === 'yes' && notedBy !== null && isAway) return refused('forbidden')
      }
      referrals.change({
        ...referral,
        [of]: word.value,
        // What may be told is not the receiver's to say.
        ...(of === 'resident' && mayTell !== undefined && { mayTell }),
      })
      announce(me.sessionId)
      return ok(null)
    },
    ask: (me, id) => {
      const referral = referrals.get(me.sessionId, id)
      if (referral === undefined) return refused('referral-unknown')
      if (referral.askedBy !== null) return ok(null)
      referrals.change({ ...referral, askedBy: me.id })
      announce(me.sessionId)
      return ok(null)
    },
    setReceiver: (me, id, { participantId }) => {
      const { sessionId } = me
      const referral = referrals.get(sessionId, id)
      if (referral === undefined) return refused('referral-unknown')
      if (!isTheirs(me, referral)) return refused('forbidden')
      if (participantId !== null && !store.participants.isAdmitted(sessionId, participantId)) {
        return refused('participant-unknown')
      }
      // What the one who sits there said stays said.
      if (participantId === referral.participant) return ok(null)
      referrals.change({ ...referral, participant: participantId, receiver: null })
      announce(sessionId)
      return ok(null)
    },
    remove: (me, id) => {
      const referral = referrals.get(me.sessionId, id)
      if (referral === undefined) return refused('referral-unknown')
      if (!isTheirs(me, referral) && me.kind !== 'resident') return refused('forbidden')
      referrals.remove(me.sessionId, id)
      announce(me.sessionId)
      return ok(null)
    },
    of: referrals.of,
    forget: (sessionId, participantId) => {
      const theirs = referrals
        .of(sessionId)
        .filter(({ participant, askedBy }) => [participant, askedBy].includes(participantId))
      for (const one of theirs) {
        referrals.change({
          ...one,
          ...(one.participant === participantId && { participant: null, receiver: null }),
          ...(one.askedBy === participantId && { askedBy: null }),
        })
      }
      return theirs.length > 0
    },
    announce,
  }
}
