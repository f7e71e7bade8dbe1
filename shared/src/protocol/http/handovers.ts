import { z } from 'zod'
import { MayTell, ParticipantId, WordOf } from '../../model/index.ts'

/**
 * `PUT /api/v1/sessions/{id}/lead/wish`: whom a resident would like, or nobody in particular. A resident
 * says it for themself; who notes says for which resident, or for a household of which nobody has a seat.
 */
export const LeadWishRequest = z.object({
  lead: ParticipantId.nullable(),
  saidBy: ParticipantId.nullable().optional(),
})
export type LeadWishRequest = z.infer<typeof LeadWishRequest>

/** `POST /api/v1/sessions/{id}/handovers`: from whom the sender saw as the lead to someone else. */
export const ProposeHandoverRequest = z
  .object({ from: ParticipantId, to: ParticipantId })
  .refine(({ from, to }) => from !== to, 'one does not hand over to oneself')
export type ProposeHandoverRequest = z.infer<typeof ProposeHandoverRequest>

/**
 * `PUT …/handovers/{handoverId}/answer`: the own word, or for who notes the word of the receiver or a
 * resident; `saidBy` is which resident, null for a household of which nobody has a seat.
 */
export const GiveWordRequest = z.object({
  of: WordOf,
  says: z.enum(['yes', 'no']),
  saidBy: ParticipantId.nullable().optional(),
})
export type GiveWordRequest = z.infer<typeof GiveWordRequest>

/** `PUT /api/v1/sessions/{id}/referrals/{referralId}/answer`; a resident can say what may be told. */
export const AnswerReferralRequest = GiveWordRequest.extend({ mayTell: MayTell.optional() })
export type AnswerReferralRequest = z.infer<typeof AnswerReferralRequest>

/** `PUT …/referrals/{referralId}/receiver`: whose seat it is, once the person sits at the table. */
export const ReferralReceiverRequest = z.object({ participantId: ParticipantId.nullable() })
export type ReferralReceiverRequest = z.infer<typeof ReferralReceiverRequest>
