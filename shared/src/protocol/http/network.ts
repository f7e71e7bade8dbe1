import { z } from 'zod'
import { Kept, KeptKey, ParticipantId } from '../../model/index.ts'

/**
 * `PUT /api/v1/sessions/{id}/family-tree`: a resident asks for it, or for it to go away again. Who
 * notes says for which resident, or for a household of which nobody has a seat.
 */
export const FamilyTreeRequest = z.object({
  on: z.boolean(),
  askedBy: ParticipantId.nullable().optional(),
})
export type FamilyTreeRequest = z.infer<typeof FamilyTreeRequest>

/** How many things can be kept, or kept no longer, in one call. */
export const KEPT_AT_ONCE = 60
/** `PUT /api/v1/sessions/{id}/kept`: what a resident keeps for themself; again replaces it. */
export const KeepRequest = z.object({ kept: z.array(Kept).min(1).max(KEPT_AT_ONCE) })
export type KeepRequest = z.infer<typeof KeepRequest>
/** `DELETE …/kept`: keeps these no longer. */
export const KeepNoLongerRequest = z.object({ keys: z.array(KeptKey).min(1).max(KEPT_AT_ONCE) })
export type KeepNoLongerRequest = z.infer<typeof KeepNoLongerRequest>
