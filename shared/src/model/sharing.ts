import { z } from 'zod'
import { ParticipantId } from './ids.ts'
import { singleLine } from './text.ts'

/** What a resident answers: may this participant know what the table knows? */
export const SharingAnswer = z.enum(['yes', 'when-present', 'no'])
export type SharingAnswer = z.infer<typeof SharingAnswer>

const said = {
  /** Whom it is about: anyone at the table but a resident. */
  about: ParticipantId,
  /** Which resident says it; nobody when none of the household has a seat at the table. */
  saidBy: ParticipantId.nullable(),
  /** Who wrote it down, when it was said aloud. */
  notedBy: ParticipantId.nullable(),
  saidAt: z.iso.datetime(),
}

/** What one resident lets one participant know. It can be taken back at any moment. */
export const SharingRule = z.discriminatedUnion('answer', [
  /** `until` is the last day on which it holds, `2026-08-12`; nothing is for as long as it lasts. */
  z.object({ answer: z.literal('yes'), until: z.iso.date().nullable(), ...said }),
  z.object({ answer: z.literal('when-present'), until: z.iso.date().nullable(), ...said }),
  z.object({ answer: z.literal('no'), ...said }),
])
export type SharingRule = z.infer<typeof SharingRule>

/**
 * On what else than consent the table meets, and who decided that. It is told, and stands apart: it
 * opens nothing that a resident closed.
 */
export const LegalBasis = z.object({
  words: singleLine(300),
  decidedBy: singleLine(120),
  statedBy: ParticipantId,
  statedAt: z.iso.datetime(),
})
export type LegalBasis = z.infer<typeof LegalBasis>
