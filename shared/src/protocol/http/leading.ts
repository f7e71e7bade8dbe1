import { z } from 'zod'
import { Guide, Lead, SeenGuide } from '../../model/index.ts'

/**
 * `PUT /api/v1/sessions/{id}/guide`: from the question the sender had before them to this one; null is
 * none. `PUT …/lead` takes the lead itself.
 */
export const GuideRequest = z.object({ guide: Guide.nullable(), expected: SeenGuide.nullable() })
export type GuideRequest = z.infer<typeof GuideRequest>

/** `PUT /api/v1/sessions/{id}/lead` */
export const SetLeadRequest = z.intersection(
  Lead,
  /** What it was when one began to choose: when it is something else by now, nothing is changed. */
  z.object({ instead: Lead.optional() }),
)
export type SetLeadRequest = z.infer<typeof SetLeadRequest>
