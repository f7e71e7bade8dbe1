import { z } from 'zod'
import { Access } from './access.ts'
import { InvitationId } from './ids.ts'
import { ParticipantKind } from './participant.ts'

/** How long an invitation may live, in hours. */
export const ExpiresInHours = z
  .int()
  .min(1)
  .max(24 * 30)
export const DEFAULT_EXPIRES_IN_HOURS = 12

/** How many people may come in with one invitation. */
export const MaxUses = z.int().min(1).max(40)

/** What is usual for each kind: a link for the household or its circle works for one person. */
export const DEFAULT_MAX_USES: Record<ParticipantKind, number> = {
  resident: 1,
  supporter: 1,
  professional: 12,
}

/** A link that lets one in with a certain access, as the coordinator sees it: without its token. */
export const Invitation = z.object({
  id: InvitationId,
  kind: ParticipantKind,
  access: Access,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  maxUses: MaxUses,
  uses: z.int().min(0),
  revokedAt: z.iso.datetime().optional(),
})
export type Invitation = z.infer<typeof Invitation>

/** Whether an invitation still lets someone in, and if not, why. */
export type InvitationState = 'open' | 'expired' | 'used' | 'revoked'

/** The state of an invitation at `now` (milliseconds since 1970). Taking back beats the clock. */
export const invitationState = (
  invitation: Pick<Invitation, 'expiresAt' | 'maxUses' | 'uses' | 'revokedAt'>,
  now: number,
): InvitationState => {
  if (invitation.revokedAt !== undefined) return 'revoked'
  if (invitation.uses >= invitation.maxUses) return 'used'
  if (Date.parse(invitation.expiresAt) <= now) return 'expired'
  return 'open'
}
