import { z } from 'zod'

/**
 * Ids are 22 url-safe characters: 128 random bits, base64url without padding. The pattern keeps
 * keys such as `__proto__` out of every map that is keyed by an id.
 */
const ID_PATTERN = /^[A-Za-z0-9_-]{22}$/

const id = <Brand extends string>(brand: Brand) =>
  z.string().regex(ID_PATTERN, `not a ${brand} id`).brand<Brand>()

export const SessionId = id('SessionId')
export type SessionId = z.infer<typeof SessionId>

export const ParticipantId = id('ParticipantId')
export type ParticipantId = z.infer<typeof ParticipantId>

export const InvitationId = id('InvitationId')
export type InvitationId = z.infer<typeof InvitationId>

export const AssetId = id('AssetId')
export type AssetId = z.infer<typeof AssetId>

export const MeetingId = id('MeetingId')
export type MeetingId = z.infer<typeof MeetingId>

export const ScaleQuestionId = id('ScaleQuestionId')
export type ScaleQuestionId = z.infer<typeof ScaleQuestionId>

export const StepId = id('StepId')
export type StepId = z.infer<typeof StepId>

export const PollId = id('PollId')
export type PollId = z.infer<typeof PollId>

export const ExpectationId = id('ExpectationId')
export type ExpectationId = z.infer<typeof ExpectationId>

export const StuckEntryId = id('StuckEntryId')
export type StuckEntryId = z.infer<typeof StuckEntryId>

export const MemberId = id('MemberId')
export type MemberId = z.infer<typeof MemberId>

export const NamedPartyId = id('NamedPartyId')
export type NamedPartyId = z.infer<typeof NamedPartyId>

export const StatementId = id('StatementId')
export type StatementId = z.infer<typeof StatementId>

export const ScaleId = id('ScaleId')
export type ScaleId = z.infer<typeof ScaleId>

export const GoalId = id('GoalId')
export type GoalId = z.infer<typeof GoalId>

export const ActionId = id('ActionId')
export type ActionId = z.infer<typeof ActionId>

export const ReportId = id('ReportId')
export type ReportId = z.infer<typeof ReportId>

export const ConcernId = id('ConcernId')
export type ConcernId = z.infer<typeof ConcernId>

export const ObligationId = id('ObligationId')
export type ObligationId = z.infer<typeof ObligationId>

export const CrisisCardId = id('CrisisCardId')
export type CrisisCardId = z.infer<typeof CrisisCardId>

export const DilemmaId = id('DilemmaId')
export type DilemmaId = z.infer<typeof DilemmaId>

export const DilemmaAnswerId = id('DilemmaAnswerId')
export type DilemmaAnswerId = z.infer<typeof DilemmaAnswerId>

export const ContactId = id('ContactId')
export type ContactId = z.infer<typeof ContactId>

export const TieId = id('TieId')
export type TieId = z.infer<typeof TieId>

export const PartnershipId = id('PartnershipId')
export type PartnershipId = z.infer<typeof PartnershipId>

export const ParentageId = id('ParentageId')
export type ParentageId = z.infer<typeof ParentageId>

export const PlacementId = id('PlacementId')
export type PlacementId = z.infer<typeof PlacementId>

export const TermId = id('TermId')
export type TermId = z.infer<typeof TermId>

export const MeaningId = id('MeaningId')
export type MeaningId = z.infer<typeof MeaningId>

export const LocalOfferId = id('LocalOfferId')
export type LocalOfferId = z.infer<typeof LocalOfferId>

export const ProposalId = id('ProposalId')
export type ProposalId = z.infer<typeof ProposalId>
export const HandoverId = id('HandoverId')
export type HandoverId = z.infer<typeof HandoverId>

export const ReferralId = id('ReferralId')
export type ReferralId = z.infer<typeof ReferralId>
