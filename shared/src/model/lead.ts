import { z } from 'zod'
import { ParticipantId } from './ids.ts'

/** *Wie houdt het overzicht?* At most one at a time, and who takes over when that one cannot. */
export const Lead = z
  .object({ lead: ParticipantId.nullable(), deputy: ParticipantId.nullable() })
  .refine(({ lead, deputy }) => lead !== deputy || lead === null, 'one cannot be the own deputy')
  .refine(({ lead, deputy }) => lead !== null || deputy === null, 'a deputy of nobody')
export type Lead = z.infer<typeof Lead>
