import { z } from 'zod'
import { PlanContent, ProposalId, Session } from '../../model/index.ts'
import { InvitationToken } from './invitations.ts'

/** `POST /api/v1/sessions/{id}/beamer`: a link for the big screen, which works once. */
export const BeamerLinkResponse = z.object({ url: z.url() })
export type BeamerLinkResponse = z.infer<typeof BeamerLinkResponse>
/** `POST /api/v1/beamer`: exchanges the token of that link for a cookie. */
export const OpenBeamerRequest = z.object({ token: InvitationToken })
export type OpenBeamerRequest = z.infer<typeof OpenBeamerRequest>
/** Also of `GET /api/v1/sessions/{id}/beamer`: what a big screen may show, or why it may not. */
export const BeamerResponse = z.object({ session: Session })
export type BeamerResponse = z.infer<typeof BeamerResponse>
/** `GET /api/v1/sessions/{id}/beamer/proposal`: what is read back, without what a room does not look at. */
export const BeamerProposalResponse = z.object({ proposal: ProposalId, content: PlanContent })
export type BeamerProposalResponse = z.infer<typeof BeamerProposalResponse>
