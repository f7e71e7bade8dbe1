import { z } from 'zod'
import { ParticipantId } from './ids.ts'

/** Whose word is asked. A resident's no reads *nog niet*. */
export const WordOf = z.enum(['receiver', 'resident'])
export type WordOf = z.infer<typeof WordOf>

/** What someone said to a handover or a referral: in the own screen, or aloud. */
export const WordGiven = z.object({
  says: z.enum(['yes', 'no']),
  /** Who said it; nobody for a household of which nobody has a seat at the table. */
  by: ParticipantId.nullable(),
  /** Who wrote it down, when it was said aloud. */
  notedBy: ParticipantId.nullable(),
  at: z.iso.datetime(),
})
export type WordGiven = z.infer<typeof WordGiven>
