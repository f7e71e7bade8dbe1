import { z } from 'zod'
import { Access, Participant } from '../../model/index.ts'
import { asksSomething } from './asks-something.ts'

/** `GET /api/v1/sessions/{id}/participants` */
export const ParticipantListResponse = z.object({ participants: z.array(Participant) })
export type ParticipantListResponse = z.infer<typeof ParticipantListResponse>

/** `PATCH /api/v1/sessions/{id}/participants/{participantId}`: change access, or let in. */
export const ChangeParticipantRequest = z
  .object({ access: Access, status: z.literal('admitted') })
  .partial()
  .strict()
  .refine(asksSomething, 'asks for nothing')
export type ChangeParticipantRequest = z.infer<typeof ChangeParticipantRequest>
