import { z } from 'zod'
import { Access, ParticipantId, Session } from '../../model/index.ts'

/** `GET /api/v1/seats`: the tables this browser has a seat at, last used first. */
export const SeatListResponse = z.object({
  seats: z.array(z.object({ session: Session, participantId: ParticipantId, access: Access })),
})
export type SeatListResponse = z.infer<typeof SeatListResponse>
