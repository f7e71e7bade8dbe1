import { z } from 'zod'
import { ParticipantId } from './ids.ts'

/** *Wie houdt het overzicht?* At most one at a time, and who takes over when that one cannot. */
export const Lead = z
  .object({ lead: ParticipantId.nullable(), deputy: ParticipantId.nullable() })
  .refine(({ lead, deputy }) => lead !== deputy || lead === null, 'one cannot be the own deputy')
  .refine(({ lead, deputy }) => lead !== null || deputy === null, 'a deputy of nobody')
export type Lead = z.infer<typeof Lead>

/** Whom a resident would like to keep the overview: the resident's own word, before anyone chooses. */
export const LeadWish = z.object({
  lead: ParticipantId,
  /** Which resident says it; nobody when none of the household has a seat at the table. */
  saidBy: ParticipantId.nullable(),
  /** Who wrote it down, when it was said aloud. */
  notedBy: ParticipantId.nullable(),
  saidAt: z.iso.datetime(),
})
export type LeadWish = z.infer<typeof LeadWish>

/** Who came to keep the overview without a handover. */
export const LeadChange = z.discriminatedUnion('how', [
  /** Who leads the meeting said so. */
  z.object({
    how: z.literal('chosen'),
    lead: ParticipantId.nullable(),
    by: ParticipantId,
    at: z.iso.datetime(),
  }),
  /** The lead left the table; the deputy took over, or nobody. */
  z.object({
    how: z.literal('took-over'),
    from: ParticipantId,
    lead: ParticipantId.nullable(),
    at: z.iso.datetime(),
  }),
])
export type LeadChange = z.infer<typeof LeadChange>
