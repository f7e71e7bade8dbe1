import { z } from 'zod'
import { ParticipantId, PollId } from './ids.ts'
import { singleLine } from './text.ts'

export const PollWords = singleLine(200)
export const MAX_DOTS = 10

/** What is asked: words of one's own, or dots divided over choices. */
export const PollForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words') }),
  z.object({
    kind: z.literal('dots'),
    choices: z.array(PollWords).min(2).max(12),
    /** How many dots each may lay. */
    dots: z.int().min(1).max(MAX_DOTS),
  }),
])
export type PollForm = z.infer<typeof PollForm>

/** What one answers: one or more sentences, or how many dots lie at each choice. */
export const PollAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), words: z.array(singleLine(300)).min(1).max(10) }),
  z.object({ kind: z.literal('dots'), dots: z.array(z.int().min(0).max(MAX_DOTS)).min(2).max(12) }),
])
export type PollAnswer = z.infer<typeof PollAnswer>

/** What came out: everyone's sentences under their name, or how many dots lie at each choice. */
export const PollOutcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('words'),
    said: z.array(z.object({ participantId: ParticipantId, words: z.array(z.string()) })),
  }),
  z.object({ kind: z.literal('dots'), dots: z.array(z.int().min(0)) }),
])
export type PollOutcome = z.infer<typeof PollOutcome>

const asked = {
  id: PollId,
  words: PollWords,
  form: PollForm,
  askedBy: ParticipantId,
  askedAt: z.iso.datetime(),
}

/**
 * A question that each answers in the own screen first, shown all at once. Until then only who has
 * answered is told, never what. Who laid which dots is never told.
 */
export const Poll = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), ...asked, answered: z.array(ParticipantId) }),
  z.object({ state: z.literal('shown'), ...asked, outcome: PollOutcome }),
])
export type Poll = z.infer<typeof Poll>
