import { z } from 'zod'
import { DilemmaAnswerId, DilemmaId } from '../ids.ts'
import { Party } from '../party.ts'
import { common, Words } from './common.ts'

/** Something laid before the table instead of solved alone, and what the table decides on it. */
export const Dilemma = z.object({
  kind: z.literal('dilemma'),
  id: DilemmaId,
  ...common,
  /** What is at stake. */
  words: Words,
  /** What pulls, one way and the other. */
  pulls: Words,
  /** What is asked of the table. */
  asks: Words,
  /** Who lays it before the table; `madeBy` wrote it down. */
  by: Party,
  /** What the table decides; nothing while it is open. */
  decided: Words,
  /** From which rule that deviates; nothing when from none. */
  rule: Words,
  /** Why it does. */
  why: Words,
  /** Who decided; nobody when the table did together. */
  decidedBy: Party.nullable(),
  decidedOn: z.iso.date().nullable(),
})
export type Dilemma = z.infer<typeof Dilemma>

/** What one person says to a dilemma, under the own name. */
export const DilemmaAnswer = z.object({
  kind: z.literal('dilemma-answer'),
  id: DilemmaAnswerId,
  ...common,
  dilemma: DilemmaId,
  words: Words,
  /** Whose words these are; `madeBy` wrote them down. */
  by: Party,
})
export type DilemmaAnswer = z.infer<typeof DilemmaAnswer>

/** A dilemma of which nothing is said yet but what is at stake, and by whom. */
export const NEW_DILEMMA = {
  pulls: '',
  asks: '',
  decided: '',
  rule: '',
  why: '',
  decidedBy: null,
  decidedOn: null,
} as const satisfies Partial<Dilemma>
