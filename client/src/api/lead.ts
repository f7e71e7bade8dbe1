import type {
  HandoverId,
  Lead,
  ParticipantId,
  ReferralId,
  ReferralWords,
  SessionId,
} from '@samenbord/shared/model'
import type {
  AnswerReferralRequest,
  GiveWordRequest,
  LeadWishRequest,
  ProposeHandoverRequest,
} from '@samenbord/shared/protocol'
import { type Answer, call, nothing } from './call.ts'

/** Says who keeps the overview and who is the deputy, in the place of who was when one began. */
export const setLead = (
  session: SessionId,
  lead: Lead,
  instead: Lead,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/lead`, nothing, { ...lead, instead })

/** Says whom a resident would like to keep the overview. */
export const setLeadWish = (
  session: SessionId,
  wish: LeadWishRequest,
): Promise<Answer<undefined>> => call('PUT', `/sessions/${session}/lead/wish`, nothing, wish)

/** Proposes that someone else keeps the overview. */
export const proposeHandover = (
  session: SessionId,
  wanted: ProposeHandoverRequest,
): Promise<Answer<undefined>> => call('POST', `/sessions/${session}/handovers`, nothing, wanted)

/** Gives the own word to a handover, or notes that of another. */
export const answerHandover = (
  session: SessionId,
  id: HandoverId,
  word: GiveWordRequest,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/handovers/${id}/answer`, nothing, word)

/** Stops a handover. */
export const withdrawHandover = (session: SessionId, id: HandoverId): Promise<Answer<undefined>> =>
  call('DELETE', `/sessions/${session}/handovers/${id}`, nothing)

/** Refers the household to someone new. */
export const makeReferral = (
  session: SessionId,
  words: ReferralWords,
): Promise<Answer<undefined>> => call('POST', `/sessions/${session}/referrals`, nothing, words)

/** Gives the own word to a referral, or notes that of another; a resident can say what may be told. */
export const answerReferral = (
  session: SessionId,
  id: ReferralId,
  word: AnswerReferralRequest,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/referrals/${id}/answer`, nothing, word)

/** Says whose seat it is, or that the person does not sit here yet. */
export const setReferralReceiver = (
  session: SessionId,
  id: ReferralId,
  participantId: ParticipantId | null,
): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/referrals/${id}/receiver`, nothing, { participantId })

/** Takes it upon oneself to ask whom a household was referred to, where nobody does any more. */
export const askReferral = (session: SessionId, id: ReferralId): Promise<Answer<undefined>> =>
  call('PUT', `/sessions/${session}/referrals/${id}/asker`, nothing)

/** Erases a referral. */
export const removeReferral = (session: SessionId, id: ReferralId): Promise<Answer<undefined>> =>
  call('DELETE', `/sessions/${session}/referrals/${id}`, nothing)
