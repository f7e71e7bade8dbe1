import { z } from 'zod'
import { MeaningId, ParticipantId, TermId } from '../ids.ts'
import { Party } from '../party.ts'
import { common, Words } from '../plan/common.ts'

/** A word that means different things to different people, and what this table agrees on. */
export const Term = z.object({
  kind: z.literal('term'),
  id: TermId,
  ...common,
  /** The word itself. */
  words: Words,
  /** What this table means by it. */
  agreed: Words,
  /** When that was agreed; nothing while it is not. */
  agreedOn: z.iso.date().nullable(),
})
export type Term = z.infer<typeof Term>

/** What one person means by a term, in the own words and under the own name. */
export const Meaning = z.object({
  kind: z.literal('meaning'),
  id: MeaningId,
  ...common,
  term: TermId,
  words: Words,
  by: Party,
  /** Who wrote it down for `by`; nobody when `by` wrote it. */
  notedBy: ParticipantId.nullable(),
})
export type Meaning = z.infer<typeof Meaning>
