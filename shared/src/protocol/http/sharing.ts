import { z } from 'zod'
import { LegalBasis, SharingRule } from '../../model/index.ts'

/**
 * `PUT /api/v1/sessions/{id}/sharing/{participantId}`: what a resident lets this participant know. A
 * resident says it for themself; who notes says for which resident, or for a household of which nobody
 * has a seat.
 */
export const SharingRequest = z.discriminatedUnion('answer', [
  SharingRule.options[0].pick({ answer: true, until: true, saidBy: true }),
  SharingRule.options[1].pick({ answer: true, until: true, saidBy: true }),
  SharingRule.options[2].pick({ answer: true, saidBy: true }),
])
export type SharingRequest = z.infer<typeof SharingRequest>

/** `PUT /api/v1/sessions/{id}/legal-basis`; null is on nothing but consent. */
export const LegalBasisRequest = z.object({
  basis: LegalBasis.pick({ words: true, decidedBy: true }).nullable(),
})
export type LegalBasisRequest = z.infer<typeof LegalBasisRequest>
