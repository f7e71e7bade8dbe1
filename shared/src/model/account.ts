import { z } from 'zod'
import { Discipline, Organisation, ParticipantName } from './participant.ts'

/** Who the coordinator is at every new table: asked once, after the first sign-in. */
export const AccountProfile = z.object({
  name: ParticipantName,
  organisation: Organisation.optional(),
  discipline: Discipline.optional(),
})
export type AccountProfile = z.infer<typeof AccountProfile>
