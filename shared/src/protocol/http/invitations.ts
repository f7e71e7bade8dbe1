import { z } from 'zod'
import {
  Access,
  ExpiresInHours,
  Invitation,
  InvitationId,
  MaxUses,
  ParticipantKind,
} from '../../model/index.ts'

/** `POST /api/v1/sessions/{id}/invitations` */
export const CreateInvitationRequest = z.object({
  kind: ParticipantKind,
  access: Access,
  expiresInHours: ExpiresInHours.optional(),
  maxUses: MaxUses.optional(),
})
export type CreateInvitationRequest = z.infer<typeof CreateInvitationRequest>

/** The only moment at which the token is told. */
export const CreateInvitationResponse = Invitation.extend({
  id: InvitationId,
  url: z.url(),
  token: z.string(),
})
export type CreateInvitationResponse = z.infer<typeof CreateInvitationResponse>

export const InvitationListResponse = z.object({ invitations: z.array(Invitation) })
export type InvitationListResponse = z.infer<typeof InvitationListResponse>

/**
 * `DELETE /api/v1/sessions/{id}/invitations/{invitationId}`: whether those who came in with this
 * link leave too (the default) or stay.
 */
export const RevokeInvitationQuery = z.object({ people: z.enum(['leave', 'stay']).optional() })
export type RevokeInvitationQuery = z.infer<typeof RevokeInvitationQuery>

/** A token as it stands in a link: at least 128 random bits, base64url. */
export const InvitationToken = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)
